package org.attest.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.problem.Problem;
import org.attest.publish.Paths;
import org.attest.sparql.AnswerPage;
import org.attest.web.Template;
import org.attest.web.WebFile;

/** The page of the SPARQL endpoint: the question in a form, its answer below, and the same answer in other formats. */
public final class SparqlPage implements AnswerPage {
    private static final Template PAGE = Template.named("sparql.html");
    private static final int SHOWN = 1000;

    private final Paths paths;

    /** @param base the instance's base IRI, ends in a slash */
    public SparqlPage(String base) {
        this.paths = new Paths(base);
    }

    @Override
    public byte[] form() {
        String example = new String(WebFile.bytes("first-question.rq"), StandardCharsets.UTF_8);
        return page(values(new Question(example, List.of(), List.of())));
    }

    @Override
    public byte[] rows(Question question, RowSet rows) {
        RowsTable table = new RowsTable(rows, paths);
        List<Object> shown = new ArrayList<>();
        long count = 0;
        for (; rows.hasNext(); count++) {
            var row = rows.next();
            if (count < SHOWN) {
                shown.add(table.row(row));
            }
        }
        String said = counted(count, "row") + (count > SHOWN ? ", of which the first " + SHOWN + " are shown" : "");
        Map<String, Object> values = answered(question, said, List.of("csv", "tsv", "json", "xml"));
        values.put("tabular", true);
        values.put("title", "Answer");
        values.put("columns", table.columns(Map.of()));
        values.put("rows", shown);
        return page(values);
    }

    @Override
    public byte[] truth(Question question, boolean truth) {
        return page(answered(question, truth ? "Yes" : "No", List.of("json", "xml")));
    }

    @Override
    public byte[] graph(Question question, String text, boolean named, long size) {
        Map<String, Object> values = answered(
                question,
                counted(size, named ? "quad" : "triple"),
                named ? List.of("trig", "nq", "jsonld") : List.of("ttl", "nt", "jsonld"));
        values.put("graph", text.isBlank() ? "# nothing" : text);
        return page(values);
    }

    @Override
    public byte[] problem(Question question, Problem problem) {
        Map<String, Object> values = values(question);
        values.put("problem", problem.kind().title());
        values.put("detail", problem.detail());
        return page(values);
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private Map<String, Object> values(Question question) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("root", paths.of(""));
        values.put("action", paths.of("sparql"));
        values.put("text", question.query());
        values.put("height", Math.clamp(question.query().lines().count() + 2, 6, 24));
        List<Object> graphs = new ArrayList<>();
        question.defaultGraphs().forEach(graph -> graphs.add(Map.of("name", "default-graph-uri", "value", graph)));
        question.namedGraphs().forEach(graph -> graphs.add(Map.of("name", "named-graph-uri", "value", graph)));
        values.put("graphs", graphs);
        return values;
    }

    private Map<String, Object> answered(Question question, String count, List<String> words) {
        Map<String, Object> values = values(question);
        values.put("answered", true);
        values.put("count", count);
        List<Object> formats = new ArrayList<>();
        for (String word : words) {
            formats.add(Map.of("href", address(question, word), "name", word.toUpperCase(Locale.ROOT)));
        }
        values.put("formats", formats);
        return values;
    }

    private String address(Question question, String format) {
        StringBuilder address =
                new StringBuilder(paths.of("sparql")).append("?query=").append(encoded(question.query()));
        question.defaultGraphs()
                .forEach(graph -> address.append("&default-graph-uri=").append(encoded(graph)));
        question.namedGraphs()
                .forEach(graph -> address.append("&named-graph-uri=").append(encoded(graph)));
        return address.append("&format=").append(format).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] page(Map<String, ?> values) {
        return PAGE.fill(values).getBytes(StandardCharsets.UTF_8);
    }
}
