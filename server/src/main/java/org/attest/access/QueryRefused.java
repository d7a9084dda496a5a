package org.attest.access;

/** A query asks for something that no door allows. The message names the construct and never the query's values. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryRefused(String construct) {
        super(construct);
    }
}
