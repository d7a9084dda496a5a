package org.attest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.model.Tier;
import org.attest.queries.Bindings;
import org.attest.queries.NamedQuery;
import org.attest.queries.NamedQuery.Parameter;
import org.attest.queries.QueryCatalog;
import org.attest.rdf.LocalName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every listed query, as somebody runs it who gives it nothing but what it asks for: on the bundled case it has something
 * to say to everybody. A query added to the list is held to this without being named here.
 */
class SeedCaseEveryQueryTest {
    /** They compare documents, and the bundled case is one article. */
    private static final Set<String> BETWEEN_DOCUMENTS = Set.of("circular-reporting", "sites-by-roots");

    /** They ask for what one article about a covert programme has none of: lists, units, findings, consent, articles of law. */
    private static final Set<String> NOT_IN_THE_CASE = Set.of(
            "capture-histories",
            "coverage-gaps",
            "embargoes",
            "medical-findings",
            "revealing-memberships",
            "treaties-binding",
            "units-at-sites",
            "usable-testimony");

    private static SeedCase seed;

    @BeforeAll
    static void load() throws IOException {
        seed = SeedCase.recordedAt(SeedCase.RECORDED);
    }

    static Stream<Arguments> listedQueries() {
        return QueryCatalog.load().listed().stream()
                .filter(query -> !BETWEEN_DOCUMENTS.contains(query.name()))
                .filter(query -> !NOT_IN_THE_CASE.contains(query.name()))
                .flatMap(query -> Stream.of(Tier.PUBLIC, Tier.SEALED).map(tier -> Arguments.of(query.name(), tier)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("listedQueries")
    void listedQuery_withoutOptionalParameters_findsSomething(String name, Tier tier) {
        NamedQuery query = QueryCatalog.load().get(name);
        try (QueryExec exec = QueryExec.dataset(seed.seenAt(tier))
                .query(query.bind(onlyWhatIsRequired(query)))
                .build()) {
            assertTrue(
                    query.columns().isEmpty()
                            ? exec.constructTriples().hasNext()
                            : exec.select().hasNext(),
                    () -> name + " finds nothing");
        }
    }

    private static Bindings onlyWhatIsRequired(NamedQuery query) {
        Bindings bindings = Bindings.none();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                bindings = bindings.with(parameter.name(), example(query, parameter.name()));
            }
        }
        return bindings;
    }

    /** The header's example, with the stored IRI for what it names as a submission does. */
    private static String example(NamedQuery query, String parameter) {
        String value = query.example().stream()
                .filter(part -> part.startsWith(parameter + "="))
                .map(part -> part.substring(parameter.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(query.name() + " has no example for " + parameter));
        return value.startsWith(LocalName.PREFIX) ? seed.iri(value.substring(LocalName.PREFIX.length())) : value;
    }
}
