package org.attest;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
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

/** Answers of the queries for people, and the files they are compared with. */
final class Answers {
    private static final Map<String, String> PREFIXES = Map.of(
            "https://w3id.org/attest/hr#", "hr:",
            "https://w3id.org/attest/esf#", "esf:",
            "http://www.w3.org/ns/prov#", "prov:",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:",
            "http://www.w3.org/2004/02/skos/core#", "skos:");
    private static final QueryCatalog CATALOG = QueryCatalog.load();

    private Answers() {}

    /**
     * The whole answer, as lines. In parameters {@code @x} stands for the stored IRI of what the case calls x; null: there are none.
     */
    static String of(SeedCase seed, String query, String parameters, Tier tier) {
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

    /** The lines of a file that somebody worked out by hand. */
    static String expected(String name) throws IOException {
        String file = "/expected/" + name.toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream in = Objects.requireNonNull(Answers.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord line : CSVFormat.DEFAULT.parse(new StringReader(text))) {
                rows.add(line.toList());
            }
            return lines(rows.getFirst(), rows.subList(1, rows.size()));
        }
    }
}
