package org.attest.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Things as values for pages of several. */
public final class Cards {
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";

    private Cards() {}

    /** A claim as on its own page. */
    public static Map<String, Object> claim(Facts facts, String iri, Paths paths) {
        return new ClaimCard(facts, NodeFactory.createURI(iri), paths).values(false);
    }

    /** A thing: its name, other names, kinds and address. */
    public static Map<String, Object> entity(Facts facts, String iri, Paths paths) {
        Node node = NodeFactory.createURI(iri);
        Terms terms = new Terms(facts, paths);
        Map<String, Object> values = new LinkedHashMap<>(terms.of(node));
        values.put("types", terms.all(facts.values(node, TYPE)));
        values.put("names", terms.all(facts.values(node, LABEL)));
        return values;
    }
}
