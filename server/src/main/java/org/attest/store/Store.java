package org.attest.store;

import java.io.IOException;

/**
 * The projections of the ledger that readers ask: one for everything up to {@code restricted}, and one, apart from it on
 * disk, for what is sealed. They hold nothing that the ledger does not hold, and can be made again from it at any time.
 *
 * <p>One thread writes at a time; any number read.
 */
public interface Store extends AutoCloseable {
    /** Up to where in the history readers see. */
    Position head();

    /**
     * Follows the history by one change. Readers see all of it or nothing of it, in both projections.
     *
     * @param steps told when the projections commit
     * @throws IOException when a projection cannot be written; the store is then behind and {@link #catchUp()} must succeed
     *     before anything else is applied
     */
    void apply(Change change, Steps steps) throws IOException;

    /** Applies whatever the history has and the projections lack. */
    void catchUp() throws IOException;

    /** A reading that never touches the sealed projection: for everybody below that clearance. */
    Reading readOpen() throws IOException;

    /** A reading of both projections at the same position. */
    Reading readAll() throws IOException;

    /** Everything up to {@code restricted}. */
    Projection open();

    /** What is sealed. */
    Projection sealed();

    @Override
    void close();
}
