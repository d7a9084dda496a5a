package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attest.model.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Questions of law, on the invented quarry case as it is handed in and stored: full answers worked out by hand from the
 * submission. {@code public} sees the public tier, {@code all} everything.
 */
class QuarryCaseTest {
    private static final QueryCatalog CATALOG = QueryCatalog.load();

    @ParameterizedTest(name = "{0} {2} as {1}")
    @DisplayName("the whole answer, in order")
    @CsvSource({
        "legal-elements, public, incident=~incident/quarry, elements",
        "legal-elements, all, incident=~incident/quarry, elements-sealed",
        "legal-elements, all, incident=~incident/quarry lang=fr "
                + "article=https://w3id.org/attest/hr#ICPPED_Article2, elements-of-one-article-fr",
        "legal-elements, public, incident=~act/night, elements-of-the-night",
        "treaties-binding, public, state=~place/ostmark on=2031-07-15, treaties-2031",
        "treaties-binding, all, state=~place/ostmark on=2031-07-15, treaties-2031-sealed",
        "treaties-binding, public, state=~place/ostmark on=2041-01-01, treaties-2041",
        "treaties-binding, public, state=~place/ostmark on=2005-06-01, treaties-2005",
        "treaties-binding, public, state=~place/ostmark on=2035-09-16 lang=es "
                + "instrument=https://w3id.org/attest/hr#ECHR, treaties-on-the-day-of-leaving-es",
    })
    void answer_isAsWorkedOutByHand(String name, String viewer, String parts, String expected) {
        Tier[] tiers = viewer.equals("all") ? Tier.values() : new Tier[] {Tier.PUBLIC};
        List<String> answer = Case.submitted("quarry", tiers).ask(CATALOG.get(name), parts.split(" "));
        assertEquals(Case.resource("/cases/quarry/" + expected + ".csv"), String.join("\n", answer) + "\n", expected);
    }
}
