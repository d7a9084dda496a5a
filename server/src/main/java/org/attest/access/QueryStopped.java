package org.attest.access;

/** A query ran over one of the limits; what was answered so far is not the whole answer. */
public final class QueryStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which limit. */
    public enum Limit {
        TIME,
        ROWS,
        BYTES,
        MEMORY
    }

    private final Limit limit;

    public QueryStopped(Limit limit, String message) {
        super(message);
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
