package org.attest.sparql;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * One query evaluation test, fitted to an instance. Graphs of an instance are called {@code {base}graph/{dataset}/{tier}},
 * so a named graph {@code <file>} of a test becomes a dataset of its own, and its name is replaced in the query, the data
 * and the expected answer alike. Data for the default graph go to a graph of their own: as the only one it is the union of
 * the visible graphs, so the test runs on the view's default graph, natively. Where the test has named graphs, or its
 * query speaks of graphs, the dataset is put together as the protocol provides, by {@code default-graph-uri} and {@code
 * named-graph-uri}.
 *
 * @param lax whether duplicates may be missing (REDUCED)
 */
record SuiteCase(String id, Path query, List<Path> data, List<Path> graphs, Path result, boolean lax) {
    private static final String DEFAULT = Instance.BASE + "graph/default/public";
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+(?:named\\s+)?<([^<>:]+)>");

    static SuiteCase of(Resource entry) {
        Resource action = Suite.value(entry, Suite.MF + "action").orElseThrow().asResource();
        Path query = Suite.path(Suite.value(action, Suite.QT + "query").orElseThrow());
        Path folder = query.getParent();
        return new SuiteCase(
                folder.getParent().getFileName() + "/" + folder.getFileName() + "/" + entry.getLocalName(),
                query,
                Suite.values(action, Suite.QT + "data").stream()
                        .map(Suite::path)
                        .toList(),
                Suite.values(action, Suite.QT + "graphData").stream()
                        .map(Suite::path)
                        .toList(),
                Suite.path(Suite.value(entry, Suite.MF + "result").orElseThrow()),
                Suite.value(entry, Suite.MF + "resultCardinality").isPresent());
    }

    private static String graph(Path file) {
        String id = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return Instance.BASE + "graph/" + id + "/public";
    }

    /** Files that FROM names but the manifest does not. */
    private List<Path> from() {
        Matcher names = FROM.matcher(Suite.text(query));
        return names.results()
                .map(name -> query.resolveSibling(name.group(1)))
                .distinct()
                .toList();
    }

    private Map<Path, String> names() {
        Map<Path, String> names = new LinkedHashMap<>();
        Stream.concat(graphs.stream(), from().stream()).forEach(file -> names.put(file, graph(file)));
        return names;
    }

    /** A file of the test with the names of graphs replaced. */
    String fitted(Path file) {
        String text = Suite.text(file);
        for (Map.Entry<Path, String> name : names().entrySet()) {
            String local = name.getKey().getFileName().toString();
            text = text.replace("<" + local + ">", "<" + name.getValue() + ">")
                    .replace("<uri>" + local + "</uri>", "<uri>" + name.getValue() + "</uri>");
        }
        return text;
    }

    /** What has to be in the store. */
    List<Quad> quads() {
        Stream<Quad> ofDefault = data.stream().flatMap(file -> triples(file, DEFAULT));
        Stream<Quad> named = names().entrySet().stream().flatMap(name -> triples(name.getKey(), name.getValue()));
        return Stream.concat(ofDefault, named).toList();
    }

    private Stream<Quad> triples(Path file, String graph) {
        Lang lang = RDFLanguages.filenameToLang(file.getFileName().toString());
        Node name = NodeFactory.createURI(graph);
        org.apache.jena.graph.Graph triples = GraphFactory.createDefaultGraph();
        RDFParser.fromString(fitted(file), lang).base(graph(file)).parse(triples);
        return triples.stream().map(triple -> Quad.create(name, triple)).toList().stream();
    }

    /** The request's parameters, name and value in turn. */
    String[] parameters() {
        boolean speaksOfGraphs = Suite.text(query).toLowerCase(Locale.ROOT).contains("graph");
        if (!from().isEmpty() || (graphs.isEmpty() && !speaksOfGraphs)) {
            return new String[0];
        }
        return Stream.concat(
                        Stream.of("default-graph-uri", DEFAULT),
                        graphs.stream().flatMap(file -> Stream.of("named-graph-uri", graph(file))))
                .toArray(String[]::new);
    }
}
