package org.attest.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.attest.model.Tier;
import org.attest.rdf.Graphs;

/**
 * Which projection a graph belongs to, told from its IRI and from nothing else. A graph whose tier cannot be told belongs
 * nowhere: it is refused, never guessed.
 */
final class Placement {
    private final Graphs graphs;
    private final Map<Node, Boolean> known = new ConcurrentHashMap<>();

    /** @param base the instance's base IRI, ending in {@code /} */
    Placement(String base) {
        graphs = new Graphs(base);
    }

    /** True when what is in this graph is sealed. */
    boolean sealed(Node graph) {
        return known.computeIfAbsent(graph, this::read);
    }

    private boolean read(Node graph) {
        if (!graph.isURI()) {
            throw homeless();
        }
        return graphs.parse(graph.getURI()).orElseThrow(Placement::homeless).tier() == Tier.SEALED;
    }

    private static IllegalArgumentException homeless() {
        return new IllegalArgumentException(
                "expected a graph {base}graph/{dataset}/{tier}, found one of no known tier");
    }
}
