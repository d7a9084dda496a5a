package org.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.model.Tier;
import org.attest.queries.Bindings;
import org.attest.queries.QueryCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every query for people on the bundled case, at every tier at which the answer differs, against full answers worked out
 * by hand from the article. In parameters {@code @x} stands for the stored IRI of what the case calls x.
 */
class SeedCaseQueriesTest {
    private static final Map<String, String> PREFIXES = Map.of(
            "https://w3id.org/attest/hr#", "hr:",
            "http://www.w3.org/ns/prov#", "prov:",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:",
            "http://www.w3.org/2004/02/skos/core#", "skos:");
    private static final QueryCatalog CATALOG = QueryCatalog.load();

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
        "who-said-what, source=@source/case-file, PUBLIC, what-the-curator-said-public",
        "who-said-what, source=@source/case-file, SEALED, what-the-curator-said-sealed",
    })
    void answer_isTheWholeAnswerWorkedOutByHand(String query, String parameters, Tier tier, String expected)
            throws IOException {
        assertEquals(expected(expected), answer(seed, query, parameters, tier));
    }

    /** Until the window has passed, the arrivals still to come are for nobody below sealed. */
    @ParameterizedTest
    @CsvSource({"PUBLIC, 8", "PARTNER, 8", "RESTRICTED, 9", "SEALED, 10"})
    void figureUnderEmbargo_isSealedUntilTheWindowHasPassed(Tier tier, int figures) throws IOException {
        SeedCase early = SeedCase.recordedAt(Instant.parse("2018-02-25T23:59:58Z"));
        assertEquals(1 + figures, answer(early, "figures", null, tier).lines().count());
    }

    private static String answer(SeedCase seed, String query, String parameters, Tier tier) {
        Bindings bindings = Bindings.none();
        for (String part : parameters == null ? new String[0] : parameters.split(" ")) {
            String[] pair = part.split("=", 2);
            String value = pair[1].startsWith("@") ? seed.iri(pair[1].substring(1)) : pair[1];
            bindings = bindings.with(pair[0], value);
        }
        try (QueryExec exec = QueryExec.dataset(seed.seenAt(tier))
                .query(CATALOG.get(query).bind(bindings))
                .build()) {
            RowSet rows = exec.select();
            List<List<String>> table = new ArrayList<>();
            rows.forEach(row -> table.add(rows.getResultVars().stream()
                    .map(row::get)
                    .map(node -> cell(seed, node))
                    .toList()));
            return lines(rows.getResultVars().stream().map(v -> v.getVarName()).toList(), table);
        }
    }

    /** The header, then the rows sorted: ties in the answer's order are broken by IRIs that say nothing. */
    private static String lines(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(
                rows.stream().map(row -> String.join(" | ", row)).sorted().toList());
        lines.addFirst(String.join(" | ", header));
        return String.join("\n", lines);
    }

    private static String cell(SeedCase seed, Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (node.getURI().startsWith(prefix.getKey())) {
                return prefix.getValue()
                        + node.getURI().substring(prefix.getKey().length());
            }
        }
        return seed.localName(node.getURI());
    }

    private static String expected(String name) throws IOException {
        String file = "/expected/" + name.toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream in = Objects.requireNonNull(SeedCaseQueriesTest.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord line : CSVFormat.DEFAULT.parse(new StringReader(text))) {
                rows.add(line.toList());
            }
            return lines(rows.getFirst(), rows.subList(1, rows.size()));
        }
    }
}
