package org.attest.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * One spelling for a set of quads: canonical N-Quads lines, each once, sorted by code point, in UTF-8 (RDF Dataset
 * Canonicalization 1.0, section 5, for the case without blank nodes).
 */
public final class Canonical {
    private Canonical() {}

    /**
     * The lines of some quads, without line ends.
     *
     * @throws IllegalArgumentException when there is a blank node or a triple term: those have no place in Attest
     */
    public static List<String> lines(Collection<Quad> quads) {
        return sorted(quads)
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }

    private static Stream<byte[]> sorted(Collection<Quad> quads) {
        return quads.stream()
                .distinct()
                .map(Canonical::line)
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned);
    }

    /** Some triples as quads of the default graph: the form of a submission. */
    public static List<Quad> quads(Collection<Triple> triples) {
        return triples.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
    }

    /** The lines as bytes, each ended by a line feed. Throws as {@link #lines}. */
    public static byte[] bytes(Collection<Quad> quads) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sorted(quads).forEach(line -> {
            bytes.writeBytes(line);
            bytes.write('\n');
        });
        return bytes.toByteArray();
    }

    /** SHA-256 of {@link #bytes}, 64 lower-case hexadecimal digits. Throws as {@link #lines}. */
    public static String digest(Collection<Quad> quads) {
        return sha256(bytes(quads));
    }

    /** SHA-256 of some bytes, 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** One quad as one line without its line end; the default graph is not named. Throws as {@link #lines}. */
    public static String line(Quad quad) {
        StringBuilder line = new StringBuilder(160);
        append(line, quad.getSubject());
        append(line.append(' '), quad.getPredicate());
        append(line.append(' '), quad.getObject());
        if (!quad.isDefaultGraph()) {
            append(line.append(' '), quad.getGraph());
        }
        return line.append(" .").toString();
    }

    private static void append(StringBuilder line, Node node) {
        if (node.isURI()) {
            line.append('<').append(node.getURI()).append('>');
        } else if (node.isLiteral()) {
            literal(line, node);
        } else {
            throw new IllegalArgumentException("neither an IRI nor a literal: it has no canonical form here");
        }
    }

    private static void literal(StringBuilder line, Node node) {
        line.append('"');
        node.getLiteralLexicalForm().chars().forEach(character -> escaped(line, (char) character));
        line.append('"');
        String datatype = node.getLiteralDatatypeURI();
        if (datatype.equals(RDF.langString.getURI())) {
            line.append('@').append(node.getLiteralLanguage());
        } else if (!datatype.equals(XSD.xstring.getURI())) {
            line.append("^^<").append(datatype).append('>');
        }
    }

    private static void escaped(StringBuilder line, char character) {
        switch (character) {
            case '\b' -> line.append("\\b");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\f' -> line.append("\\f");
            case '\r' -> line.append("\\r");
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            default -> {
                if (character < ' ' || character == 0x7F) {
                    line.append("\\u%04X".formatted((int) character));
                } else {
                    line.append(character);
                }
            }
        }
    }
}
