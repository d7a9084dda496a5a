package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attest.model.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Questions about lists, places, law, partners and safety on the invented mill case as it is handed in and stored: full
 * answers worked out by hand from the submission. {@code public} sees the public tier, {@code all} everything.
 */
class MillCaseTest {
    private static final QueryCatalog CATALOG = QueryCatalog.load();

    @ParameterizedTest(name = "{0} {2} as {1}")
    @DisplayName("the whole answer, in order")
    @CsvFileSource(resources = "/cases/mill/answers.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void answer_isAsWorkedOutByHand(String name, String viewer, String parts, String expected) {
        Tier[] tiers = viewer.equals("all") ? Tier.values() : new Tier[] {Tier.PUBLIC};
        List<String> answer =
                Case.submitted("mill", tiers).ask(CATALOG.get(name), parts == null ? new String[0] : parts.split(" "));
        assertEquals(Case.resource("/cases/mill/" + expected + ".csv"), String.join("\n", answer) + "\n", expected);
    }
}
