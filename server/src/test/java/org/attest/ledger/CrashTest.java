package org.attest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.attest.store.Step;
import org.attest.store.Steps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real processes that stop dead while they record, and what is found afterwards. */
class CrashTest {
    private static final int KILLS = 20;
    private static final int EACH = 12;

    @TempDir
    Path folder;

    private Instance instance;

    @BeforeEach
    void create() throws Exception {
        instance = new Instance(folder.resolve("data"));
        instance.spine().close();
    }

    @AfterEach
    void close() throws Exception {
        instance.close();
    }

    @ParameterizedTest
    @EnumSource
    void stoppedAtAStep_theSubmissionIsWholeOrAbsent_andWhatWasAcknowledgedIsThere(Step step) throws Exception {
        List<String> said = CrashingProcess.run(instance.folder(), 0, 3, step, 1);
        assertEquals(List.of("recorded 0 at 1"), said);
        instance.reopen(Steps.UNWATCHED);
        boolean logged = step.compareTo(Step.AFTER_LOG) >= 0;
        assertEquals(logged ? 2 : 1, instance.spine().ledger().head().number());
        assertEquals(
                step == Step.MID_LOG ? 1 : 0,
                instance.spine().ledger().repairs().size());
        assertSound(2, said);
        assertEquals(logged, instance.open().contains("\"at least 10001\"@en"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MID_LOG", "AFTER_LOG", "AFTER_OPEN_COMMIT"})
    void stoppedInARelease_everyClaimIsEitherEmbargoedOrReleased(Step step) throws Exception {
        assertEquals(List.of("recorded 0 at 1"), CrashingProcess.run(instance.folder(), 0, 1, step, 1));
        instance.reopen(Steps.UNWATCHED);
        boolean released = step != Step.MID_LOG;
        assertEquals(released, instance.open().contains("\"at least 30000\"@en"));
        assertEquals(!released, instance.sealed().contains("\"at least 30000\"@en"));
        assertEquals(instance.open() + instance.sealed(), instance.replayed());
    }

    @Test
    void killedAnywhere_againAndAgain_nothingAcknowledgedIsLost_andNothingIsHalf() throws Exception {
        long seed = Long.getLong("attest.crash.seed", new Random().nextLong());
        Random random = new Random(seed);
        int next = 0;
        List<String> all = new java.util.ArrayList<>();
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                all.addAll(CrashingProcess.kill(instance.folder(), next, EACH, random));
                next += EACH;
            }
            instance.reopen(Steps.UNWATCHED);
            assertSound(next, all);
        } catch (AssertionError | Exception failed) {
            throw new AssertionError("with -Dattest.crash.seed=" + seed, failed);
        }
        assertTrue(all.size() >= KILLS, () -> "too little was recorded between the kills: " + all);
    }

    @Test
    void aSecondProcessOnTheSameDirectory_isRefused() throws Exception {
        instance.reopen(Steps.UNWATCHED);
        Process second = CrashingProcess.start(instance.folder(), 0, 1, "NONE", 0);
        List<String> said = CrashingProcess.said(second);
        assertEquals(CrashingProcess.REFUSED, second.waitFor());
        assertTrue(said.getFirst().contains("in use by another process"), said.toString());
        assertEquals(0, instance.spine().ledger().head().number());
    }

    @Test
    void ifTheStoreKnowsMoreThanTheLedger_itDoesNotOpen() throws Exception {
        CrashingProcess.run(instance.folder(), 0, 3, Step.AFTER_READ, 2);
        Path segment = instance.folder().resolve("ledger/0000000000000001.log");
        byte[] bytes = Files.readAllBytes(segment);
        Files.write(segment, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        String message = org.junit.jupiter.api.Assertions.assertThrows(
                        org.attest.store.StoreRefused.class, () -> instance.reopen(Steps.UNWATCHED))
                .getMessage();
        assertTrue(message.contains("ahead of the ledger"), message);
    }

    private void assertSound(int submissions, List<String> said) throws Exception {
        instance.spine().ledger().verify();
        String open = instance.open();
        String sealed = instance.sealed();
        assertEquals(open + sealed, instance.replayed());
        for (int n = 0; n < submissions; n++) {
            String number = Integer.toString(n);
            boolean there = open.contains("\"at least " + (10_000 + n) + "\"@en");
            assertEquals(there, sealed.contains("\"at least " + (20_000 + n) + "\"@en"), number);
            boolean embargoed = sealed.contains("\"at least " + (30_000 + n) + "\"@en");
            boolean released = open.contains("\"at least " + (30_000 + n) + "\"@en");
            assertEquals(there, embargoed || released, number);
            assertFalse(embargoed && released, number);
            boolean acknowledged = said.stream().anyMatch(line -> line.startsWith("recorded " + number + " "));
            assertTrue(there || !acknowledged, () -> "lost: " + number);
        }
    }
}
