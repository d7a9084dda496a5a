package org.attest.ledger;

import static org.attest.ledger.Submissions.embargoed;
import static org.attest.ledger.Submissions.figure;
import static org.attest.ledger.Submissions.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import org.attest.model.Claim;
import org.attest.model.Handling;
import org.attest.model.Tier;
import org.attest.store.Steps;

/** Laws that hold for any submissions in any order. */
class AnySubmissionsTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final String END_OF_EMBARGO = "2026-03-01T12:03:00Z";

    private final List<Path> made = new ArrayList<>();

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void theStore_isTheReplayOfTheLedger(@ForAll("histories") List<List<Claim>> history) throws IOException {
        try (Instance instance = fresh()) {
            play(instance, history);
            assertEquals(instance.open() + instance.sealed(), instance.replayed());
            String open = instance.open();
            instance.reopen(Steps.UNWATCHED);
            assertEquals(open, instance.open());
            instance.spine().ledger().verify();
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whatAPartnerMaySee_isWhatItWouldBeHadNothingElseBeenHandedIn(@ForAll("histories") List<List<Claim>> history)
            throws IOException {
        try (Instance all = fresh();
                Instance less = fresh()) {
            Files.copy(
                    all.folder().resolve("keys/ids.key"),
                    less.folder().resolve("keys/ids.key"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            less.reopen(Steps.UNWATCHED);
            play(all, history);
            play(
                    less,
                    history.stream()
                            .map(claims -> claims.stream()
                                    .filter(claim ->
                                            Tier.PARTNER.covers(claim.handling().tier()))
                                    .toList())
                            .toList());
            assertEquals(visible(less), visible(all));
        }
    }

    private static String visible(Instance instance) throws IOException {
        return instance.open()
                .lines()
                .filter(line -> line.matches(".*/graph/case/(public|partner)> \\."))
                .collect(Collectors.joining("\n"));
    }

    /** One submission a minute; embargoes are looked after before each. */
    private static void play(Instance instance, List<List<Claim>> history) throws IOException {
        Instant now = START;
        for (List<Claim> claims : history) {
            instance.setClock(now.toString());
            instance.spine().releaseDue(now);
            if (!claims.isEmpty()) {
                instance.accept(claims.toArray(Claim[]::new));
            }
            now = now.plusSeconds(60);
        }
    }

    private Instance fresh() throws IOException {
        Path folder = Files.createTempDirectory("attest-any");
        made.add(folder);
        return new Instance(folder.resolve("data"));
    }

    @AfterTry
    void clear() throws IOException {
        for (Path folder : made) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        made.clear();
    }

    @Provide
    Arbitrary<List<List<Claim>>> histories() {
        return claims().list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(AnySubmissionsTest::eachOnce)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    /** The same claim handled in two ways is refused within one submission. */
    private static List<Claim> eachOnce(List<Claim> claims) {
        Map<String, Claim> once = new LinkedHashMap<>();
        claims.forEach(claim -> once.putIfAbsent(claim.label().orElseThrow(), claim));
        return new ArrayList<>(once.values());
    }

    private static Arbitrary<Claim> claims() {
        Arbitrary<Handling> handling = Combinators.combine(Arbitraries.of(Tier.values()), Arbitraries.of(true, false))
                .as((tier, later) -> later ? embargoed(tier, END_OF_EMBARGO) : Handling.of(tier));
        return Combinators.combine(Arbitraries.integers().between(0, 4), handling, Arbitraries.of(true, false))
                .as((n, handled, number) -> number
                        ? figure("F" + n, 100 + n, handled)
                        : place("L" + n, "site-" + n % 2, "place-" + n, handled));
    }
}
