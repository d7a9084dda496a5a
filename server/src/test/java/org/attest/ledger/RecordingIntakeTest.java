package org.attest.ledger;

import static org.attest.ledger.Instance.accepted;
import static org.attest.ledger.Instance.codes;
import static org.attest.ledger.Submissions.CURATOR;
import static org.attest.ledger.Submissions.at;
import static org.attest.ledger.Submissions.bytes;
import static org.attest.ledger.Submissions.embargoed;
import static org.attest.ledger.Submissions.figure;
import static org.attest.ledger.Submissions.place;
import static org.attest.ledger.Submissions.supports;
import static org.attest.ledger.Submissions.writer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.access.Viewer;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Handling;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.attest.store.Reading;
import org.attest.vocab.HR;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingIntakeTest {
    private static final Claim C08 = figure("C08", 100, at(Tier.PUBLIC));
    private static final Claim C09 = place("C09", "argun-centre", "argun", at(Tier.PUBLIC));
    private static final Claim SECRET = figure("S1", 7731, at(Tier.SEALED));

    @TempDir
    Path folder;

    private Instance instance;

    @BeforeEach
    void create() throws IOException {
        instance = new Instance(folder.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        instance.close();
    }

    @Test
    void whatIsAccepted_isOnDiskAndVisible_andTheReceiptSaysWhere() throws IOException {
        Receipt receipt = instance.accept(C08, C09, SECRET);
        assertEquals(3, receipt.recorded());
        assertEquals(0, receipt.known());
        assertEquals(1, receipt.position());
        assertEquals(instance.spine().ledger().head().hash(), receipt.entryHash());
        assertEquals(Instant.parse("2026-03-01T12:00:00Z"), receipt.recordedAt());
        assertTrue(instance.open().contains("/id/claim/" + receipt.claims().get("C08") + ">"));
        assertFalse(instance.open().contains("7731"));
        assertTrue(instance.sealed().contains("7731"));
        assertEquals(instance.open() + instance.sealed(), instance.replayed());
    }

    @Test
    void theSameCaseTwice_changesNothing() throws IOException {
        Receipt first = instance.accept(C08, C09, SECRET);
        String ledger = instance.ledgerBytes();
        String store = instance.open() + instance.sealed();
        instance.setClock("2026-03-02T12:00:00Z");
        Receipt second = instance.accept(C08, C09, SECRET);
        assertEquals(0, second.recorded());
        assertEquals(3, second.known());
        assertEquals(first.claims(), second.claims());
        assertEquals(first.submission(), second.submission());
        assertEquals(first.position(), second.position());
        assertEquals(ledger, instance.ledgerBytes());
        assertEquals(store, instance.open() + instance.sealed());
    }

    @Test
    void aSubmissionThatIsPartlyKnown_addsOnlyTheRest() throws IOException {
        instance.accept(C08);
        Receipt receipt = instance.accept(C08, C09);
        assertEquals(1, receipt.recorded());
        assertEquals(1, receipt.known());
        assertEquals(1, count(instance.open(), "<" + HR.personsDetained + "> <"));
    }

    @Test
    void everyPartOfAnEntry_holdsOneClaimAndWhatStandsOrFallsWithIt() throws IOException {
        Receipt receipt = instance.accept(C08, C09);
        List<String> parts = new ArrayList<>();
        instance.spine()
                .ledger()
                .entries(
                        0,
                        entry -> entry.parts().stream().skip(1).forEach(part -> parts.add(((Part.Whole) part).text())));
        String site = parts.stream()
                .filter(part -> part.startsWith("H claim <" + Instance.BASE + "id/claim/"
                        + receipt.claims().get("C09")))
                .findFirst()
                .orElseThrow();
        assertEquals(3, parts.size(), "two claims, and what both share");
        assertTrue(site.contains("#hop2> "), site);
        assertTrue(site.contains("A <" + Instance.BASE + "id/site/"), "the plain triple it affirms");
        assertEquals(
                1,
                parts.stream()
                        .filter(part -> part.contains(receipt.claims().get("C09")))
                        .count());
    }

    @Test
    void whoHasNoLeaveToWrite_isRefused_whateverItIs() throws IOException {
        Viewer reader = new Viewer("r", Map.of("*", Tier.SEALED), Optional.empty(), false, Optional.empty());
        Viewer former = new Viewer(
                "f",
                Map.of("*", Tier.SEALED),
                Optional.empty(),
                true,
                Optional.of(Instant.parse("2026-01-01T00:00:00Z")));
        for (Viewer viewer : List.of(Viewer.PUBLIC, reader, former)) {
            assertUnchanged(() -> assertEquals(List.of("not-allowed"), codes(instance.submit(bytes(C08), viewer))));
        }
    }

    @Test
    void aClaimAboveTheSubmittersClearance_isRefused_withAllTheOthers() throws IOException {
        assertUnchanged(() -> {
            Outcome outcome = instance.submit(bytes(C08, SECRET), writer(Tier.RESTRICTED));
            assertEquals(List.of("not-allowed"), codes(outcome));
            assertFalse(outcome.toString().contains("7731"));
        });
        assertEquals(
                1,
                accepted(instance.submit(bytes(C08), writer(Tier.RESTRICTED))).recorded());
    }

    @Test
    void clearanceInOneDataset_isNoneInAnother() throws IOException {
        Viewer partner = new Viewer("p", Map.of("mine", Tier.RESTRICTED), Optional.empty(), true, Optional.empty());
        Claim claim = figure("C", 5, at(Tier.PARTNER));
        assertEquals(List.of("not-allowed"), codes(instance.submit(bytes("yours", claim), partner)));
        assertEquals(1, accepted(instance.submit(bytes("mine", claim), partner)).recorded());
    }

    @Test
    void handingInWhatIsKnownToOthersOnly_looksLikeHandingInSomethingNew() throws IOException {
        Claim embargoed = figure("E", 12, embargoed(Tier.PUBLIC, "2030-01-01T00:00:00Z"));
        instance.accept(embargoed);
        String sealed = instance.sealed();
        Receipt guess = accepted(instance.submit(bytes(embargoed), writer(Tier.PUBLIC)));
        assertEquals(1, guess.recorded());
        assertEquals(0, guess.known());
        assertEquals(2, guess.position());
        assertEquals(sealed, instance.sealed());
        assertEquals(1, instance.accept(embargoed).known());
    }

    @Test
    void theSameClaimAtAnotherTier_isRecordedThereToo_andTellsNothingOfTheFirst() throws IOException {
        instance.accept(figure("X", 9, at(Tier.SEALED)));
        Receipt receipt = accepted(instance.submit(bytes(figure("X", 9, at(Tier.PUBLIC))), writer(Tier.PUBLIC)));
        assertEquals(1, receipt.recorded());
        assertTrue(instance.open().contains(receipt.claims().get("X")));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTRICTED", "SEALED"})
    void aHiddenThingAndAnAbsentThing_cannotBeReferredTo_inTheSameWords(Tier tier) throws IOException {
        Receipt secret = instance.accept(figure("S1", 7731, at(tier)));
        String hidden = Instance.BASE + "id/claim/" + secret.claims().get("S1");
        String absent = Instance.BASE + "id/claim/" + "a".repeat(26);
        Viewer partner = writer(Tier.PARTNER);
        assertUnchanged(() -> {
            Outcome toHidden = instance.submit(bytes(about(hidden)), partner);
            Outcome toAbsent = instance.submit(bytes(about(absent)), partner);
            assertEquals(List.of("dangling"), codes(toHidden));
            assertEquals(
                    toAbsent.toString().replace(absent, "x"),
                    toHidden.toString().replace(hidden, "x"));
        });
        assertEquals(1, accepted(instance.submit(bytes(about(hidden)), CURATOR)).recorded());
    }

    @Test
    void aThingOfLimitedPurpose_isReferredToByThoseWhoDeclaredIt() throws IOException {
        Iri purpose = HR.LegalProceeding;
        Handling limited = new Handling(Tier.PUBLIC, Optional.empty(), new TreeSet<>(List.of(purpose)));
        Viewer curator = declaring(Optional.of(purpose.value()));
        Receipt receipt = accepted(instance.submit(bytes(figure("L1", 3, limited)), curator));
        byte[] about =
                bytes(about(Instance.BASE + "id/claim/" + receipt.claims().get("L1")));
        for (Optional<String> other :
                List.of(Optional.<String>empty(), Optional.of("research"), Optional.of(HR.Research.value()))) {
            assertUnchanged(() -> assertEquals(List.of("dangling"), codes(instance.submit(about, declaring(other)))));
        }
        assertEquals(1, accepted(instance.submit(about, curator)).recorded());
    }

    private static Viewer declaring(Optional<String> purpose) {
        return new Viewer("declaring", Map.of("*", Tier.SEALED), purpose, true, Optional.empty());
    }

    @Test
    void claimsThatReferToClaims_areNamedInOrder() throws IOException {
        Receipt receipt = instance.accept(supports("A1", "Z9", at(Tier.PUBLIC)), figure("Z9", 3, at(Tier.PUBLIC)));
        assertTrue(instance.open()
                .contains("<" + HR.object + "> <" + Instance.BASE + "id/claim/"
                        + receipt.claims().get("Z9") + ">"));
    }

    @Test
    void anotherOrderOfTheSameClaims_givesTheSameIds() throws IOException {
        Receipt one = instance.accept(C08, C09);
        Receipt other = instance.accept(C09, C08);
        assertEquals(one.claims(), other.claims());
        assertEquals(2, other.known());
    }

    @Test
    void whileTheClockGoesBack_recordedTimeStands() throws IOException {
        instance.accept(C08);
        instance.setClock("2020-01-01T00:00:00Z");
        assertEquals(Instant.parse("2026-03-01T12:00:00Z"), instance.accept(C09).recordedAt());
    }

    @Test
    void anEmbargoedClaim_isSealedUntilItsMoment_thenMovesWithOneEntry() throws IOException {
        Claim claim = place("E1", "argun-centre", "argun", embargoed(Tier.PARTNER, "2026-04-01T00:00:00Z"));
        Receipt receipt = instance.accept(claim, C08);
        assertTrue(instance.sealed().contains("/graph/case/sealed/until-20260401000000-partner>"));
        assertFalse(instance.open().contains(receipt.claims().get("E1")));

        assertEquals(0, instance.spine().releaseDue(Instant.parse("2026-03-31T23:59:59Z")));
        assertEquals(1, instance.spine().ledger().head().number());

        assertEquals(1, instance.spine().releaseDue(Instant.parse("2026-04-01T00:00:00Z")));
        assertEquals(2, instance.spine().ledger().head().number());
        assertEquals("", instance.sealed());
        assertTrue(instance.open().contains("/graph/case/partner>"));
        assertTrue(instance.open().contains(receipt.claims().get("E1")));
        assertEquals(instance.open(), instance.replayed());

        assertEquals(0, instance.spine().releaseDue(Instant.parse("2026-04-02T00:00:00Z")));
        assertEquals(2, instance.spine().ledger().head().number());
    }

    @Test
    void afterItsRelease_anEmbargoedClaimIsKnown() throws IOException {
        Claim claim = figure("E1", 5, embargoed(Tier.PUBLIC, "2026-04-01T00:00:00Z"));
        instance.accept(claim);
        instance.setClock("2026-04-01T00:00:00Z");
        instance.spine().releaseDue(Instant.parse("2026-04-01T00:00:00Z"));
        assertEquals(1, instance.accept(claim).known());
    }

    @Test
    void aReleasedClaimThatWasHandedInOpenlyMeanwhile_isThereOnce() throws IOException {
        instance.accept(figure("E1", 5, embargoed(Tier.PUBLIC, "2026-04-01T00:00:00Z")));
        instance.accept(figure("E1", 5, at(Tier.PUBLIC)));
        String before = instance.open();
        instance.spine().releaseDue(Instant.parse("2026-05-01T00:00:00Z"));
        assertEquals(1, count(instance.open(), "<" + HR.recordedAt + ">"));
        assertTrue(instance.open().contains(before.lines().findFirst().orElseThrow()));
        assertEquals("", instance.sealed());
        assertEquals(instance.open(), instance.replayed());
    }

    @Test
    void aStoreThatFailedBehindTheLedger_catchesUpBeforeTheNext() throws IOException {
        instance.reopen(step -> {
            if (step == org.attest.store.Step.AFTER_LOG) {
                throw new IOException("no space left");
            }
        });
        assertThrows(IOException.class, () -> instance.accept(C08));
        assertEquals("", instance.open());
        assertThrows(IOException.class, () -> instance.accept(C09));
        assertNotEquals("", instance.open());
        instance.reopen(org.attest.store.Steps.UNWATCHED);
        assertEquals(2, instance.accept(C08, C09).known());
    }

    @Test
    void whenNothingSealedIsTouched_theSealedStoreStaysClosed() throws IOException {
        assertFalse(instance.spine().store().sealed().isLoaded());
        accepted(instance.submit(bytes(C08), writer(Tier.PUBLIC)));
        try (Reading reading = instance.spine().store().readOpen()) {
            assertTrue(reading.sealed().isEmpty());
        }
        assertFalse(instance.spine().store().sealed().isLoaded());
    }

    @Test
    void theSubmittersName_isInTheLedgerOnly() throws IOException {
        instance.submit(bytes(C08), writer(Tier.PARTNER));
        assertFalse(instance.open().contains("writer-partner"));
        List<String> actors = new ArrayList<>();
        instance.spine()
                .ledger()
                .entries(0, entry -> actors.add(entry.envelope().orElseThrow().actor()));
        assertEquals(List.of("writer-partner"), actors);
    }

    @Test
    void turtleAndNQuadsOfTheSame_areTheSameClaims() throws IOException {
        instance.accept(C08);
        String nquads = new String(bytes(C08), StandardCharsets.UTF_8);
        Outcome outcome = instance.spine()
                .intake()
                .submit(Submissions.stream(nquads.getBytes(StandardCharsets.UTF_8)), "text/turtle", CURATOR);
        assertEquals(1, accepted(outcome).known());
    }

    private static Claim about(String iri) {
        return Submissions.claim(
                "R", new Content.Statement(new Iri(iri), HR.supports, List.of(new Iri(iri))), at(Tier.PUBLIC));
    }

    static int count(String text, String piece) {
        return text.split(java.util.regex.Pattern.quote(piece), -1).length - 1;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void assertUnchanged(Work work) throws IOException {
        String ledger = instance.ledgerBytes();
        String store = instance.open() + instance.sealed();
        work.run();
        assertEquals(ledger, instance.ledgerBytes());
        assertEquals(store, instance.open() + instance.sealed());
    }
}
