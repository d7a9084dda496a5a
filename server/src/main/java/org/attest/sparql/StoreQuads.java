package org.attest.sparql;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.iterator.IterAbortable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.attest.model.Tier;

/**
 * The visible quads of one TDB2 directory. Whether a quad is visible is decided on the id of its graph, before any of its
 * terms is read. The directory's own default graph is never looked at. For one request and one thread, inside a read
 * transaction.
 */
final class StoreQuads implements VisibleQuads, Predicate<Tuple<NodeId>> {
    private final DatasetGraphTDB store;
    private final Function<NodeId, Optional<Tier>> clearance;
    private final AtomicBoolean cancel;
    private final Map<NodeId, Optional<Tier>> decided = new HashMap<>();
    private final Set<Tier> touched = EnumSet.noneOf(Tier.class);

    /**
     * @param clearance the tier of a graph the viewer may see, empty for any other
     * @param cancel set when the request has to end
     */
    StoreQuads(DatasetGraphTDB store, Function<NodeId, Optional<Tier>> clearance, AtomicBoolean cancel) {
        this.store = store;
        this.clearance = clearance;
        this.cancel = cancel;
    }

    /** The directory itself, for the engine that passes {@code this} along as the filter of every pattern. */
    DatasetGraphTDB store() {
        return store;
    }

    /** True when the graph of this quad of ids is visible. */
    @Override
    public boolean test(Tuple<NodeId> quad) {
        if (quad.len() != 4) {
            return false;
        }
        Optional<Tier> tier = decided.get(quad.get(0));
        if (tier == null) {
            tier = clearance.apply(quad.get(0));
            decided.put(quad.get(0), tier);
            tier.ifPresent(touched::add);
        }
        return tier.isPresent();
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return Iter.map(
                ids(graph, subject, predicate, object),
                quad -> Quad.create(node(quad, 0), node(quad, 1), node(quad, 2), node(quad, 3)));
    }

    /** Same triples come one after the other, because every index but the ones by graph ends in the graph. */
    @Override
    public Iterator<Triple> union(Node subject, Node predicate, Node object) {
        Iterator<Tuple<NodeId>> triples = Iter.map(
                ids(Node.ANY, subject, predicate, object),
                quad -> TupleFactory.create3(quad.get(1), quad.get(2), quad.get(3)));
        return Iter.map(
                Iter.distinctAdjacent(triples),
                triple -> Triple.create(node(triple, 0), node(triple, 1), node(triple, 2)));
    }

    @Override
    public Iterator<Node> graphs() {
        Iterator<Node> all = IterAbortable.wrap(store.listGraphNodes(), cancel);
        return Iter.filter(
                all, graph -> ids(graph, Node.ANY, Node.ANY, Node.ANY).hasNext());
    }

    @Override
    public Set<Tier> touched() {
        return touched;
    }

    private Iterator<Tuple<NodeId>> ids(Node graph, Node subject, Node predicate, Node object) {
        NodeTupleTable quads = store.getQuadTable().getNodeTupleTable();
        Iterator<Tuple<NodeId>> all = quads.findAsNodeIds(graph, subject, predicate, object);
        return Iter.filter(IterAbortable.wrap(all, cancel), this);
    }

    private Node node(Tuple<NodeId> ids, int at) {
        NodeTable terms = store.getQuadTable().getNodeTupleTable().getNodeTable();
        return terms.getNodeForNodeId(ids.get(at));
    }
}
