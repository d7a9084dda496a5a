package org.attest.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.access.Limits;
import org.attest.access.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random queries, asked of a view and of a plain dataset in memory that was only ever given what the viewer may see, its
 * default graph the union: ARQ's general engine over simple data says what is right.
 */
class DifferentialTest {
    private static final int QUERIES = 500;
    private static final long SEED = 20170401;
    private static final Limits GENEROUS =
            new Limits(Duration.ofMinutes(2), 5_000_000, 1L << 30, 50_000_000, 200_000, 60, 64 << 10);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> aView_answersLikeAStoreThatNeverHadTheRest() {
        return World.cases().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
    }

    private void compare(String name, World.Case viewer) throws Exception {
        try (Instance instance = new Instance(folder.resolve(name), GENEROUS)) {
            instance.load(World.hiddenFirst(viewer));
            DatasetGraph plain = plain(World.visible(viewer));
            RandomQuery queries = new RandomQuery(SEED);
            int answered = 0;
            for (int i = 0; i < QUERIES; i++) {
                String text = queries.next();
                Query query = QueryFactory.create(text);
                List<String> expected = reference(plain, query);
                assertEquals(expected, found(instance, viewer, query), text);
                answered += expected.isEmpty() || expected.equals(List.of("false")) ? 0 : 1;
            }
            assertTrue(answered > QUERIES / 4, "too few queries have an answer to show anything: " + answered);
        }
    }

    private static DatasetGraph plain(List<Quad> visible) {
        DatasetGraph plain = DatasetGraphFactory.create();
        visible.forEach(quad -> {
            plain.add(quad);
            plain.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
        });
        return plain;
    }

    private static List<String> reference(DatasetGraph plain, Query query) {
        try (QueryExec execution =
                QueryExec.newBuilder().dataset(plain).query(query).build()) {
            return query.isAskType() ? List.of("" + execution.ask()) : rows(execution.select());
        }
    }

    private static List<String> found(Instance instance, World.Case viewer, Query query) {
        try (View view = instance.view(viewer.viewer())) {
            if (query.isAskType()) {
                return List.of("" + view.ask(query));
            }
            List<String> rows = new ArrayList<>();
            view.select(query, answer -> rows.addAll(rows(answer)));
            return rows;
        }
    }

    /** As a multiset, columns by name. */
    private static List<String> rows(RowSet answer) {
        List<String> rows = new ArrayList<>();
        answer.forEach(row -> rows.add(answer.getResultVars().stream()
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .map(column -> column + "=" + row.get(column))
                .toList()
                .toString()));
        rows.sort(null);
        return rows;
    }
}
