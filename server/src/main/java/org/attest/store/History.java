package org.attest.store;

import java.io.IOException;
import java.util.Optional;

/** All changes there ever were, in order: what a projection is a projection of. The ledger is one. */
public interface History {
    /** Where it stands now. */
    Position head();

    /** The position with this number; empty when the history has not come that far. */
    Optional<Position> at(long number);

    /**
     * Tells all changes after a position, up to the head, in order.
     *
     * @param after number of the last position already known; 0 for all
     * @throws IOException when it cannot be read, or when {@code reader} throws
     */
    void replay(long after, Reader reader) throws IOException;

    /** Takes the changes. */
    @FunctionalInterface
    interface Reader {
        /** The next change. */
        void change(Change change) throws IOException;
    }
}
