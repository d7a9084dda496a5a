package org.attest.queries;

/** A value that a query cannot be run with. Says which parameter and what was expected, and never repeats the value. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String expected;

    BadParameter(String parameter, String expected) {
        super("parameter " + parameter + ": expected " + expected);
        this.parameter = parameter;
        this.expected = expected;
    }

    /** The parameter's name; as the caller wrote it when the query has no such parameter. */
    public String parameter() {
        return parameter;
    }

    /** What would have been accepted, as the end of a sentence: {@code an absolute IRI}. */
    public String expected() {
        return expected;
    }
}
