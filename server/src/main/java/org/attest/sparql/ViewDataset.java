package org.attest.sparql;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.core.DatasetGraphBase;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.attest.rdf.Vocabulary;

/**
 * A viewer's world as a dataset that any part of ARQ may read: whatever it asks, visible quads are all there is. It is not
 * a wrapper, so there is nothing inside that an engine could unwrap. The default graph is the union of the visible graphs;
 * nothing can be written; it lives inside a transaction that somebody else has begun. The ontology is one more graph, for
 * whoever asks for it by name: it is in no union and in no list, so that what is counted is what was claimed.
 */
final class ViewDataset extends DatasetGraphBase implements DatasetGraphWrapperView {
    private static final Graph ONTOLOGY = new GraphReadOnly(Vocabulary.attest().graph());

    private final VisibleQuads quads;

    ViewDataset(VisibleQuads quads) {
        this.quads = quads;
    }

    VisibleQuads quads() {
        return quads;
    }

    @Override
    public Graph getDefaultGraph() {
        return ViewGraph.of(quads, Quad.unionGraph);
    }

    @Override
    public Graph getUnionGraph() {
        return ViewGraph.of(quads, Quad.unionGraph);
    }

    @Override
    public Graph getGraph(Node name) {
        return name.equals(Vocabulary.GRAPH) ? ONTOLOGY : ViewGraph.of(quads, name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return quads.graphs();
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        Node name = graph == null ? Node.ANY : graph;
        if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
            return Iter.map(
                    quads.union(any(subject), any(predicate), any(object)), triple -> Quad.create(name, triple));
        }
        if (name.equals(Vocabulary.GRAPH)) {
            return Iter.map(
                    ONTOLOGY.find(any(subject), any(predicate), any(object)), triple -> Quad.create(name, triple));
        }
        return quads.find(name, any(subject), any(predicate), any(object));
    }

    private static Node any(Node term) {
        return term == null ? Node.ANY : term;
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return find(graph, subject, predicate, object);
    }

    /** None: names that somebody gave to namespaces could tell of what is hidden. */
    @Override
    public PrefixMap prefixes() {
        return Prefixes.emptyPrefixMap();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw readOnly();
    }

    @Override
    public void removeGraph(Node name) {
        throw readOnly();
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        throw readOnly();
    }

    @Override
    public void clear() {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a view is read only");
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        throw readOnly();
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        throw readOnly();
    }

    @Override
    public void abort() {}

    @Override
    public void end() {}

    @Override
    public ReadWrite transactionMode() {
        return ReadWrite.READ;
    }

    @Override
    public TxnType transactionType() {
        return TxnType.READ;
    }

    @Override
    public boolean isInTransaction() {
        return true;
    }

    /** Counts and names of graphs belong to their viewer. */
    @Override
    public String toString() {
        return "(a view)";
    }
}
