package org.attest.rest;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows that are counted as they go by, for the access log. */
final class CountedRows implements RowSet {
    private final RowSet rows;
    private final long[] count;

    CountedRows(RowSet rows, long[] count) {
        this.rows = rows;
        this.count = count;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        count[0]++;
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
