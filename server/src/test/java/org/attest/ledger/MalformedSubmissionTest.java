package org.attest.ledger;

import static org.attest.ledger.Submissions.CURATOR;
import static org.attest.ledger.Submissions.at;
import static org.attest.ledger.Submissions.embargoed;
import static org.attest.ledger.Submissions.figure;
import static org.attest.ledger.Submissions.place;
import static org.attest.ledger.Submissions.supports;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.model.Tier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every disease a submission can have: refused with its code, and neither ledger nor store has one byte more. */
class MalformedSubmissionTest {
    private static final String WELL = new String(
            Submissions.bytes(
                    figure("C08", 100, at(Tier.PUBLIC)),
                    place("C09", "argun-centre", "argun", embargoed(Tier.PUBLIC, "2030-01-01T00:00:00Z"))),
            StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private static Instance instance;
    private static String ledger;
    private static String store;

    @BeforeAll
    static void record() throws IOException {
        instance = new Instance(folder.resolve("data"));
        instance.accept(figure("C99", 1, at(Tier.PUBLIC)), figure("S99", 7, at(Tier.SEALED)));
        ledger = instance.ledgerBytes();
        store = instance.open() + instance.sealed();
    }

    @AfterAll
    static void close() throws IOException {
        instance.close();
    }

    /** A disease: its name, the code it is refused with, and how a well submission catches it. */
    record Disease(String name, String code, UnaryOperator<String> infection) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Disease> diseases() {
        return Stream.of(
                new Disease("no subject", "shape", text -> without(text, "hr#subject>")),
                new Disease("no hops", "shape", text -> without(text, "hr#attribution>")),
                new Disease("no tier", "tier", text -> without(text, "hr#tier>")),
                new Disease("unknown tier", "not-allowed", text -> text.replace("hr#Public>", "hr#Secret>")),
                new Disease(
                        "tier that is no tier",
                        "tier",
                        text -> text.replace("hr#tier> <https://w3id.org/attest/hr#Public>", "hr#tier> \"public\"")),
                new Disease(
                        "blank node", "blank-node", text -> text.replace("<urn:attest:local:claim/C08#hop2>", "_:hop")),
                new Disease(
                        "bad embargo",
                        "canonical",
                        text -> text.replace("2030-01-01T00:00:00Z", "2030-13-01T00:00:00Z")),
                new Disease("bad digest", "digest", text -> text.replace("b2".repeat(32), "B2".repeat(32))),
                new Disease("short digest", "digest", text -> text.replace("a1".repeat(32), "a1".repeat(31))),
                new Disease("number not canonical", "canonical", text -> text.replace("\"100\"", "\"+100\"")),
                new Disease(
                        "named graph",
                        "not-allowed",
                        text -> text.replaceFirst(" \\.\n", " <http://localhost:3330/graph/case/public> .\n")),
                new Disease("one claim fewer than announced", "truncated", text -> text.replace("\"2\"^^", "\"3\"^^")),
                new Disease(
                        "lost half",
                        "truncated",
                        text -> text.lines()
                                .filter(line -> !line.contains("claim/C09"))
                                .reduce("", (one, other) -> one + other + "\n")),
                new Disease("broken off in a line", "syntax", text -> text.substring(0, text.length() - 20)),
                new Disease("not rdf", "syntax", text -> "claim,who,what\n1,2,3\n"),
                new Disease("empty", "shape", text -> ""),
                new Disease(
                        "a fact without a claim",
                        "not-allowed",
                        text -> text + "<urn:attest:local:place/argun> <https://w3id.org/attest/hr#within>"
                                + " <urn:attest:local:place/chechnya> .\n"));
    }

    private static String without(String text, String piece) {
        return text.lines()
                .filter(line -> !(line.contains(piece) && line.contains("C08")))
                .reduce("", (one, other) -> one + other + "\n");
    }

    @ParameterizedTest
    @MethodSource("diseases")
    void isRefused_andNothingIsWritten(Disease disease) throws IOException {
        String ill = disease.infection.apply(WELL);
        Outcome outcome = instance.submit(ill.getBytes(StandardCharsets.UTF_8), CURATOR);
        assertTrue(Instance.codes(outcome).contains(disease.code), () -> disease.code + " in " + outcome);
        assertUnchanged();
    }

    @Test
    void claimsInACircle_areRefused() throws IOException {
        Outcome outcome = instance.submit(
                Submissions.bytes(supports("A", "B", at(Tier.PUBLIC)), supports("B", "A", at(Tier.PUBLIC))), CURATOR);
        assertEquals(List.of("cycle"), Instance.codes(outcome));
        assertUnchanged();
    }

    @Test
    void aBodyThatBreaksOff_isAnError_andNothingIsWritten() throws IOException {
        InputStream half = new SequenceInputStream(
                new ByteArrayInputStream(WELL.substring(0, 700).getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("connection reset");
                    }
                });
        assertThrows(IOException.class, () -> instance.spine().intake().submit(half, Submissions.NQUADS, CURATOR));
        assertUnchanged();
    }

    @Test
    void anUnknownMediaType_isRefused() throws IOException {
        Outcome outcome = instance.spine()
                .intake()
                .submit(Submissions.stream(WELL.getBytes(StandardCharsets.UTF_8)), "text/csv", CURATOR);
        assertEquals(List.of("not-allowed"), Instance.codes(outcome));
        assertUnchanged();
    }

    private static void assertUnchanged() throws IOException {
        assertEquals(ledger, instance.ledgerBytes());
        assertEquals(store, instance.open() + instance.sealed());
    }
}
