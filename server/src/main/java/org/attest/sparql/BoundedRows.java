package org.attest.sparql;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.access.QueryStopped;

/** Rows up to a limit; one more, and reading them fails. They never just end there. */
final class BoundedRows implements RowSet {
    private final RowSet rows;
    private final long limit;
    private long given;

    BoundedRows(RowSet rows, long limit) {
        this.rows = rows;
        this.limit = limit;
    }

    static QueryStopped tooMany(long limit) {
        return new QueryStopped(
                QueryStopped.Limit.ROWS,
                "the answer has more than " + limit + " rows: add LIMIT, or ask more precisely");
    }

    @Override
    public boolean hasNext() {
        if (!rows.hasNext()) {
            return false;
        }
        if (given >= limit) {
            throw tooMany(limit);
        }
        return true;
    }

    @Override
    public Binding next() {
        if (given >= limit) {
            throw tooMany(limit);
        }
        given++;
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return given;
    }

    @Override
    public void close() {
        rows.close();
    }
}
