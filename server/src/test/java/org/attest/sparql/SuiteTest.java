package org.attest.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.attest.access.Limits;
import org.attest.access.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The W3C's query evaluation tests, over HTTP, as the public viewer of an instance. */
class SuiteTest {
    /** Tests that do not pass, each with the reason. One that passes all the same fails the build: the list is exact. */
    private static final Map<String, String> EXCEPTIONS = new TreeMap<>(SuiteExceptions.REASONS);

    private static final Set<String> TYPES = Set.of(Suite.MF + "QueryEvaluationTest", Suite.MF + "CSVResultFormatTest");
    private static final String ACCEPT = "application/sparql-results+json, text/turtle;q=0.9";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sparql10/manifest-evaluation.ttl| 273 passed, 10 excepted",
                "sparql11/manifest-sparql11-query.ttl| 223 passed, 2 excepted",
                "sparql11/manifest-sparql11-results.ttl| 7 passed, 3 excepted",
                "sparql12/manifest.ttl| 58 passed, 5 excepted"
            })
    void queriesOfTheSuite_haveTheAnswersItExpects(String manifest, String expected) throws Exception {
        Path suite = Suite.sparql(folder.resolve("suite"));
        Map<String, String> failures = new TreeMap<>();
        Set<String> excepted = new TreeSet<>();
        int passed = 0;
        try (Instance instance = new Instance(folder.resolve("data"), Limits.STANDARD)) {
            for (Resource entry : Suite.entries(suite.resolve(manifest))) {
                if (!TYPES.contains(String.valueOf(entry.getPropertyResourceValue(RDF.type)))) {
                    continue;
                }
                SuiteCase test = SuiteCase.of(entry);
                if (EXCEPTIONS.containsKey(test.id())) {
                    assertThrows(Throwable.class, () -> run(instance, test), () -> test.id() + " passes: unlist it");
                    excepted.add(test.id());
                    continue;
                }
                try {
                    run(instance, test);
                    passed++;
                } catch (AssertionError | RuntimeException failure) {
                    failures.put(test.id(), String.valueOf(failure.getMessage()));
                }
            }
        }
        assertEquals(Map.of(), failures);
        assertEquals(expected, passed + " passed, " + excepted.size() + " excepted");
    }

    private static void run(Instance instance, SuiteCase test) {
        empty(instance.open);
        instance.load(test.quads());
        String accept = test.result().toString().endsWith(".csv") ? "text/csv" : ACCEPT;
        SuiteAnswer.check(
                test, instance.postDirect(Viewer.PUBLIC, accept, test.fitted(test.query()), test.parameters()));
    }

    private static void empty(DatasetGraph store) {
        Txn.executeWrite(store, () -> {
            List<Quad> all = List.copyOf(store.stream().toList());
            all.forEach(store::delete);
        });
    }

    @Test
    void everyExceptionHasAReason() {
        assertTrue(EXCEPTIONS.values().stream().noneMatch(String::isBlank));
    }
}
