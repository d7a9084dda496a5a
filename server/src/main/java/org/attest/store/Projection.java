package org.attest.store;

import java.io.IOException;
import java.io.OutputStream;

/** One store of quads kept equal to the part of the history that belongs in it. */
public interface Projection {
    /** What it is called in messages and on disk: {@code open} or {@code sealed}. */
    String name();

    /** True once somebody needed it in this process. */
    boolean isLoaded();

    /**
     * Writes every quad as a line of canonical N-Quads, sorted by bytes, without the projection's own bookkeeping: equal
     * projections give equal bytes. Needs memory for all lines; for audits and tests.
     */
    void dump(OutputStream out) throws IOException;
}
