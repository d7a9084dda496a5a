package org.attest.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.util.IsoMatcher;

/** Compares what came with what the suite expects: rows as a multiset or in order, graphs up to blank nodes. */
final class SuiteAnswer {
    private SuiteAnswer() {}

    static void check(SuiteCase test, HttpResponse<byte[]> answer) {
        assertEquals(200, answer.statusCode(), () -> Instance.text(answer));
        String name = test.result().getFileName().toString();
        Query query = QueryFactory.create(test.fitted(test.query()), Instance.BASE);
        if (name.endsWith(".csv")) {
            assertEquals(lines(Suite.text(test.result())), lines(Instance.text(answer)));
        } else if (query.isAskType()) {
            assertEquals(
                    expectedBoolean(test),
                    Instance.text(answer).replaceAll("\\s", "").contains(":true"));
        } else if (query.isSelectType()) {
            checkRows(test, query, expectedRows(test), rows(answer.body(), ResultSetLang.RS_JSON));
        } else {
            Graph expected = graph(test.fitted(test.result()), RDFLanguages.filenameToLang(name));
            Graph found = graph(Instance.text(answer), Lang.TURTLE);
            assertTrue(IsoMatcher.isomorphic(expected, found), () -> expected + "\nbut was\n" + found);
        }
    }

    /** Header first, the rest in any order: the suite's file has one of many right orders. */
    private static List<String> lines(String csv) {
        return csv.strip().replace("\r", "").lines().sorted().toList();
    }

    private static void checkRows(SuiteCase test, Query query, RowSetRewindable expected, RowSetRewindable found) {
        if (test.lax()) {
            checkLax(expected, found);
            return;
        }
        boolean equal = query.hasOrderBy()
                ? ResultsCompare.equalsByValueAndOrder(expected, found)
                : ResultsCompare.equalsByTerm(expected, found) || byValue(expected, found);
        expected.reset();
        found.reset();
        assertTrue(equal, () -> text(expected) + "\nbut was\n" + text(found));
    }

    /** REDUCED: nothing else than expected, no more often, and everything once at least. */
    private static void checkLax(RowSetRewindable expected, RowSetRewindable found) {
        List<String> left = new ArrayList<>(text(expected).lines().toList());
        Set<String> all = Set.copyOf(left);
        List<String> came = text(found).lines().toList();
        came.forEach(row -> assertTrue(left.remove(row), row));
        assertTrue(came.containsAll(all));
    }

    /** TDB2 keeps numbers by value: {@code 01} comes back as {@code 1}. */
    private static boolean byValue(RowSetRewindable expected, RowSetRewindable found) {
        expected.reset();
        found.reset();
        return ResultsCompare.equalsByValue(expected, found);
    }

    private static String text(RowSet rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }

    private static RowSetRewindable expectedRows(SuiteCase test) {
        String name = test.result().getFileName().toString();
        Optional<Lang> tabular =
                Optional.ofNullable(name.endsWith(".tsv") ? ResultSetLang.RS_TSV : RDFLanguages.filenameToLang(name));
        byte[] text = test.fitted(test.result()).getBytes(StandardCharsets.UTF_8);
        if (name.endsWith(".ttl") || name.endsWith(".rdf")) {
            Model model = ModelFactory.createModelForGraph(graph(test.fitted(test.result()), tabular.orElseThrow()));
            return RowSet.adapt(ResultSetFactory.makeRewindable(model)).rewindable();
        }
        return rows(text, tabular.orElseThrow());
    }

    private static RowSetRewindable rows(byte[] text, Lang lang) {
        return ResultsReader.create()
                .forceLang(lang)
                .build()
                .readRowSet(new ByteArrayInputStream(text))
                .rewindable();
    }

    private static boolean expectedBoolean(SuiteCase test) {
        return test.fitted(test.result())
                .replaceAll("[\"\\s]", "")
                .matches("(?s).*(boolean>true<|boolean:?true|true\\^\\^).*");
    }

    private static Graph graph(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).base(Instance.BASE).parse(graph);
        return graph;
    }
}
