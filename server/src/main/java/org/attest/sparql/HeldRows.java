package org.attest.sparql;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.util.Symbol;
import org.attest.access.QueryStopped;

/** How many rows the operators of one query that keep rows in memory may still take in, all of them together. */
final class HeldRows {
    /** Where an execution finds its own. */
    static final Symbol SYMBOL = Symbol.create("https://w3id.org/attest/context#heldRows");

    private final long limit;
    private long taken;

    HeldRows(long limit) {
        this.limit = limit;
    }

    /** The same rows, counted. */
    QueryIterator counting(QueryIterator rows) {
        return new QueryIteratorWrapper(rows) {
            @Override
            protected Binding moveToNextBinding() {
                take();
                return super.moveToNextBinding();
            }
        };
    }

    private void take() {
        taken++;
        if (taken > limit) {
            throw new QueryStopped(
                    QueryStopped.Limit.MEMORY,
                    "sorting, grouping or joining would hold more than " + limit + " rows: ask for less at a time");
        }
    }
}
