package org.attest.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** An invented case in memory, as somebody sees it: only some of its graphs, and their union as the default graph. */
final class Case {
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "https://w3id.org/attest/hr#", "hr:",
            "http://www.w3.org/ns/prov#", "prov:",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:",
            "http://www.w3.org/2004/02/skos/core#", "skos:"));

    private final String base;
    private final DatasetGraph visible;

    private Case(String base, DatasetGraph visible) {
        this.base = base;
        this.visible = visible;
    }

    /** The case {@code name}, at {@code http://name.example/}, as far as these graphs go. */
    static Case of(String name, String... graphs) {
        String base = "http://" + name + ".example/";
        DatasetGraph all = DatasetGraphFactory.create();
        RDFParser.fromString(resource("/cases/" + name + ".trig"), Lang.TRIG).parse(all);
        DatasetGraph visible = DatasetGraphFactory.create();
        for (String graph : graphs) {
            Node node = NodeFactory.createURI(base + "graph/" + name + "/" + graph);
            all.find(node, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                visible.add(quad);
                visible.add(Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()));
            });
        }
        return new Case(base, visible);
    }

    DatasetGraph dataset() {
        return visible;
    }

    /** Values in which {@code ~} stands for the base. */
    Bindings bindings(String... parts) {
        Bindings bindings = Bindings.none();
        for (String part : parts) {
            int equals = part.indexOf('=');
            bindings = bindings.with(
                    part.substring(0, equals), part.substring(equals + 1).replace("~", base));
        }
        return bindings;
    }

    /** The answer as lines of CSV, the columns that are empty in every row left out. */
    List<String> ask(NamedQuery query, String... parts) {
        try (QueryExec exec =
                QueryExec.dataset(visible).query(query.bind(bindings(parts))).build()) {
            RowSet rows = exec.select();
            List<Var> columns = rows.getResultVars();
            List<List<String>> table = new ArrayList<>();
            rows.forEach(row ->
                    table.add(columns.stream().map(row::get).map(this::cell).toList()));
            return lines(columns.stream().map(Var::getVarName).toList(), table);
        }
    }

    private static List<String> lines(List<String> names, List<List<String>> table) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            if (table.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                used.add(i);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(Csv.line(used.stream().map(names::get).toList()));
        table.forEach(row -> lines.add(Csv.line(used.stream().map(row::get).toList())));
        return lines;
    }

    private String cell(Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.getURI();
        if (iri.startsWith(base)) {
            return iri.substring(base.length());
        }
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getKey())) {
                return prefix.getValue() + iri.substring(prefix.getKey().length());
            }
        }
        return iri;
    }

    static String resource(String path) {
        try (InputStream in = Case.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
