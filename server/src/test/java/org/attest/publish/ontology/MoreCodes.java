package org.attest.publish.ontology;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Concepts with codes, in the number that lists of codes have. */
final class MoreCodes {
    private static final String ESF = "https://w3id.org/attest/esf#";

    private MoreCodes() {}

    /** One more concept of a list, described like another, narrower than the first of its hundred. */
    static void add(Graph graph, Node model, String list, int code) {
        graph.add(
                Glossary.uri(ESF + list), Glossary.uri(Names.RDF + "type"), Glossary.uri(Names.SKOS + "ConceptScheme"));
        Node concept = NodeFactory.createURI(ESF + list + "-" + code);
        graph.stream(model, Node.ANY, Node.ANY)
                .filter(triple ->
                        triple.getObject().isLiteral() || triple.getPredicate().hasURI(Names.RDF + "type"))
                .toList()
                .forEach(triple -> graph.add(concept, triple.getPredicate(), triple.getObject()));
        graph.add(concept, Glossary.uri(Names.SKOS + "inScheme"), Glossary.uri(ESF + list));
        graph.add(
                concept,
                Glossary.uri(Names.SKOS + "notation"),
                NodeFactory.createLiteralString(Integer.toString(code)));
        if (code % 100 != 0) {
            Node above = NodeFactory.createURI(ESF + list + "-" + code / 100 * 100);
            graph.add(concept, Glossary.uri(Names.SKOS + "broader"), above);
        }
    }
}
