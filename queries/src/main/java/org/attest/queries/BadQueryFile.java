package org.attest.queries;

/** A query file that cannot be used: which file, which line, what is wrong with it and what was expected. */
public final class BadQueryFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    BadQueryFile(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
        this.file = file;
        this.line = line;
    }

    /** The file as it was named by whoever read it. */
    public String file() {
        return file;
    }

    /** Line of the problem, counted from 1. */
    public int line() {
        return line;
    }
}
