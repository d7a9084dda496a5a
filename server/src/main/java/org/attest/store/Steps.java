package org.attest.store;

import java.io.IOException;

/** Told of every {@link Step} as it is reached. */
@FunctionalInterface
public interface Steps {
    /** Takes no notice: what production uses. */
    Steps UNWATCHED = step -> {};

    /**
     * A step is reached.
     *
     * @throws IOException as a failing disk would at this point
     */
    void reached(Step step) throws IOException;
}
