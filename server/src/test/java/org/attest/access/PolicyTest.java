package org.attest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.attest.model.Handling;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see what: the table, and the laws that hold beyond it. */
class PolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String RESEARCH = "https://example.org/purpose/research";
    private static final String TRIAL = "https://example.org/purpose/trial";

    @ParameterizedTest(name = "{0} | {1} | until {2} looks at {3} {4} | embargo {5} | for {6}: {7}")
    @CsvSource(
            nullValues = "-",
            value = {
                // clearance, purpose, expires, dataset, tier, embargo, purposes, decision
                "-, -, -, a, public, -, -, SEE",
                "-, -, -, a, partner, -, -, TIER",
                "-, -, -, a, restricted, -, -, TIER",
                "-, -, -, a, sealed, -, -, TIER",
                "a=partner, -, -, a, public, -, -, SEE",
                "a=partner, -, -, a, partner, -, -, SEE",
                "a=partner, -, -, a, restricted, -, -, TIER",
                "a=restricted, -, -, a, sealed, -, -, TIER",
                "a=sealed, -, -, a, sealed, -, -, SEE",
                "a=sealed, -, -, b, public, -, -, SEE",
                "a=sealed, -, -, b, partner, -, -, TIER",
                "*=restricted, -, -, b, restricted, -, -, SEE",
                "*=restricted, -, -, b, sealed, -, -, TIER",
                "*=sealed a=public, -, -, a, partner, -, -, TIER",
                "*=sealed a=public, -, -, b, sealed, -, -, SEE",
                "*=public a=sealed, -, -, a, sealed, -, -, SEE",
                "a=sealed, -, -, A, partner, -, -, TIER",
                "a=sealed, -, -, *, partner, -, -, TIER",
                "*=sealed, -, 2026-03-01T11:59:59Z, a, public, -, -, EXPIRED",
                "*=sealed, -, 2026-03-01T12:00:00Z, a, public, -, -, EXPIRED",
                "*=sealed, -, 2026-03-01T12:00:01Z, a, sealed, -, -, SEE",
                "*=restricted, -, -, a, public, 2026-03-01T12:00:01Z, -, TIER",
                "*=restricted, -, -, a, public, 2026-03-01T12:00:00Z, -, SEE",
                "*=restricted, -, -, a, public, 2026-03-01T11:59:59Z, -, SEE",
                "-, -, -, a, partner, 2026-01-01T00:00:00Z, -, TIER",
                "*=sealed, -, -, a, public, 2027-01-01T00:00:00Z, -, SEE",
                "*=sealed, -, -, a, public, -, research, PURPOSE",
                "*=sealed, research, -, a, public, -, research, SEE",
                "*=sealed, trial, -, a, public, -, research, PURPOSE",
                "*=sealed, trial, -, a, public, -, research trial, SEE",
                "-, research, -, a, public, -, research, SEE",
                "-, research, -, a, partner, -, research, TIER",
                "*=partner, research, -, a, partner, -, -, SEE",
            })
    void theTable(
            String clearance,
            String purpose,
            Instant expires,
            String dataset,
            String tier,
            Instant embargo,
            String purposes,
            Decision expected) {
        Viewer viewer = new Viewer(
                "somebody",
                tiers(clearance),
                Optional.ofNullable(purpose).map(PolicyTest::purpose),
                false,
                Optional.ofNullable(expires));
        Handling handling = new Handling(Tier.of(tier).orElseThrow(), Optional.ofNullable(embargo), purposes(purposes));
        assertEquals(expected, Policy.decide(viewer, dataset, handling, NOW));
        assertEquals(expected, Policy.decide(viewer, Optional.of(new GraphHandling(dataset, handling)), NOW));
        assertEquals(expected == Decision.SEE, expected.allows());
    }

    private static Map<String, Tier> tiers(String clearance) {
        Map<String, Tier> tiers = new TreeMap<>();
        for (String entry : clearance == null ? new String[0] : clearance.split(" ")) {
            String[] parts = entry.split("=");
            tiers.put(parts[0], Tier.of(parts[1]).orElseThrow());
        }
        return tiers;
    }

    private static SortedSet<Iri> purposes(String words) {
        TreeSet<Iri> purposes = new TreeSet<>();
        Arrays.stream(words == null ? new String[0] : words.split(" "))
                .map(PolicyTest::purpose)
                .map(Iri::new)
                .forEach(purposes::add);
        return purposes;
    }

    private static String purpose(String word) {
        return word.equals("research") ? RESEARCH : TRIAL;
    }

    @Test
    void anUnknownGraph_isSeenByNobody_notEvenByWhoIsClearedForEverything() {
        Viewer all = viewer(Map.of("*", Tier.SEALED));
        assertEquals(Decision.UNKNOWN, Policy.decide(all, Optional.empty(), NOW));
        assertFalse(Policy.decide(all, Optional.empty(), NOW).allows());
    }

    @Test
    void aPurposeThatOnlyLooksAlike_isNotDeclared() {
        Handling handling = new Handling(Tier.PUBLIC, Optional.empty(), purposes("research"));
        for (String alike :
                new String[] {"", RESEARCH + "/", RESEARCH.toUpperCase(java.util.Locale.ROOT), "research"}) {
            Viewer viewer = new Viewer("x", Map.of("*", Tier.SEALED), Optional.of(alike), false, Optional.empty());
            assertEquals(Decision.PURPOSE, Policy.decide(viewer, "a", handling, NOW), alike);
        }
    }

    @Property
    void moreClearance_neverShowsLess(
            @ForAll Tier one,
            @ForAll Tier other,
            @ForAll Tier tier,
            @ForAll boolean embargoed,
            @ForAll boolean named,
            @ForAll boolean limited,
            @ForAll boolean declared) {
        Tier low = one.covers(other) ? other : one;
        Tier high = one.max(other);
        Handling handling = handling(tier, embargoed, limited);
        if (look(low, named, declared, handling)) {
            assertTrue(look(high, named, declared, handling));
        }
    }

    @Property
    void moreSecrecy_neverShowsMore(
            @ForAll Tier cleared, @ForAll Tier one, @ForAll Tier other, @ForAll boolean embargoed) {
        Tier low = one.covers(other) ? other : one;
        Tier high = one.max(other);
        if (look(cleared, true, false, handling(high, embargoed, false))) {
            assertTrue(look(cleared, true, false, handling(low, embargoed, false)));
        }
    }

    @Property
    void anEmbargo_orAPurpose_neverShowsMore(
            @ForAll Tier cleared, @ForAll Tier tier, @ForAll boolean declared, @ForAll boolean limited) {
        boolean bare = look(cleared, true, declared, handling(tier, false, false));
        assertTrue(bare || !look(cleared, true, declared, handling(tier, true, limited)));
        assertTrue(bare || !look(cleared, true, declared, handling(tier, false, true)));
    }

    @Property
    void anUnknownGraph_isNeverSeen(
            @ForAll Tier cleared, @ForAll @IntRange(min = -1000, max = 1000) int seconds, @ForAll boolean declared) {
        Viewer viewer = new Viewer(
                "x",
                Map.of("*", cleared, "a", cleared),
                declared ? Optional.of(RESEARCH) : Optional.empty(),
                true,
                Optional.of(NOW.plusSeconds(seconds)));
        assertEquals(Decision.UNKNOWN, Policy.decide(viewer, Optional.empty(), NOW));
    }

    @Property
    void anExpiredViewer_seesNothing_andAnEmbargo_endsAtItsMoment(
            @ForAll Tier tier, @ForAll @IntRange(min = -1000, max = 1000) int seconds) {
        Viewer ending = new Viewer(
                "x", Map.of("*", Tier.SEALED), Optional.empty(), false, Optional.of(NOW.plusSeconds(seconds)));
        assertEquals(
                seconds > 0, Policy.decide(ending, "a", Handling.of(tier), NOW).allows());
        Handling held = new Handling(Tier.PUBLIC, Optional.of(NOW.plusSeconds(seconds)), new TreeSet<>());
        assertEquals(seconds <= 0, Policy.decide(Viewer.PUBLIC, "a", held, NOW).allows());
    }

    private static boolean look(Tier cleared, boolean named, boolean declared, Handling handling) {
        Viewer viewer = new Viewer(
                "x",
                Map.of(named ? "a" : "*", cleared),
                declared ? Optional.of(RESEARCH) : Optional.empty(),
                false,
                Optional.empty());
        return Policy.decide(viewer, "a", handling, NOW).allows();
    }

    private static Handling handling(Tier tier, boolean embargoed, boolean limited) {
        return new Handling(
                tier,
                embargoed ? Optional.of(NOW.plusSeconds(1)) : Optional.empty(),
                purposes(limited ? "research" : null));
    }

    private static Viewer viewer(Map<String, Tier> tiers) {
        return new Viewer("x", tiers, Optional.empty(), false, Optional.empty());
    }
}
