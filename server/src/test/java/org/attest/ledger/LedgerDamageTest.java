package org.attest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.attest.store.DataDirectory;
import org.attest.store.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way a small ledger can be damaged, one after the other. */
class LedgerDamageTest {
    @TempDir
    Path folder;

    private DataDirectory data;
    private Path file;
    private byte[] whole;
    private Position first;
    private Position second;
    private int firstEnd;

    @BeforeEach
    void twoEntries() throws IOException {
        data = DataDirectory.create(folder.resolve("data"), Quads.BASE);
        file = data.ledger().resolve("0000000000000001.log");
        try (Ledger ledger = Ledger.open(data)) {
            first = LedgerTest.append(ledger, "one").position();
            firstEnd = (int) Files.size(file);
            second = LedgerTest.append(ledger, "two").position();
        }
        whole = Files.readAllBytes(file);
    }

    @AfterEach
    void close() throws IOException {
        data.close();
    }

    @Test
    void aBitFlippedAnywhere_isNeverOpened_andTheFileStaysAsItIs() throws IOException {
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            Files.write(file, flipped);
            int where = at;
            LedgerDamaged damaged =
                    assertThrows(LedgerDamaged.class, () -> Ledger.open(data).close(), () -> "byte " + where);
            assertTrue(damaged.getMessage().contains(file.toString()));
            assertTrue(Arrays.equals(flipped, Files.readAllBytes(file)), () -> "byte " + where);
        }
    }

    @Test
    void cutOffAnywhereInTheLastEntry_itIsTheLedgerBeforeThatEntry_andItSaysSo() throws IOException {
        for (int length = firstEnd + 1; length < whole.length; length++) {
            assertTorn(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void spaceThatWasReservedAndNeverWritten_isCutOff() throws IOException {
        assertTorn(Arrays.copyOf(Arrays.copyOf(whole, firstEnd), firstEnd + 100_000));
        assertTorn(Arrays.copyOf(Arrays.copyOf(whole, firstEnd), firstEnd + 5));
    }

    @Test
    void garbageAfterTheLastEntry_isDamage() throws IOException {
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        more[whole.length] = 'x';
        Files.write(file, more);
        assertThrows(LedgerDamaged.class, () -> Ledger.open(data));
    }

    @Test
    void cutOffInTheHeaderOfTheOnlySegment_itIsAnEmptyLedger() throws IOException {
        for (int length = 0; length < Segment.HEADER; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (Ledger ledger = Ledger.open(data)) {
                assertEquals(0, ledger.head().number());
                LedgerTest.append(ledger, "anew");
            }
            try (Ledger ledger = Ledger.open(data)) {
                assertEquals(List.of("anew"), LedgerTest.notes(ledger));
            }
        }
    }

    @Test
    void damageWhileItIsOpen_isFoundByVerifyAndByReading() throws IOException {
        try (Ledger ledger = Ledger.open(data)) {
            byte[] flipped = whole.clone();
            flipped[firstEnd - 20] ^= 1;
            Files.write(file, flipped);
            assertThrows(LedgerDamaged.class, ledger::verify);
            assertThrows(LedgerDamaged.class, () -> LedgerTest.notes(ledger));
        }
    }

    @Test
    void anEntryTakenOutOfTheMiddle_breaksTheChain() throws IOException {
        byte[] without = new byte[whole.length - firstEnd + Segment.HEADER];
        System.arraycopy(whole, 0, without, 0, Segment.HEADER);
        System.arraycopy(whole, firstEnd, without, Segment.HEADER, whole.length - firstEnd);
        Files.write(file, without);
        assertThrows(LedgerDamaged.class, () -> Ledger.open(data));
    }

    @Test
    void anEntryWithAnotherText_breaksTheChain_evenIfItsChecksAreRight() throws IOException {
        Entry forged;
        try (Ledger ledger = Ledger.open(data)) {
            Entry[] entries = new Entry[2];
            ledger.entries(0, entry -> entries[(int) entry.position().number() - 1] = entry);
            List<Part> parts = List.of(entries[0].parts().getFirst());
            forged = Entry.after(ledger.at(0).orElseThrow(), Instant.parse("2026-03-01T12:00:00Z"), parts);
        }
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.write(whole, 0, Segment.HEADER);
        bytes.write(Records.write(forged));
        bytes.write(whole, firstEnd, whole.length - firstEnd);
        Files.write(file, bytes.toByteArray());
        assertThrows(LedgerDamaged.class, () -> Ledger.open(data));
    }

    private void assertTorn(byte[] content) throws IOException {
        Files.write(file, content);
        try (Ledger ledger = Ledger.open(data)) {
            assertEquals(first, ledger.head());
            assertEquals(1, ledger.repairs().size());
            assertTrue(
                    ledger.repairs().getFirst().contains("entry 2"),
                    ledger.repairs().toString());
            assertEquals(
                    second.number(), LedgerTest.append(ledger, "two").position().number());
        }
        try (Ledger ledger = Ledger.open(data)) {
            assertEquals(List.of("one", "two"), LedgerTest.notes(ledger));
            assertEquals(List.of(), ledger.repairs());
        }
    }
}
