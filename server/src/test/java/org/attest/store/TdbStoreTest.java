package org.attest.store;

import static org.attest.store.Told.quad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TdbStoreTest {
    private static final Quad PUBLIC = quad("public", "aa");
    private static final Quad RESTRICTED = quad("restricted/p-0123456789abcdef", "bb");
    private static final Quad SEALED = quad("sealed", "cc");
    private static final Quad EMBARGOED = quad("sealed/until-20300101000000-public", "dd");

    @TempDir
    Path folder;

    private final Told history = new Told("a");
    private DataDirectory data;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        data = DataDirectory.create(folder.resolve("data"), Told.BASE);
        store = TdbStore.open(data, history);
    }

    @AfterEach
    void close() throws IOException {
        store.close();
        data.close();
    }

    @Test
    void everyQuad_isInTheProjectionOfItsTier() throws IOException {
        apply(history.add(PUBLIC, RESTRICTED, SEALED, EMBARGOED));
        assertEquals(lines(PUBLIC, RESTRICTED), dump(store.open()));
        assertEquals(lines(SEALED, EMBARGOED), dump(store.sealed()));
    }

    /** A process killed while TDB2 wrote its journal; found by killing processes at random. */
    @Test
    void aJournalCutOffInTheMiddle_isNoLoss_theStoreIsMadeAgainFromTheHistory() throws IOException {
        apply(history.add(PUBLIC, SEALED));
        store.close();
        Path journal = data.store().resolve("open/Data-0001/journal.jrnl");
        Files.write(journal, new byte[] {0, 0, 0, 24, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3}, StandardOpenOption.APPEND);
        store = TdbStore.open(data, history);
        assertEquals(lines(PUBLIC), dump(store.open()));
        assertEquals(lines(SEALED), dump(store.sealed()));
        assertEquals(1, store.head().number());
    }

    @Test
    void aGraphOfNoKnownTier_isWrittenNowhere() throws IOException {
        for (String tier : List.of("secret", "Public", "", "publicity")) {
            Change change = new Told("a").add(PUBLIC, quad(tier, "xx"));
            assertThrows(IllegalArgumentException.class, () -> apply(change), tier);
        }
        assertEquals("", dump(store.open()));
        assertEquals(0, store.head().number());
    }

    @Test
    void whatIsRemoved_isGone_andTheOtherProjectionHasIt() throws IOException {
        apply(history.add(EMBARGOED));
        apply(history.change(List.of(EMBARGOED), List.of(PUBLIC)));
        assertEquals(lines(PUBLIC), dump(store.open()));
        assertEquals("", dump(store.sealed()));
    }

    @Test
    void asLongAsNothingSealedIsAskedForOrWritten_theSealedProjectionIsNotOpen() throws IOException {
        assertFalse(store.sealed().isLoaded());
        apply(history.add(PUBLIC));
        store.readOpen().close();
        assertFalse(store.sealed().isLoaded());
        store.readAll().close();
        assertTrue(store.sealed().isLoaded());
    }

    @Test
    void aReading_staysAtItsPosition_inBothProjections() throws IOException {
        apply(history.add(PUBLIC, SEALED));
        try (Reading before = store.readAll()) {
            onAnotherThread(() -> apply(history.add(RESTRICTED, EMBARGOED)));
            assertEquals(1, before.position().number());
            assertFalse(before.open().contains(RESTRICTED));
            assertFalse(before.sealed().orElseThrow().contains(EMBARGOED));
        }
        try (Reading after = store.readAll()) {
            assertEquals(history.head(), after.position());
            assertTrue(after.open().contains(RESTRICTED));
            assertTrue(after.sealed().orElseThrow().contains(EMBARGOED));
        }
    }

    @Test
    void anOpenReading_hasNothingSealed() throws IOException {
        apply(history.add(PUBLIC, SEALED));
        try (Reading reading = store.readOpen()) {
            assertTrue(reading.sealed().isEmpty());
            assertFalse(reading.open().contains(SEALED));
        }
    }

    @Test
    void whatTheHistoryHasAndTheStoreLacks_isAppliedAtOpening() throws IOException {
        apply(history.add(PUBLIC));
        history.add(RESTRICTED);
        history.add(SEALED);
        reopen();
        assertEquals(history.head(), store.head());
        assertEquals(lines(PUBLIC, RESTRICTED), dump(store.open()));
        assertEquals(lines(SEALED), dump(store.sealed()));
    }

    @Test
    void aStoreAheadOfItsHistory_isRefused() throws IOException {
        apply(history.add(PUBLIC));
        apply(history.add(RESTRICTED));
        store.close();
        history.forgetLast();
        assertTrue(refusal().contains("ahead of the ledger"));
    }

    @Test
    void aSealedStoreAheadOfItsHistory_isRefused_thoughNobodyReadsIt() throws IOException {
        apply(history.add(SEALED));
        store.close();
        history.forgetLast();
        assertTrue(refusal().contains("sealed"));
    }

    @Test
    void aStoreThatFollowedAnotherHistory_isRefused() throws IOException {
        apply(history.add(PUBLIC));
        store.close();
        Told other = new Told("b");
        other.add(PUBLIC);
        assertTrue(assertThrows(StoreRefused.class, () -> TdbStore.open(data, other))
                .getMessage()
                .contains("another ledger"));
    }

    @Test
    void afterACommitThatFailedHalfWay_readersSeeBothHalves() throws IOException {
        Change change = history.add(PUBLIC, SEALED);
        assertThrows(IOException.class, () -> store.apply(change, failingAt(Step.BEFORE_SEALED_COMMIT)));
        try (Reading reading = store.readAll()) {
            assertEquals(1, reading.position().number());
            assertTrue(reading.open().contains(PUBLIC));
            assertTrue(reading.sealed().orElseThrow().contains(SEALED));
        }
    }

    @Test
    void aChangeThatDoesNotFollow_isNotApplied() throws IOException {
        history.add(PUBLIC);
        Change second = history.add(RESTRICTED);
        assertThrows(IllegalStateException.class, () -> apply(second));
        store.catchUp();
        assertEquals(lines(PUBLIC, RESTRICTED), dump(store.open()));
    }

    @Test
    void aRebuiltStore_isTheSame_andLeavesNothingBehind() throws IOException {
        apply(history.add(PUBLIC, SEALED));
        apply(history.add(EMBARGOED));
        String open = dump(store.open());
        String sealed = dump(store.sealed());
        store.close();
        store = TdbStore.rebuild(data, history);
        assertEquals(open, dump(store.open()));
        assertEquals(sealed, dump(store.sealed()));
        assertFalse(Files.exists(data.path().resolve("store.old")));
        assertFalse(Files.exists(data.path().resolve("store.new")));
    }

    @Test
    void aRebuildCutShortBetweenItsRenames_opens() throws IOException {
        apply(history.add(PUBLIC, SEALED));
        store.close();
        Files.move(data.store(), data.path().resolve("store.old"));
        store = TdbStore.open(data, history);
        assertEquals(lines(PUBLIC), dump(store.open()));
        assertFalse(Files.exists(data.path().resolve("store.old")));
    }

    static Steps failingAt(Step step) {
        return reached -> {
            if (reached == step) {
                throw new IOException("no space left");
            }
        };
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void onAnotherThread(Work work) throws IOException {
        IOException[] failed = {null};
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                work.run();
            } catch (IOException e) {
                failed[0] = e;
            }
        });
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    private void apply(Change change) throws IOException {
        store.apply(change, Steps.UNWATCHED);
    }

    private void reopen() throws IOException {
        store.close();
        store = TdbStore.open(data, history);
    }

    private String refusal() {
        return assertThrows(StoreRefused.class, () -> TdbStore.open(data, history))
                .getMessage();
    }

    static String lines(Quad... quads) {
        StringBuilder lines = new StringBuilder();
        List.of(quads).stream()
                .map(CanonicalQuads::line)
                .sorted(CanonicalQuads::byBytes)
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    static String dump(Projection projection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        projection.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
