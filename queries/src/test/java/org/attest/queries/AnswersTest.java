package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every query for people, on the invented harbour case, against a full answer worked out by hand. */
class AnswersTest {
    private static final QueryCatalog CATALOG = QueryCatalog.load();

    @ParameterizedTest(name = "{0} {2} as {1}")
    @DisplayName("the whole answer, in order")
    @CsvSource({
        "figures, public, about=~incident/strike, figures-of-the-strike",
        "figures, public, about=~incident/strike lang=ru, figures-of-the-strike",
        "figures, public, , figures",
        "figures, public+sealed, about=~group/held, figures-sealed",
        "claims-about, public, entity=~place/quay, claims-about-the-quay",
        "claims-about, public, entity=~incident/strike lang=ru, claims-about-the-strike-ru",
        "claims-about, public, entity=~claim/s01, claims-about-a-hidden-claim",
        "attribution-chain, public, claim=~claim/k14, chain-of-three",
        "attribution-chain, public, claim=~claim/k04, chain-unresolved",
        "attribution-chain, public, claim=~claim/k11, chain-quoted",
        "contradictions, public, , contradictions",
        "contradictions, public, about=~site/shed, contradictions-of-the-shed",
        "contradictions, public+sealed, about=~group/held, contradictions-sealed",
        "unresolved-speakers, public, , unresolved-speakers",
        "anonymous-sources, public, , anonymous-sources",
        "anonymous-sources, public+sealed, , anonymous-sources-sealed",
        "who-said-what, public, speaker=~person/minister, who-said-what-the-minister",
        "who-said-what, public, source=~source/file, who-said-what-the-file",
        "statements-by, public, person=~person/minister, statements-by-the-minister",
        "statements-by, public, person=~organization/union, statements-by-the-union",
        "official-responses, public, , official-responses",
        "official-responses, public, about=~site/shed, official-responses-on-the-shed",
        "sites, public, , sites",
        "interventions, public, , interventions",
        "secrecy, public, , secrecy",
        "relative-dates, public, , relative-dates",
        "relative-dates, public, claim=~claim/k21 published=2021-03-15, relative-dates-had-it-been-published",
    })
    void answer_isAsWorkedOutByHand(String name, String graphs, String parts, String expected) {
        List<String> answer = Case.of("harbour", graphs.split("\\+"))
                .ask(CATALOG.get(name), parts == null ? new String[0] : parts.split(" "));
        assertEquals(Case.resource("/cases/harbour/" + expected + ".csv"), String.join("\n", answer) + "\n", expected);
    }
}
