package org.attest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.model.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The access log: what is in it, what is not, and that nobody without its key can change it unseen. */
class AccessLogTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final byte[] KEY = "a key of thirty-two bytes, or so".getBytes(StandardCharsets.US_ASCII);
    private static final Viewer READER =
            new Viewer("0123456789abcdef", Map.of("*", Tier.RESTRICTED), Optional.empty(), false, Optional.empty());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("access/access.log");
    }

    private void note(Visit... visits) throws IOException {
        try (AccessLog log = AccessLog.open(file, KEY, CLOCK)) {
            for (Visit visit : visits) {
                log.note(visit);
            }
        }
    }

    private static Visit visit(long rows) {
        return new Visit(READER, "sparql", Optional.of("question " + rows), Set.of(Tier.PUBLIC), rows, 200);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private OptionalLong brokenWith(List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
        return AccessLog.firstBroken(file, KEY);
    }

    @Test
    void aLine_saysWhoWhatKindAndWhen_andNothingElse() throws IOException {
        note(new Visit(READER, "sparql", Optional.of("a question"), Set.of(Tier.RESTRICTED, Tier.PUBLIC), 7, 200));
        JsonNode line = new ObjectMapper().readTree(lines().getFirst());
        List<String> fields = new ArrayList<>();
        line.fieldNames().forEachRemaining(fields::add);
        assertEquals(
                List.of("time", "viewer", "door", "question", "ceiling", "tiers", "rows", "status", "hash"), fields);
        assertEquals("2026-03-01T12:00:00Z", line.get("time").asText());
        assertEquals("0123456789abcdef", line.get("viewer").asText());
        assertEquals("restricted", line.get("ceiling").asText());
        assertEquals("public restricted", line.get("tiers").asText());
        assertEquals(7, line.get("rows").asLong());
        assertEquals(200, line.get("status").asInt());
    }

    @Test
    void noQueryText_noName_andNoToken_isInIt() throws IOException {
        Tokens.Issued issued = new Tokens(folder.resolve("tokens"), KEY, CLOCK, new SecureRandom())
                .issue("CANARY-name", Map.of("CANARY-data", Tier.SEALED), Optional.empty(), true, Optional.empty());
        Viewer viewer = issued.grant().viewer();
        note(new Visit(viewer, "sparql", Optional.of("CANARY-question " + issued.token()), Set.of(), 0, 200));
        String text = Files.readString(file);
        assertFalse(text.contains("CANARY"), "a value is in the log");
        assertFalse(text.contains(issued.token()), "the token is in the log");
        assertFalse(text.contains(issued.token().substring(4)), "the token is in the log");
        assertTrue(text.contains(viewer.id()), "its id is");
    }

    @Test
    void theSameQuestion_hasTheSameDigest_andAnotherKeyGivesAnother() throws IOException {
        note(visit(1), visit(1), visit(2));
        assertEquals(question(0), question(1));
        assertNotEquals(question(0), question(2));
        String before = question(0);
        Files.delete(file);
        try (AccessLog log = AccessLog.open(file, new byte[32], CLOCK)) {
            log.note(visit(1));
        }
        assertNotEquals(before, question(0), "whoever guesses the question cannot check the guess");
    }

    private String question(int line) throws IOException {
        return new ObjectMapper().readTree(lines().get(line)).get("question").asText();
    }

    @Test
    void aChainAsItWasWritten_isWhole_alsoAcrossReopening() throws IOException {
        note();
        assertEquals(OptionalLong.empty(), AccessLog.firstBroken(file, KEY), "empty");
        note(visit(1), visit(2));
        note(visit(3));
        note(visit(4), visit(5));
        assertEquals(5, lines().size());
        assertEquals(OptionalLong.empty(), AccessLog.firstBroken(file, KEY));
        assertEquals(OptionalLong.of(1), AccessLog.firstBroken(file, new byte[32]), "under another key");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aChangedLine_isFound(int at) throws IOException {
        note(visit(1), visit(2), visit(3));
        List<String> lines = lines();
        String changed = lines.get(at).replace("\"status\":200", "\"status\":404");
        assertNotEquals(changed, lines.get(at));
        lines.set(at, changed);
        assertEquals(OptionalLong.of(at + 1L), brokenWith(lines));
    }

    @Test
    void everyChangedByteOfALine_isFound() throws IOException {
        note(visit(1));
        String line = lines().getFirst();
        for (int i = 0; i < line.length(); i++) {
            char other = line.charAt(i) == 'x' ? 'y' : 'x';
            String changed = line.substring(0, i) + other + line.substring(i + 1);
            assertEquals(OptionalLong.of(1), brokenWith(List.of(changed)), "byte " + i);
        }
    }

    @Test
    void whatIsWrittenBehindALine_isFound() throws IOException {
        note(visit(1));
        assertEquals(OptionalLong.of(1), brokenWith(List.of(lines().getFirst() + " and more")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aRemovedLine_isFoundAtTheOneBehindIt(int at) throws IOException {
        note(visit(1), visit(2), visit(3));
        List<String> lines = lines();
        lines.remove(at);
        assertEquals(OptionalLong.of(at + 1L), brokenWith(lines));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anInsertedLine_isFound(int at) throws IOException {
        note(visit(1), visit(2), visit(3));
        List<String> lines = lines();
        lines.add(at, lines.get(at == 0 ? 2 : 0));
        assertEquals(OptionalLong.of(at + 1L), brokenWith(lines));
    }

    @Test
    void linesThatChangedPlaces_areFound() throws IOException {
        note(visit(1), visit(2), visit(3));
        List<String> lines = lines();
        lines.add(1, lines.remove(2));
        assertEquals(OptionalLong.of(2), brokenWith(lines));
    }

    @Test
    void aLineWithoutAHash_isFound() throws IOException {
        note(visit(1), visit(2));
        List<String> lines = lines();
        lines.set(1, "{}");
        assertEquals(OptionalLong.of(2), brokenWith(lines));
    }

    @Test
    void aLineCutShort_isDroppedWhenTheLogIsOpened_andTheChainGoesOn() throws IOException {
        note(visit(1), visit(2), visit(3));
        byte[] whole = Files.readAllBytes(file);
        int second = lines().get(0).length() + lines().get(1).length() + 2;
        for (int cut : new int[] {second + 1, (second + whole.length) / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, cut), StandardOpenOption.TRUNCATE_EXISTING);
            note(visit(4));
            assertEquals(3, lines().size(), "cut at " + cut);
            assertEquals(OptionalLong.empty(), AccessLog.firstBroken(file, KEY), "cut at " + cut);
        }
    }

    @Test
    void aLogHeldAlready_isNotOpenedAgain() throws IOException {
        AccessLog held = AccessLog.open(file, KEY, CLOCK);
        assertThrows(Exception.class, () -> AccessLog.open(file, KEY, CLOCK));
        held.close();
        note(visit(1));
        assertEquals(1, lines().size());
    }

    @Test
    void aLogThatCannotBeWritten_stopsTheReading() throws IOException {
        AccessLog log = AccessLog.open(file, KEY, CLOCK);
        log.close();
        assertThrows(java.io.UncheckedIOException.class, () -> log.note(visit(1)));
    }
}
