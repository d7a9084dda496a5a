package org.attest.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.store.DataDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, slow to take bytes, or lies about having them. */
class FailingDiskTest {
    private static final long LARGE = 1 << 20;

    @TempDir
    Path folder;

    private final FailingChannel.Faults faults = new FailingChannel.Faults();
    private DataDirectory data;
    private Ledger ledger;
    private Path file;

    @BeforeEach
    void oneEntry() throws IOException {
        data = DataDirectory.create(folder.resolve("data"), Quads.BASE);
        ledger = Ledger.open(data, FailingChannel.disk(faults), LARGE);
        LedgerTest.append(ledger, "one");
        file = data.ledger().resolve("0000000000000001.log");
    }

    @AfterEach
    void close() throws IOException {
        ledger.close();
        data.close();
    }

    @Test
    void aDiskThatTakesAFewBytesAtATime_hasTheWholeEntry() throws IOException {
        faults.atOnce = 7;
        LedgerTest.append(ledger, "two");
        reopen();
        assertEquals(List.of("one", "two"), LedgerTest.notes(ledger));
    }

    @Test
    void onAFullDisk_theEntryIsNotThere_howeverMuchOfItFitted() throws IOException {
        byte[] before = Files.readAllBytes(file);
        for (int space = 0; space < before.length - Segment.HEADER; space += 50) {
            faults.space = space;
            assertThrows(IOException.class, () -> LedgerTest.append(ledger, "two"));
            assertArrayEquals(before, Files.readAllBytes(file));
            assertEquals(1, ledger.head().number());
        }
        faults.space = Long.MAX_VALUE;
        LedgerTest.append(ledger, "two");
        reopen();
        assertEquals(List.of("one", "two"), LedgerTest.notes(ledger));
        assertEquals(List.of(), ledger.repairs());
    }

    @Test
    void ifNotEvenTheHalfEntryCanBeTakenBack_nothingMoreIsWritten_untilTheLedgerIsReadAgain() throws IOException {
        faults.space = 300;
        faults.truncateFails = true;
        assertThrows(IOException.class, () -> LedgerTest.append(ledger, "two"));
        faults.space = Long.MAX_VALUE;
        faults.truncateFails = false;
        assertTrue(assertThrows(IOException.class, () -> LedgerTest.append(ledger, "three"))
                .getMessage()
                .contains("restart"));
        reopen();
        assertEquals(1, ledger.repairs().size());
        LedgerTest.append(ledger, "three");
        assertEquals(List.of("one", "three"), LedgerTest.notes(ledger));
    }

    @Test
    void ifTheDiskDoesNotConfirm_theEntryIsNotAcknowledged_andNothingMoreIsWritten() throws IOException {
        faults.forceFails = true;
        assertThrows(IOException.class, () -> LedgerTest.append(ledger, "two"));
        assertEquals(1, ledger.head().number());
        faults.forceFails = false;
        assertThrows(IOException.class, () -> LedgerTest.append(ledger, "three"));
        reopen();
        assertTrue(ledger.head().number() == 2 || ledger.head().number() == 1);
        LedgerTest.append(ledger, "three");
        reopen();
        assertEquals(ledger.head(), ledger.verify());
    }

    @Test
    void aSegmentThatCouldNotBeStarted_isStartedAgain() throws IOException {
        ledger.close();
        ledger = Ledger.open(data, FailingChannel.disk(faults), 100);
        for (int space : new int[] {0, 50, Segment.HEADER, Segment.HEADER + 20}) {
            faults.space = space;
            assertThrows(IOException.class, () -> LedgerTest.append(ledger, "two"));
            assertEquals(1, ledger.head().number());
            assertEquals(List.of("one"), notesAsAnotherWouldReadThem());
        }
        faults.space = Long.MAX_VALUE;
        LedgerTest.append(ledger, "two");
        reopen();
        assertEquals(List.of("one", "two"), LedgerTest.notes(ledger));
    }

    private List<String> notesAsAnotherWouldReadThem() throws IOException {
        try (Ledger other = Ledger.open(data)) {
            return LedgerTest.notes(other);
        }
    }

    private void reopen() throws IOException {
        ledger.close();
        ledger = Ledger.open(data, FailingChannel.disk(faults), LARGE);
    }
}
