package org.attest.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.access.View;
import org.attest.publish.Answer;
import org.attest.publish.Paths;
import org.attest.publish.Wording;
import org.attest.queries.NamedQuery;
import org.attest.web.Template;

/** The query library as pages: its list, and an answer as a table with the form that asked for it. */
final class QueryPage {
    private static final Template CATALOGUE = Template.named("queries.html");
    private static final Template ROWS = Template.named("query.html");

    private final Paths paths;

    QueryPage(Paths paths) {
        this.paths = paths;
    }

    byte[] catalogue(List<NamedQuery> queries) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NamedQuery query : queries) {
            rows.add(Map.of(
                    "href", paths.of("api/queries/" + query.name() + ".html"),
                    "name", query.name(),
                    "title", query.title(),
                    "description", query.description(),
                    "needs", query.parameters().stream().anyMatch(NamedQuery.Parameter::required)));
        }
        return page(CATALOGUE, Map.of("root", paths.of(""), "queries", rows));
    }

    Answer rows(QueryResource.Call call, View view) {
        Map<String, Object> values = new LinkedHashMap<>();
        NamedQuery query = call.query();
        long[] count = {0};
        view.select(call.bound(), rows -> {
            RowsTable table = new RowsTable(rows, paths);
            Map<String, String> meanings = meanings(query);
            values.put("columns", table.columns(meanings));
            values.put("meanings", meanings(meanings));
            List<Object> cells = new ArrayList<>();
            rows.forEachRemaining(row -> cells.add(table.row(row)));
            count[0] = cells.size();
            values.put("rows", cells);
        });
        values.put("root", paths.of(""));
        values.put("action", paths.of("api/queries/" + query.name() + ".html"));
        values.put("title", query.title());
        values.put("description", query.description());
        values.put("count", count[0] == 1 ? "1 row" : count[0] + " rows");
        values.put("fields", fields(call));
        values.put("formats", formats(call));
        values.put("text", query.text());
        return Answer.of("text/html;charset=utf-8", page(ROWS, values), count[0]);
    }

    private static Map<String, String> meanings(NamedQuery query) {
        return query.columns().stream()
                .collect(Collectors.toMap(
                        NamedQuery.Column::name,
                        NamedQuery.Column::description,
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static List<Object> meanings(Map<String, String> meanings) {
        List<Object> columns = new ArrayList<>();
        meanings.keySet().forEach(name -> columns.add(RowsTable.column(name, meanings)));
        return columns;
    }

    private static List<Object> fields(QueryResource.Call call) {
        List<Object> fields = new ArrayList<>();
        for (NamedQuery.Parameter parameter : call.query().parameters()) {
            List<String> given = call.values().getOrDefault(parameter.name(), List.of());
            fields.add(Map.of(
                    "name", parameter.name(),
                    "label", Wording.words(parameter.name()),
                    "value", given.isEmpty() ? "" : given.getFirst(),
                    "type", parameter.type().name().toLowerCase(Locale.ROOT),
                    "required", parameter.required(),
                    "help", parameter.description()));
        }
        return fields;
    }

    private List<Object> formats(QueryResource.Call call) {
        List<Object> formats = new ArrayList<>();
        for (String suffix : List.of("csv", "tsv", "json", "ndjson")) {
            formats.add(Map.of("href", address(call, "." + suffix), "name", suffix.toUpperCase(Locale.ROOT)));
        }
        return formats;
    }

    /** The path that asks the same in another format. */
    String address(QueryResource.Call call, String suffix) {
        String parameters = new TreeMap<>(call.values())
                .entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(value -> !value.isBlank())
                                .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
        return paths.of("api/queries/" + call.query().name() + suffix) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] page(Template template, Map<String, ?> values) {
        return template.fill(values).getBytes(StandardCharsets.UTF_8);
    }
}
