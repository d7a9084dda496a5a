package org.attest.sparql;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Tier;

/** The quads one viewer may see, at one moment. There is no way to ask it for any other. */
interface VisibleQuads {
    /** Quads of visible named graphs. {@link Node#ANY} is a wildcard everywhere; an invisible graph is empty. */
    Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object);

    /** Triples of all visible graphs together, each once. */
    Iterator<Triple> union(Node subject, Node predicate, Node object);

    /** Names of the visible graphs that have a quad in them. */
    Iterator<Node> graphs();

    /** Tiers of the graphs that quads came from so far. */
    Set<Tier> touched();
}
