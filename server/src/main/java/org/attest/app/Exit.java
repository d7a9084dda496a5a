package org.attest.app;

/** What the process tells the shell: the same five codes for every command. */
public enum Exit {
    /** Done, and nothing to report. */
    OK(0),
    /** The work was understood and did not succeed. */
    FAILED(1),
    /** The command line was not understood. */
    USAGE(2),
    /** Something around the program is missing: a JDK, a port, a folder that can be written. */
    ENVIRONMENT(3),
    /** The work succeeded and found something wrong with what it examined. */
    FINDINGS(4);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The process exit code, 0 to 4. */
    public int code() {
        return code;
    }
}
