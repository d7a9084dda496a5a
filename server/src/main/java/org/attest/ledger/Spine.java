package org.attest.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.attest.rdf.Limits;
import org.attest.rdf.SubmissionReader;
import org.attest.store.DataDirectory;
import org.attest.store.Key;
import org.attest.store.Steps;
import org.attest.store.Store;
import org.attest.store.TdbStore;

/**
 * An instance's data directory in use: ledger, store and intake, joined. Held by one process at a time, until closed.
 */
public final class Spine implements AutoCloseable {
    private final DataDirectory directory;
    private final Ledger ledger;
    private final Store store;
    private final RecordingIntake intake;

    private Spine(DataDirectory directory, Ledger ledger, Store store, RecordingIntake intake) {
        this.directory = directory;
        this.ledger = ledger;
        this.store = store;
        this.intake = intake;
    }

    /**
     * Opens an instance: reads its ledger, lets its store catch up.
     *
     * @param folder the data directory, made by {@link DataDirectory#create}
     * @param clock what time it is; recorded in whole seconds
     * @throws LedgerDamaged when the ledger is not as it was written
     * @throws org.attest.store.StoreRefused when the directory is in use, or store and ledger do not fit together
     */
    public static Spine open(Path folder, Clock clock) throws IOException {
        return open(DataDirectory.open(folder), clock, Limits.USUAL, Steps.UNWATCHED);
    }

    /**
     * Opens an instance whose directory is held already.
     *
     * @param directory closed with the spine, also when opening fails
     * @param limits how much is taken in one submission
     * @param steps told of every step of every submission
     * @throws IOException as {@link #open(Path, Clock)}
     */
    public static Spine open(DataDirectory directory, Clock clock, Limits limits, Steps steps) throws IOException {
        try {
            Ledger ledger = Ledger.open(directory);
            try {
                Store store = TdbStore.open(directory, ledger);
                SubmissionReader reader = new SubmissionReader(directory.base(), limits);
                return new Spine(
                        directory,
                        ledger,
                        store,
                        new RecordingIntake(
                                reader, directory.key(Key.IDS), directory.base(), ledger, store, clock, steps));
            } catch (IOException | RuntimeException failed) {
                ledger.close();
                throw failed;
            }
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    /** Makes the store of an instance again from its ledger alone, and opens it. Throws as {@link #open(Path, Clock)}. */
    public static Spine rebuild(Path folder, Clock clock) throws IOException {
        DataDirectory directory = DataDirectory.open(folder);
        try (Ledger ledger = Ledger.open(directory)) {
            TdbStore.rebuild(directory, ledger).close();
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
        return open(directory, clock, Limits.USUAL, Steps.UNWATCHED);
    }

    /** The directory everything is in. */
    public DataDirectory directory() {
        return directory;
    }

    /** All that was ever recorded. */
    public Ledger ledger() {
        return ledger;
    }

    /** What readers ask. */
    public Store store() {
        return store;
    }

    /** The write door. */
    public Intake intake() {
        return intake;
    }

    /**
     * Moves claims whose embargo is over to the graphs of their tiers, by one entry for each dataset.
     *
     * @param now the moment up to which embargoes count as over
     * @return how many claims moved
     * @throws IOException when the disk fails
     */
    public int releaseDue(Instant now) throws IOException {
        return intake.releaseDue(now);
    }

    @Override
    public void close() throws IOException {
        store.close();
        try {
            ledger.close();
        } finally {
            directory.close();
        }
    }
}
