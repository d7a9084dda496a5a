package org.attest.store;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Canonical;

/**
 * Quads as lines of text, one way of writing for one quad: the canonical form of N-Quads (RDF 1.2 N-Quads, section 3)
 * without blank nodes and always with a graph.
 */
public final class CanonicalQuads {
    private CanonicalQuads() {}

    /**
     * One quad as {@code s p o g .}, without a line end.
     *
     * @throws IllegalArgumentException when it has a blank node, a triple term, no named graph, or characters that would
     *     not be read back as they are
     */
    public static String line(Quad quad) {
        if (quad.isDefaultGraph()) {
            throw new IllegalArgumentException("expected a named graph, found the default graph");
        }
        check(quad.getGraph());
        check(quad.getSubject());
        check(quad.getPredicate());
        check(quad.getObject());
        return Canonical.line(quad);
    }

    /** Reads lines written by {@link #line}, each ended by {@code \n}. Any error is an exception. */
    public static List<Quad> parse(String lines) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.create()
                .source(new StringReader(lines))
                .lang(Lang.NQUADS)
                .checking(false)
                .resolveURIs(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        quads.add(quad);
                    }
                });
        return quads;
    }

    private static void check(Node node) {
        if (node.isURI()) {
            checkIri(node.getURI());
        } else if (node.isLiteral()) {
            checkText(node.getLiteralLexicalForm());
            checkIri(node.getLiteralDatatypeURI());
        }
    }

    private static void checkIri(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || c == 0x7f || "<>\"{}|^`\\".indexOf(c) >= 0) {
                throw new IllegalArgumentException("expected an IRI, found a character that no IRI has");
            }
        }
        checkText(iri);
    }

    private static void checkText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !paired(text, i)) {
                throw new IllegalArgumentException(
                        "expected text that can be written in UTF-8, found half a character");
            }
        }
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** The order of lines by their UTF-8 bytes. */
    public static int byBytes(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean beyond = Character.isSurrogate(a);
                return beyond == Character.isSurrogate(b) ? a - b : beyond ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }
}
