package org.attest.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.attest.store.Change;
import org.attest.store.DataDirectory;
import org.attest.store.Position;
import org.attest.store.Steps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Envelope ENVELOPE =
            new Envelope(Envelope.Kind.SUBMISSION, "curator", "case", "s1", "ab".repeat(32));

    @TempDir
    Path folder;

    private DataDirectory data;

    @BeforeEach
    void create() throws IOException {
        data = DataDirectory.create(folder.resolve("data"), Quads.BASE);
    }

    @AfterEach
    void close() throws IOException {
        data.close();
    }

    @Test
    void whatWasAppended_isThereAfterReopening() throws IOException {
        Position head;
        try (Ledger ledger = Ledger.open(data)) {
            append(ledger, "one");
            head = append(ledger, "two").position();
        }
        try (Ledger ledger = Ledger.open(data)) {
            assertEquals(head, ledger.head());
            assertEquals(head, ledger.verify());
            assertEquals(List.of(), ledger.repairs());
            assertEquals(List.of("one", "two"), notes(ledger));
        }
    }

    @Test
    void anEntrysHash_canBeComputedByHand() throws Exception {
        try (Ledger ledger = Ledger.open(data)) {
            Entry entry = append(ledger, "one");
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            List<byte[]> leaves = new ArrayList<>();
            for (Part part : entry.parts()) {
                Part.Whole whole = (Part.Whole) part;
                sha.update(HexFormat.of().parseHex(whole.salt()));
                byte[] commitment = sha.digest(whole.text().getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
                leaves.add(sha.digest(commitment));
            }
            sha.update((byte) 1);
            sha.update(leaves.get(0));
            String root = HexFormat.of().formatHex(sha.digest(leaves.get(1)));
            String header = "attest-entry 1\nposition 1\ntime 2026-03-01T12:00:00Z\nprevious "
                    + ledger.at(0).orElseThrow().hash() + "\nparts " + root + "\n";
            sha.update((byte) 0);
            assertEquals(
                    HexFormat.of().formatHex(sha.digest(header.getBytes(StandardCharsets.UTF_8))),
                    entry.position().hash());
        }
    }

    @Test
    void theTree_isThatOfRfc9162() {
        List<byte[]> leaves = Stream.of("a", "b", "c", "d", "e")
                .map(text -> Hash.leaf(Hash.utf8(text)))
                .toList();
        byte[] one = {1};
        byte[] ab = Hash.sha256(one, leaves.get(0), leaves.get(1));
        byte[] cd = Hash.sha256(one, leaves.get(2), leaves.get(3));
        assertArrayEquals(Hash.sha256(one, Hash.sha256(one, ab, cd), leaves.get(4)), Hash.tree(leaves));
    }

    @Test
    void theSameChangeTwice_hasDifferentCommitments() throws IOException {
        try (Ledger ledger = Ledger.open(data)) {
            assertNotEquals(
                    append(ledger, "one").parts().get(1).commitment(),
                    append(ledger, "one").parts().get(1).commitment());
        }
    }

    @Test
    void anErasedPart_leavesTheChainAsItWas_andNothingOfItself() throws IOException {
        Entry secret;
        Entry after;
        Path file = data.ledger().resolve("0000000000000001.log");
        try (Ledger ledger = Ledger.open(data)) {
            secret = append(ledger, "canary-7731");
            after = append(ledger, "two");
        }
        List<Part> left = List.of(
                secret.parts().getFirst(), new Part.Erased(secret.parts().get(1).commitment()));
        Entry erased;
        try (Ledger ledger = Ledger.open(data)) {
            erased = Entry.after(ledger.at(0).orElseThrow(), secret.time(), left);
        }
        assertEquals(secret.position(), erased.position());
        byte[] all = Files.readAllBytes(file);
        int rest = Segment.HEADER + Records.write(secret).length;
        var rewritten = new java.io.ByteArrayOutputStream();
        rewritten.write(all, 0, Segment.HEADER);
        rewritten.write(Records.write(erased));
        rewritten.write(all, rest, all.length - rest);
        Files.write(file, rewritten.toByteArray());
        try (Ledger ledger = Ledger.open(data)) {
            assertEquals(after.position(), ledger.verify());
            assertEquals(List.of("two"), notes(ledger));
        }
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("canary-7731"));
    }

    @Test
    void segments_followEachOther() throws IOException {
        Position head;
        try (Ledger ledger = Ledger.open(data, Disk.REAL, 1000)) {
            for (int i = 0; i < 7; i++) {
                append(ledger, "number " + i);
            }
            head = ledger.head();
        }
        assertTrue(segments().size() > 2, segments().toString());
        try (Ledger ledger = Ledger.open(data, Disk.REAL, 1000)) {
            assertEquals(head, ledger.head());
            assertEquals(7, notes(ledger).size());
            List<Change> tail = new ArrayList<>();
            ledger.replay(5, tail::add);
            assertEquals(
                    List.of(6L, 7L),
                    tail.stream().map(c -> c.position().number()).toList());
        }
    }

    @Test
    void aMissingSegment_isAGap() throws IOException {
        threeSegments();
        Files.delete(segments().get(1));
        assertDamaged();
    }

    @Test
    void aMissingFirstSegment_isAGap() throws IOException {
        threeSegments();
        Files.delete(segments().getFirst());
        assertDamaged();
    }

    @Test
    void aSegmentThatBreaksOffBeforeTheLast_isDamaged_notTorn() throws IOException {
        threeSegments();
        Path first = segments().getFirst();
        byte[] bytes = Files.readAllBytes(first);
        Files.write(first, java.util.Arrays.copyOf(bytes, bytes.length - 3));
        assertDamaged();
    }

    @Test
    void theLedgerOfAnotherInstance_isRefused() throws IOException {
        try (Ledger ledger = Ledger.open(data)) {
            append(ledger, "one");
        }
        try (DataDirectory other = DataDirectory.create(folder.resolve("other"), Quads.BASE)) {
            Files.copy(
                    segments().getFirst(),
                    other.ledger().resolve("0000000000000001.log"),
                    StandardCopyOption.REPLACE_EXISTING);
            assertThrows(LedgerDamaged.class, () -> Ledger.open(other));
        }
    }

    @Test
    void whenTheClockGoesBack_recordedTimeDoesNot() throws IOException {
        try (Ledger ledger = Ledger.open(data)) {
            append(ledger, "one");
            Entry second = ledger.append(ENVELOPE, NOON.minusSeconds(3600), List.of(), Steps.UNWATCHED);
            assertEquals(NOON, second.time());
        }
        try (Ledger ledger = Ledger.open(data)) {
            assertEquals(NOON, ledger.time(NOON.minusSeconds(5)));
            assertEquals(NOON.plusSeconds(5), ledger.time(NOON.plusMillis(5999)));
        }
    }

    @Test
    void theEnvelope_isReadBack() throws IOException {
        try (Ledger ledger = Ledger.open(data)) {
            append(ledger, "one");
            List<Envelope> envelopes = new ArrayList<>();
            ledger.entries(0, entry -> envelopes.add(entry.envelope().orElseThrow()));
            assertEquals(List.of(ENVELOPE), envelopes);
        }
    }

    static Entry append(Ledger ledger, String note) throws IOException {
        Quad quad = Quads.quad("public", "aaa", note);
        return ledger.append(ENVELOPE, NOON, List.of(Patch.text("", List.of(), List.of(quad))), Steps.UNWATCHED);
    }

    static List<String> notes(Ledger ledger) throws IOException {
        List<String> notes = new ArrayList<>();
        ledger.replay(
                0,
                change -> change.added()
                        .forEach(quad -> notes.add(quad.getObject().getLiteralLexicalForm())));
        return notes;
    }

    private void threeSegments() throws IOException {
        try (Ledger ledger = Ledger.open(data, Disk.REAL, 100)) {
            append(ledger, "one");
            append(ledger, "two");
            append(ledger, "three");
        }
        assertEquals(3, segments().size());
    }

    private void assertDamaged() {
        assertThrows(LedgerDamaged.class, () -> Ledger.open(data));
    }

    private List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(data.ledger())) {
            return files.sorted().toList();
        }
    }
}
