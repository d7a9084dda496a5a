package org.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.attest.model.Tier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queries for people on the cases of other kinds, against full answers checked line by line against what the sources say. */
class CasesQueriesTest {
    private static final String DISAPPEARANCE = "velasquez-rodriguez-1981";
    private static final String CUSTODY = "oury-jalloh-2005";

    private static Map<String, SeedCase> cases = Map.of();

    @BeforeAll
    static void load() throws IOException {
        cases = Map.of(
                DISAPPEARANCE, SeedCase.of(DISAPPEARANCE, SeedCase.RECORDED),
                CUSTODY, SeedCase.of(CUSTODY, SeedCase.RECORDED));
    }

    @ParameterizedTest(name = "{0}: {1} {2}, {3}")
    @CsvSource({
        "velasquez-rodriguez-1981, figures, , PUBLIC, figures",
        "velasquez-rodriguez-1981, figures, , SEALED, figures",
        "velasquez-rodriguez-1981, official-responses, , PUBLIC, official-responses",
        "velasquez-rodriguez-1981, official-responses, , SEALED, official-responses",
        "velasquez-rodriguez-1981, contradictions, , PUBLIC, contradictions",
        "velasquez-rodriguez-1981, contradictions, , SEALED, contradictions",
        "velasquez-rodriguez-1981, attribution-chain, claim=@V55, PUBLIC, chain-of-the-order",
        "velasquez-rodriguez-1981, attribution-chain, claim=@V43, PUBLIC, chain-of-the-list",
        "velasquez-rodriguez-1981, sites, , PUBLIC, sites",
        "velasquez-rodriguez-1981, sites, , SEALED, sites",
        "velasquez-rodriguez-1981, relative-dates, , PUBLIC, relative-dates",
        "velasquez-rodriguez-1981, who-said-what, speaker=@agent/lieutenant, PUBLIC, what-the-lieutenant-said",
        "velasquez-rodriguez-1981, claims-about, entity=@agent/lieutenant, PUBLIC, claims-about-the-lieutenant-public",
        "velasquez-rodriguez-1981, claims-about, entity=@agent/lieutenant, SEALED, claims-about-the-lieutenant-sealed",
        "oury-jalloh-2005, figures, , PUBLIC, figures",
        "oury-jalloh-2005, figures, , SEALED, figures",
        "oury-jalloh-2005, official-responses, , PUBLIC, official-responses",
        "oury-jalloh-2005, official-responses, , SEALED, official-responses",
        "oury-jalloh-2005, contradictions, , PUBLIC, contradictions",
        "oury-jalloh-2005, contradictions, , SEALED, contradictions",
        "oury-jalloh-2005, attribution-chain, claim=@J22, PUBLIC, chain-of-the-experts",
        "oury-jalloh-2005, sites, , PUBLIC, sites",
        "oury-jalloh-2005, sites, , SEALED, sites",
        "oury-jalloh-2005, who-said-what, speaker=@agent/fire-expert-2016, PUBLIC, what-the-fire-expert-said",
        "oury-jalloh-2005, claims-about, entity=@agent/duty-officer, PUBLIC, claims-about-the-duty-officer-public",
        "oury-jalloh-2005, claims-about, entity=@agent/duty-officer, SEALED, claims-about-the-duty-officer-sealed",
    })
    void answer_isTheWholeAnswer(String name, String query, String parameters, Tier tier, String expected)
            throws IOException {
        SeedCase known = cases.get(name);
        if (known == null) {
            throw new AssertionError("not loaded: " + name);
        }
        assertEquals(Answers.expected(name + "/" + expected), Answers.of(known, query, parameters, tier));
    }
}
