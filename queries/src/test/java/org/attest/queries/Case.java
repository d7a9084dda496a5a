package org.attest.queries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import org.attest.model.Claim;
import org.attest.model.Iri;
import org.attest.model.Submission;
import org.attest.model.Tier;
import org.attest.rdf.ClaimIds;
import org.attest.rdf.ClaimWriter;
import org.attest.rdf.Limits;
import org.attest.rdf.LocalName;
import org.attest.rdf.SubmissionReader;
import org.attest.rdf.Vocabulary;

/** An invented case in memory, as somebody sees it: only some of its graphs, and their union as the default graph. */
final class Case {
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "https://w3id.org/attest/hr#", "hr:",
            "http://www.w3.org/ns/prov#", "prov:",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:",
            "http://www.w3.org/2004/02/skos/core#", "skos:"));

    /** When the first submission of a case is recorded, and when the one that came later. */
    private static final Instant RECORDED = Instant.parse("2032-01-10T12:00:00Z");

    private static final Instant RECORDED_LATER = Instant.parse("2032-03-10T12:00:00Z");

    private final String base;
    private final DatasetGraph visible;

    /** What a submission calls its things, by the IRIs they have in the store; empty for a case written as stored. */
    private final Map<String, String> called;

    private Case(String base, DatasetGraph visible, Map<String, String> called) {
        this.base = base;
        this.visible = visible;
        this.called = called;
    }

    /**
     * The case handed in as {@code name.ttl}, and {@code name-later.ttl} where there is one, as the product stores it and
     * somebody sees it who may see these tiers. Claims are shown by their labels, things by their local names.
     */
    static Case submitted(String name, Tier... tiers) {
        String base = "http://" + name + ".example/";
        ClaimIds ids = new ClaimIds("a key for cases that are made up".getBytes(StandardCharsets.UTF_8), base);
        Case made = new Case(base, DatasetGraphFactory.create(), new HashMap<>());
        made.record(ids, name, RECORDED, tiers);
        if (Case.class.getResource("/cases/" + name + "-later.ttl") != null) {
            made.record(ids, name + "-later", RECORDED_LATER, tiers);
        }
        made.visible.addGraph(Vocabulary.GRAPH, Vocabulary.attest().graph());
        return made;
    }

    private void record(ClaimIds ids, String file, Instant at, Tier... tiers) {
        Submission submission = read(base, file);
        if (!(ids.resolve(submission) instanceof ClaimIds.Resolution.Resolved resolved)) {
            throw new IllegalArgumentException(file + " cannot be named");
        }
        resolved.claims()
                .forEach(claim ->
                        claim.label().ifPresent(label -> called.put(claim.iri().value(), label)));
        submission.claims().forEach(claim -> things(submission.dataset(), claim, ids));
        for (Quad quad : new ClaimWriter(ids).stored(submission.dataset(), submission.title(), resolved.claims(), at)) {
            Tier tier =
                    ids.graphs().parse(quad.getGraph().getURI()).orElseThrow().tier();
            if (Arrays.asList(tiers).contains(tier)) {
                visible.add(quad);
                visible.add(Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()));
            }
        }
    }

    private void things(String dataset, Claim claim, ClaimIds ids) {
        ClaimWriter.submitted(claim).stream()
                .flatMap(triple -> List.of(triple.getSubject(), triple.getObject()).stream())
                .filter(Node::isURI)
                .map(node -> new Iri(node.getURI()))
                .forEach(iri -> LocalName.of(iri)
                        .filter(local -> !local.kind().equals("claim"))
                        .ifPresent(local -> called.put(
                                ids.entity(dataset, local).value(), iri.value().substring(LocalName.PREFIX.length()))));
    }

    private static Submission read(String base, String file) {
        byte[] body = resource("/cases/" + file + ".ttl").getBytes(StandardCharsets.UTF_8);
        try {
            return switch (new SubmissionReader(base, Limits.USUAL)
                    .read(new ByteArrayInputStream(body), "text/turtle")) {
                case SubmissionReader.Reading.Read read -> read.submission();
                case SubmissionReader.Reading.Refused refused ->
                    throw new IllegalArgumentException(file + ": " + refused.findings());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        visible.addGraph(Vocabulary.GRAPH, Vocabulary.attest().graph());
        return new Case(base, visible, Map.of());
    }

    DatasetGraph dataset() {
        return visible;
    }

    /** Values in which {@code ~} stands for the base, or before what a submission calls a thing or a claim. */
    Bindings bindings(String... parts) {
        Bindings bindings = Bindings.none();
        for (String part : parts) {
            int equals = part.indexOf('=');
            bindings = bindings.with(part.substring(0, equals), value(part.substring(equals + 1)));
        }
        return bindings;
    }

    private String value(String text) {
        return called.entrySet().stream()
                .filter(entry -> text.equals("~" + entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> text.replace("~", base));
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
        if (called.containsKey(iri)) {
            return called.get(iri);
        }
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
