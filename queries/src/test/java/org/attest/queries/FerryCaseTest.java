package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attest.model.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Questions about roots, and what rests on them, on the invented ferry case as it is handed in and stored: full answers
 * worked out by hand from the submission. {@code public} sees the public tier, {@code all} everything.
 */
class FerryCaseTest {
    private static final QueryCatalog CATALOG = QueryCatalog.load();

    @ParameterizedTest(name = "{0} {2} as {1}")
    @DisplayName("the whole answer, in order")
    @CsvSource({
        "roots, public, about=~group/taken property=https://w3id.org/attest/hr#personsDetained, roots-of-the-taken",
        "roots, all, about=~group/taken property=https://w3id.org/attest/hr#personsDetained, roots-of-the-taken-sealed",
        "roots, public, about=~site/quarry, roots-of-the-quarry",
        "circular-reporting, public, , circular-reporting",
        "circular-reporting, all, about=~group/taken, circular-reporting-of-the-taken-sealed",
        "sites-by-roots, public, , sites-by-roots",
        "sites-by-roots, all, , sites-by-roots-sealed",
        "sites-by-roots, public, minRoots=1 minWitnesses=0, sites-by-roots-from-one",
        "figures, public, about=~group/taken, figures-of-the-taken",
        "figures, public, about=~group/taken policy=range, figures-range",
        "figures, public, about=~group/taken policy=majority-of-roots, figures-majority",
        "figures, all, about=~incident/raid policy=majority-of-roots, figures-majority-sealed",
        "figures, public, about=~group/taken policy=source-hierarchy, figures-hierarchy",
        "figures, all, about=~group/taken policy=source-hierarchy, figures-hierarchy-sealed",
        "figures, public, about=~group/taken policy=latest, figures-latest",
        "figures, public, about=~group/taken policy=named-decision, figures-decided",
        "figures, public, about=~group/taken policy=wisest, figures-no-such-policy",
        "figures, public, about=~group/taken credibility=3, figures-credible",
        "figures, all, about=~group/taken credibility=3, figures-credible-sealed",
        "state-of, public, about=~site/mill policy=majority-of-roots, state-of-the-mill",
        "state-of, public, about=~site/mill, state-of-the-mill-without-policy",
        "state-of, public, about=~group/taken property=https://w3id.org/attest/hr#personsDetained policy=latest credibility=3, state-of-the-taken",
        "as-of-series, public, about=~group/taken, as-of-series",
        "deaths-by-month, public, , deaths-by-month",
        "deaths-by-month, all, , deaths-by-month-sealed",
        "source-record, public, , source-record",
        "source-record, public, source=~person/bor, source-record-of-bor",
        "deaths-without-speaker, public, , deaths-without-speaker",
        "not-to-be-added, public, about=~incident/raid source=~source/post, not-to-be-added",
        "not-to-be-added, public, about=~group/dead-of-the-march, not-to-be-added-of-the-march",
        "not-to-be-added, all, source=~source/post, not-to-be-added-sealed",
        "hops, public, source=~source/courier, hops-of-the-courier",
        "hops, all, source=~source/testimony, hops-of-the-testimony-sealed",
        "not-to-be-added, public, source=~source/wire, not-to-be-added-of-the-wire",
    })
    void answer_isAsWorkedOutByHand(String name, String viewer, String parts, String expected) {
        Tier[] tiers = viewer.equals("all") ? Tier.values() : new Tier[] {Tier.PUBLIC};
        List<String> answer =
                Case.submitted("ferry", tiers).ask(CATALOG.get(name), parts == null ? new String[0] : parts.split(" "));
        assertEquals(Case.resource("/cases/ferry/" + expected + ".csv"), String.join("\n", answer) + "\n", expected);
    }
}
