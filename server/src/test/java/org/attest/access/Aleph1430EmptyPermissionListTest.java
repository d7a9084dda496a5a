package org.attest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.model.Handling;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An empty list of what somebody may see means that he may see nothing of it (alephdata/aleph issue 1430). */
class Aleph1430EmptyPermissionListTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Handling FOR_TRIALS = new Handling(
            Tier.PUBLIC, Optional.empty(), new TreeSet<>(java.util.Set.of(new Iri("https://example.org/trial"))));

    @ParameterizedTest
    @EnumSource(value = Tier.class, names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
    void aViewerClearedForNoDataset_seesWhatIsPublic_andNothingElse(Tier tier) {
        Viewer nobody = new Viewer("x", Map.of(), Optional.empty(), false, Optional.empty());
        assertEquals(Decision.SEE, Policy.decide(nobody, "a", Handling.of(Tier.PUBLIC), NOW));
        assertEquals(Decision.TIER, Policy.decide(nobody, "a", Handling.of(tier), NOW));
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void whoDeclaredNoPurpose_seesNothingThatDemandsOne_howeverHighHisTier(Tier cleared) {
        Viewer viewer = new Viewer("x", Map.of("*", cleared), Optional.empty(), false, Optional.empty());
        assertEquals(Decision.PURPOSE, Policy.decide(viewer, "a", FOR_TRIALS, NOW));
    }

    @Test
    void aTokenIssuedWithAnEmptyList_readBackFromDisk_isStillClearedForNothing(@TempDir Path folder)
            throws IOException {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        String token = new Tokens(folder, new byte[32], clock, new SecureRandom())
                .issue("nobody", Map.of(), Optional.empty(), false, Optional.empty())
                .token();
        Viewer read = new Tokens(folder, new byte[32], clock, new SecureRandom())
                .viewer(token)
                .orElseThrow();
        assertEquals(Map.of(), read.tiers());
        assertEquals(Optional.empty(), read.purpose());
        assertEquals(Decision.TIER, Policy.decide(read, "a", Handling.of(Tier.PARTNER), NOW));
        assertEquals(Decision.PURPOSE, Policy.decide(read, "a", FOR_TRIALS, NOW));
    }
}
