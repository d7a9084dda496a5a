package org.attest.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.model.Text;
import org.attest.vocab.HR;

/** Says what was found or expected, but only about claims that are public or for partners and under no embargo. */
final class Discretion {
    private static final int LENGTH = 80;

    private final Properties properties;

    Discretion(Graph graph) {
        properties = new Properties(graph);
    }

    String found(Triple triple) {
        Node object = triple.getObject();
        return isOpen(triple.getSubject())
                ? "; found " + cut(object.isURI() ? "<" + object.getURI() + ">" : object.getLiteralLexicalForm())
                : "";
    }

    String expected(Triple triple, Text expected) {
        return isOpen(triple.getSubject())
                ? ": expected "
                        + cut("\"" + expected.lexical() + "\"^^"
                                + Places.name(expected.datatype().value())) + found(triple)
                : " (no leading zeros or plus sign, no zeros after a fraction, Z for UTC; no xsd:double)";
    }

    private boolean isOpen(Node subject) {
        String iri = subject.getURI();
        int fragment = iri.indexOf('#');
        Node claim = fragment < 0 ? subject : NodeFactory.createURI(iri.substring(0, fragment));
        boolean mild = properties.has(claim, HR.tier, HR.Public) || properties.has(claim, HR.tier, HR.Partner);
        return mild
                && properties.all(claim, HR.tier).count() == 1
                && !properties.has(claim, HR.embargoUntil)
                && !properties.has(claim, HR.purposeAllowed);
    }

    private static String cut(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    }
}
