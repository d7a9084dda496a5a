package org.attest.ledger;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Quads for tests that do not care what they say. */
final class Quads {
    static final String BASE = "http://localhost:3330/";

    private Quads() {}

    static Quad quad(String tier, String subject, String object) {
        return Quad.create(
                NodeFactory.createURI(BASE + "graph/case/" + tier),
                NodeFactory.createURI(BASE + "id/claim/" + subject),
                NodeFactory.createURI("https://w3id.org/attest/hr#note"),
                NodeFactory.createLiteralString(object));
    }
}
