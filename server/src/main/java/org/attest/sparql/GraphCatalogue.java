package org.attest.sparql;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.attest.access.GraphHandling;
import org.attest.model.Handling;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.attest.rdf.Graphs;
import org.attest.vocab.HR;

/**
 * How the graphs of one TDB2 directory are handled, told from their names and, for graphs bound to purposes, from the
 * first claim in them. Kept by node id from one request to the next: an id that a committed quad bears never changes its
 * meaning within a directory.
 */
final class GraphCatalogue {
    private static final Node PURPOSE = NodeFactory.createURI(HR.purposeAllowed.value());

    private final DatasetGraphTDB store;
    private final Graphs names;
    private final Predicate<Tier> belongs;
    private final Map<NodeId, Optional<GraphHandling>> known = new ConcurrentHashMap<>();

    /** @param belongs which tiers this directory may hold: a graph of any other is not shown, whatever its name says */
    GraphCatalogue(DatasetGraphTDB store, Graphs names, Predicate<Tier> belongs) {
        this.store = store;
        this.names = names;
        this.belongs = belongs;
    }

    /** True when this catalogue is about that directory. */
    boolean isOf(DatasetGraphTDB other) {
        return store == other;
    }

    /** How the graph with this id, taken from a quad, is handled. */
    Optional<GraphHandling> handling(NodeId graph) {
        Optional<GraphHandling> found = known.get(graph);
        if (found == null) {
            found = handling(
                    store.getQuadTable().getNodeTupleTable().getNodeTable().getNodeForNodeId(graph));
            if (found.isPresent()) {
                known.put(graph, found);
            }
        }
        return found;
    }

    private Optional<GraphHandling> handling(Node graph) {
        if (!graph.isURI()) {
            return Optional.empty();
        }
        return names.parse(graph.getURI())
                .filter(name -> belongs.test(name.tier()))
                .flatMap(name -> handling(graph, name));
    }

    private Optional<GraphHandling> handling(Node graph, Graphs.Name name) {
        SortedSet<Iri> purposes = name.purposes().isPresent() ? purposes(graph) : new TreeSet<>();
        if (name.purposes().isPresent() && !name.purposes().get().equals(Graphs.hash(purposes))) {
            return Optional.empty();
        }
        return Optional.of(new GraphHandling(name.dataset(), new Handling(name.tier(), Optional.empty(), purposes)));
    }

    /** Every claim of such a graph names the same purposes, so the first one tells; that they are the right ones, the graph's name tells. */
    private SortedSet<Iri> purposes(Node graph) {
        SortedSet<Iri> purposes = new TreeSet<>();
        Iterator<Quad> any = store.find(graph, Node.ANY, PURPOSE, Node.ANY);
        if (any.hasNext()) {
            store.find(graph, any.next().getSubject(), PURPOSE, Node.ANY).forEachRemaining(quad -> {
                if (quad.getObject().isURI()) {
                    purposes.add(new Iri(quad.getObject().getURI()));
                }
            });
        }
        return purposes;
    }
}
