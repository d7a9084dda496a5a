package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attest.model.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Traps on the invented weir case: documents that retell each other, open and qualified times, several dates of one
 * document, denials of parts, consent whose day cannot be told. {@code public} sees the public tier, {@code all} everything.
 */
class WeirCaseTest {
    private static final QueryCatalog CATALOG = QueryCatalog.load();

    @ParameterizedTest(name = "{0} {2} as {1}")
    @DisplayName("the whole answer, in order")
    @CsvSource({
        "coverage-gaps, public, , coverage-gaps",
        "coverage-gaps, public, from=2033-03-01 within=~place/upper, coverage-gaps-later",
        "medical-findings, all, site=~site/weir, medical-findings",
        "command-chain, public, unit=~organization/patrol on=2033-03-15, command-chain",
        "usable-testimony, all, purpose=https://w3id.org/attest/hr#LegalProceeding on=2033-04-10, usable-testimony-in-april",
        "usable-testimony, all, purpose=https://w3id.org/attest/hr#LegalProceeding on=2033-12-05, usable-testimony-in-december",
        "contrary-claims, public, about=~incident/raid, contrary-claims",
        "contrary-claims, all, about=~incident/raid, contrary-claims-all",
        "contrary-claims, public, about=~site/weir, contrary-claims-of-the-weir",
        "resettlement, all, k=1, resettlement-of-one",
        "resettlement, all, , resettlement",
        "revealing-memberships, all, , revealing-memberships",
        "time-to-response, public, , time-to-response",
        "units-at-sites, public, , units-at-sites",
    })
    void answer_isAsWorkedOutByHand(String name, String viewer, String parts, String expected) {
        Tier[] tiers = viewer.equals("all") ? Tier.values() : new Tier[] {Tier.PUBLIC};
        List<String> answer =
                Case.submitted("weir", tiers).ask(CATALOG.get(name), parts == null ? new String[0] : parts.split(" "));
        assertEquals(Case.resource("/cases/weir/" + expected + ".csv"), String.join("\n", answer) + "\n", expected);
    }
}
