package org.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import org.attest.model.Tier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every query for people on the bundled case, at every tier at which the answer differs, against full answers worked out
 * by hand from the article. In parameters {@code @x} stands for the stored IRI of what the case calls x.
 */
class SeedCaseQueriesTest {
    private static SeedCase seed;

    @BeforeAll
    static void load() throws IOException {
        seed = SeedCase.recordedAt(SeedCase.RECORDED);
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @CsvSource({
        "figures, , PUBLIC, figures-public",
        "figures, , RESTRICTED, figures-restricted",
        "figures, , SEALED, figures-sealed",
        "figures, source=@source/d0 lang=en, PUBLIC, figures-public",
        "figures, about=@incident/purge, PUBLIC, figures-of-the-purge-public",
        "figures, about=@incident/purge, SEALED, figures-of-the-purge-public",
        "claims-about, entity=@site/argun-centre, PUBLIC, claims-about-the-argun-centre-public",
        "claims-about, entity=@person/kadyrov, PUBLIC, claims-about-kadyrov-public",
        "claims-about, entity=@incident/purge, PUBLIC, claims-about-the-purge-public",
        "claims-about, entity=@incident/purge, SEALED, claims-about-the-purge-public",
        "claims-about, entity=@place/safe-houses, PUBLIC, claims-about-the-safe-houses-public",
        "claims-about, entity=@place/safe-houses, PARTNER, claims-about-the-safe-houses-public",
        "claims-about, entity=@place/safe-houses, RESTRICTED, claims-about-the-safe-houses-restricted",
        "claims-about, entity=@agent/government-source, PUBLIC, claims-about-the-government-source-public",
        "claims-about, entity=@agent/government-source, RESTRICTED, claims-about-the-government-source-restricted",
        "claims-about, entity=@agent/government-source, SEALED, claims-about-the-government-source-sealed",
        "attribution-chain, claim=@C15, PUBLIC, chain-of-the-contactees-public",
        "attribution-chain, claim=@C10, PUBLIC, chain-of-the-label-public",
        "attribution-chain, claim=@C33, PUBLIC, chain-of-the-denial-public",
        // Nothing that is hidden stands in these: whoever is cleared for more gets the same answer.
        "attribution-chain, claim=@C15, SEALED, chain-of-the-contactees-public",
        "attribution-chain, claim=@C33, SEALED, chain-of-the-denial-public",
        "contradictions, , PUBLIC, contradictions-public",
        "contradictions, , SEALED, contradictions-sealed",
        "unresolved-speakers, , PUBLIC, unresolved-speakers-public",
        "unresolved-speakers, , RESTRICTED, unresolved-speakers-restricted",
        "unresolved-speakers, , SEALED, unresolved-speakers-sealed",
        "anonymous-sources, , PUBLIC, anonymous-sources-public",
        "anonymous-sources, , RESTRICTED, anonymous-sources-restricted",
        "anonymous-sources, , SEALED, anonymous-sources-sealed",
        "statements-by, person=@person/kadyrov, PUBLIC, statements-by-kadyrov-public",
        "statements-by, person=@person/lokshina, PUBLIC, statements-by-lokshina-public",
        "statements-by, person=@person/kadyrov, SEALED, statements-by-kadyrov-public",
        "official-responses, , PUBLIC, official-responses-public",
        "official-responses, about=@incident/purge, SEALED, official-responses-sealed",
        "sites, , PUBLIC, sites-public",
        "sites, , SEALED, sites-sealed",
        "interventions, , PUBLIC, interventions-public",
        "interventions, , RESTRICTED, interventions-restricted",
        "interventions, , SEALED, interventions-sealed",
        "secrecy, , PUBLIC, secrecy-public",
        "secrecy, , SEALED, secrecy-sealed",
        "relative-dates, , PUBLIC, relative-dates-public",
        "relative-dates, , RESTRICTED, relative-dates-restricted",
        "relative-dates, , SEALED, relative-dates-sealed",
        "who-said-what, speaker=@organization/russian-lgbt-network, PUBLIC, what-the-network-said-public",
        "legal-elements, incident=@incident/purge, PUBLIC, what-could-be-engaged",
        "legal-elements, incident=@incident/purge, SEALED, what-could-be-engaged",
        "who-said-what, source=@source/case-file, PUBLIC, what-the-curator-said-public",
        "who-said-what, source=@source/case-file, SEALED, what-the-curator-said-sealed",
    })
    void answer_isTheWholeAnswerWorkedOutByHand(String query, String parameters, Tier tier, String expected)
            throws IOException {
        assertEquals(Answers.expected(expected), Answers.of(seed, query, parameters, tier));
    }

    /** Until the window has passed, the arrivals still to come are for nobody below sealed. */
    @ParameterizedTest
    @CsvSource({"PUBLIC, 8", "PARTNER, 8", "RESTRICTED, 9", "SEALED, 10"})
    void figureUnderEmbargo_isSealedUntilTheWindowHasPassed(Tier tier, int figures) throws IOException {
        SeedCase early = SeedCase.recordedAt(Instant.parse("2018-02-25T23:59:58Z"));
        assertEquals(
                1 + figures, Answers.of(early, "figures", null, tier).lines().count());
    }
}
