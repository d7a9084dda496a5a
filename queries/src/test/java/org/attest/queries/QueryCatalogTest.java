package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.attest.vocab.HR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryCatalogTest {
    /** The only text that needs more than SPARQL 1.1: evidence leaves as quads, and 1.1 cannot construct them. */
    private static final Set<String> BEYOND_SPARQL_11 = Set.of("bundle-scope", "quads-of");

    private static final List<String> FAMILIES = List.of("research", "legal", "partner", "safety", "rest");
    private static final QueryCatalog CATALOG = QueryCatalog.load();

    static Stream<NamedQuery> all() {
        return CATALOG.all().stream();
    }

    @Test
    void index_namesEveryFileOfTheLibrary_andNoOther() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String family : FAMILIES) {
            Path folder = Path.of(System.getProperty("attest.root"), "queries", family);
            try (Stream<Path> listing = Files.walk(folder)) {
                listing.filter(Files::isRegularFile)
                        .map(file -> family + "/" + folder.relativize(file))
                        .forEach(files::add);
            }
        }
        assertEquals(
                files,
                all().map(query -> query.family() + "/" + query.name() + ".rq").collect(Collectors.toSet()));
    }

    @Test
    void index_isInOrder() {
        List<String> names = all().map(QueryCatalogTest::place).toList();
        assertEquals(names.stream().sorted().toList(), names);
    }

    private static String place(NamedQuery query) {
        return FAMILIES.indexOf(query.family()) + query.name();
    }

    @Test
    void queriesOfTheDoors_areFoundButNotListed() {
        assertTrue(CATALOG.find("list").isPresent());
        assertTrue(CATALOG.listed().stream().noneMatch(query -> query.family().equals("rest")));
        assertTrue(CATALOG.listed().stream().anyMatch(query -> query.name().equals("figures")));
        assertTrue(CATALOG.find("no-such-query").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void text_isSparql11_soThatItCanBePastedIntoAnyStore(NamedQuery query) {
        Syntax syntax = BEYOND_SPARQL_11.contains(query.name()) ? Syntax.syntaxARQ : Syntax.syntaxSPARQL_11;
        assertFalse(QueryFactory.create(query.text(), syntax).isUnknownType());
    }

    @ParameterizedTest
    @MethodSource("all")
    void header_saysEverything(NamedQuery query) {
        assertFalse(query.title().isEmpty(), "title");
        assertFalse(query.description().isEmpty(), "description");
        Query parsed = Placeholders.parse(query);
        List<String> columns = parsed.isSelectType() ? parsed.getResultVars() : List.of();
        assertEquals(
                columns, query.columns().stream().map(NamedQuery.Column::name).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void example_canBeBound(NamedQuery query) {
        assertFalse(query.example().isEmpty());
        query.bind(Bindings.of(query.example()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void rows_comeInAnOrder(NamedQuery query) {
        Query parsed = Placeholders.parse(query);
        assertEquals(parsed.isSelectType(), parsed.hasOrderBy());
    }

    @ParameterizedTest
    @MethodSource("all")
    void terms_areAllInTheOntology(NamedQuery query) {
        Set<String> known =
                Arrays.stream(HR.class.getFields()).map(Field::getName).collect(Collectors.toSet());
        Matcher used = Pattern.compile("(?<![\\w:])hr:(\\w+)").matcher(query.text());
        while (used.find()) {
            assertTrue(known.contains(used.group(1)), "hr:" + used.group(1) + " is not in the ontology");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void text_asksNothingOfOtherServers(NamedQuery query) {
        String words = query.text().replaceAll("(?m)^\\s*#.*$", "");
        assertFalse(Pattern.compile("\\b(SERVICE|FROM|LOAD)\\b").matcher(words).find());
        assertFalse(words.contains("java:"));
    }
}
