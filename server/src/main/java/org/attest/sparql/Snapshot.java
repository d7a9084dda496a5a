package org.attest.sparql;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The store at one moment, unfiltered, inside read transactions of the current thread.
 *
 * @param open the TDB2 dataset of everything up to {@code restricted}
 * @param sealed the TDB2 dataset of what is sealed; empty when it was not asked for
 * @param end ends the transactions
 */
public record Snapshot(DatasetGraph open, Optional<DatasetGraph> sealed, Runnable end) {
    /** Where snapshots come from. */
    @FunctionalInterface
    public interface Source {
        /**
         * Begins to read, in the current thread.
         *
         * @param sealedToo false for everybody not cleared for it: the sealed store is then not even opened
         */
        Snapshot begin(boolean sealedToo);
    }
}
