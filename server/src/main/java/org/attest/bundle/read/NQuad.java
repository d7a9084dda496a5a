package org.attest.bundle.read;

import java.util.Locale;

/**
 * One line of canonical N-Quads (RDF Dataset Canonicalization, section 5) without blank nodes.
 *
 * @param graph the graph's IRI, or empty for the default graph
 */
public record NQuad(String subject, String predicate, Value object, String graph) {
    /** Why a line is not a quad as a bundle writes it; the message quotes nothing of the line. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean blankNode;

        Refused(boolean blankNode, String message) {
            super(message);
            this.blankNode = blankNode;
        }

        /** True when the line names a blank node. */
        public boolean blankNode() {
            return blankNode;
        }
    }

    /**
     * Reads one line, without its line feed.
     *
     * @throws Refused when it is not a quad, names a blank node, or is not in canonical form
     */
    public static NQuad parse(String line) throws Refused {
        return new NQuadScanner(line).quad();
    }

    /** The line in canonical form, without a line feed. */
    public String line() {
        String end = graph.isEmpty() ? " ." : " <" + graph + "> .";
        return "<" + subject + "> <" + predicate + "> " + written(object) + end;
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Resource resource -> "<" + resource.iri() + ">";
            case Value.Literal literal -> "\"" + escaped(literal.text()) + "\"" + suffix(literal);
        };
    }

    private static String suffix(Value.Literal literal) {
        if (!literal.language().isEmpty()) {
            return "@" + literal.language();
        }
        return literal.datatype().equals(Value.STRING) ? "" : "^^<" + literal.datatype() + ">";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), out);
        }
        return out.toString();
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> {
                if (c < ' ' || c == 0x7F) {
                    out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
