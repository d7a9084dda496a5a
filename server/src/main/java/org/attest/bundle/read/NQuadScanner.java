package org.attest.bundle.read;

import org.attest.bundle.read.NQuad.Refused;

/** Reads one line of N-Quads, strictly; whatever is not written back the same is refused. */
final class NQuadScanner {
    private static final String LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

    private final String line;
    private int at;

    NQuadScanner(String line) {
        this.line = line;
    }

    NQuad quad() throws Refused {
        String subject = iri();
        expect(' ');
        String predicate = iri();
        expect(' ');
        Value object = object();
        expect(' ');
        String graph = "";
        if (peek() != '.') {
            graph = iri();
            expect(' ');
        }
        expect('.');
        NQuad quad = new NQuad(subject, predicate, object, graph);
        if (at != line.length() || !quad.line().equals(line)) {
            throw new Refused(false, "not in canonical form");
        }
        return quad;
    }

    private String iri() throws Refused {
        if (peek() == '_') {
            throw new Refused(true, "a blank node at character " + (at + 1));
        }
        expect('<');
        int end = line.indexOf('>', at);
        String iri = end < 0 ? "" : line.substring(at, end);
        if (iri.indexOf(':') < 1 || iri.chars().anyMatch(NQuadScanner::forbidden)) {
            throw new Refused(false, "not an absolute IRI at character " + (at + 1));
        }
        at = end + 1;
        return iri;
    }

    private static boolean forbidden(int character) {
        return character <= ' ' || character == 0x7F || "<\"{}|^`\\".indexOf(character) >= 0;
    }

    private Value object() throws Refused {
        return peek() == '"' ? literal() : new Value.Resource(iri());
    }

    private Value literal() throws Refused {
        String text = quoted();
        if (peek() == '@') {
            at++;
            return new Value.Literal(text, LANG_STRING, language());
        }
        if (peek() == '^') {
            expect('^');
            expect('^');
            return new Value.Literal(text, iri(), "");
        }
        return new Value.Literal(text, Value.STRING, "");
    }

    private String language() throws Refused {
        int end = line.indexOf(' ', at);
        String tag = end < 0 ? "" : line.substring(at, end);
        if (!tag.matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")) {
            throw new Refused(false, "not a language tag at character " + (at + 1));
        }
        at = end;
        return tag;
    }

    private String quoted() throws Refused {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = line.charAt(at++);
            text.append(c == '\\' ? unescaped() : c);
        }
        at++;
        return text.toString();
    }

    private char unescaped() throws Refused {
        char c = peek();
        at++;
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '"', '\\' -> c;
            case 'u' -> hexadecimal();
            default -> throw new Refused(false, "no such escape at character " + at);
        };
    }

    private char hexadecimal() throws Refused {
        String digits = at + 4 <= line.length() ? line.substring(at, at + 4) : "";
        if (!digits.matches("[0-9A-F]{4}")) {
            throw new Refused(false, "not four hexadecimal digits at character " + (at + 1));
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private char peek() throws Refused {
        if (at >= line.length()) {
            throw new Refused(false, "the line ends too early");
        }
        return line.charAt(at);
    }

    private void expect(char c) throws Refused {
        if (peek() != c) {
            throw new Refused(false, "'" + c + "' expected at character " + (at + 1));
        }
        at++;
    }
}
