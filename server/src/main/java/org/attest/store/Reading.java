package org.attest.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The store at one moment, for one thread: later changes do not show. What is in it is unfiltered: only {@code access} and
 * the ledger may hold one, and nothing may leave it unfiltered.
 */
public final class Reading implements AutoCloseable {
    private final Position position;
    private final DatasetGraph open;
    private final Optional<DatasetGraph> sealed;

    Reading(Position position, DatasetGraph open, Optional<DatasetGraph> sealed) {
        this.position = position;
        this.open = open;
        this.sealed = sealed;
    }

    static Reading begin(Position position, DatasetGraph open, Optional<DatasetGraph> sealed) {
        open.begin(ReadWrite.READ);
        try {
            sealed.ifPresent(dataset -> dataset.begin(ReadWrite.READ));
        } catch (RuntimeException failed) {
            open.end();
            throw failed;
        }
        return new Reading(position, open, sealed);
    }

    /** Where in the history this is. */
    public Position position() {
        return position;
    }

    /** Everything up to {@code restricted}, inside a read transaction. */
    public DatasetGraph open() {
        return open;
    }

    /** What is sealed, inside a read transaction; empty when the reading was opened without it. */
    public Optional<DatasetGraph> sealed() {
        return sealed;
    }

    /** The graphs that have something in them, in what was opened. */
    public Set<Node> graphs() {
        Set<Node> graphs = new HashSet<>(TdbProjection.graphs(open));
        sealed.ifPresent(dataset -> graphs.addAll(TdbProjection.graphs(dataset)));
        return graphs;
    }

    @Override
    public void close() {
        sealed.ifPresent(DatasetGraph::end);
        open.end();
    }
}
