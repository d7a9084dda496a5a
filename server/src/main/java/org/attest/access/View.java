package org.attest.access;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.model.Tier;

/**
 * The world as one viewer sees it: exactly the world in which nothing hidden from him was ever loaded. The default graph
 * is the union of the visible graphs. Every answer is bounded by the view's limits (time, rows, rows held in memory).
 *
 * <p>Bound to one read transaction and one thread; close it. Results must be consumed before closing.
 */
public interface View extends AutoCloseable {
    /** Whose view this is. */
    Viewer viewer();

    /** Tiers of the graphs read from so far, for the access log; empty when nothing was read or nobody kept count. */
    default Set<Tier> touched() {
        return Set.of();
    }

    /**
     * Runs a SELECT query and hands its rows to {@code reader}.
     *
     * @throws QueryRefused when the query uses something no door allows (SERVICE, java: functions ...)
     * @throws QueryStopped when it runs over a limit (time, rows), also while rows are being read
     */
    void select(Query query, Consumer<RowSet> reader);

    /** Runs an ASK query. Throws as {@link #select}. */
    boolean ask(Query query);

    /** Runs a CONSTRUCT or DESCRIBE query into memory, bounded. Throws as {@link #select}. */
    Graph graph(Query query);

    /** Runs a CONSTRUCT query with GRAPH templates, quad by quad. Throws as {@link #select}. */
    void quads(Query query, Consumer<Quad> reader);

    @Override
    void close();
}
