package org.attest.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.bundle.check.BundleCheck;
import org.attest.bundle.leaf.Terms;
import org.attest.queries.Bindings;
import org.attest.queries.NamedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read in a bundle. */
final class ReportTest {
    private static final Tampered BUNDLE = Tampered.of(Fixtures.bundle());

    @TempDir
    Path folder;

    private static String html() {
        return BUNDLE.text("data/report/report.html");
    }

    @Test
    void thePage_hasNoScript_loadsNothing_andEscapesWhatSourcesSay() {
        assertFalse(html().contains("<script"));
        assertFalse(html().matches("(?s).*(src|href)=\"http.*"));
        assertTrue(html().contains("An &lt;official&gt; &amp; spokesman"));
        assertFalse(html().contains("<official>"));
    }

    @Test
    void atLeastHundred_standsBesideExactlyFiftyTwo_andNothingIsAddedUp() {
        assertTrue(html().contains("no number fits both"));
        String figures = html().substring(html().indexOf("id=\"figures\""), html().indexOf("id=\"claims\""));
        assertTrue(figures.contains("<td>at least</td><td>100</td><td></td>"));
        assertTrue(figures.contains("<td>exact</td><td>52</td><td>52</td>"));
        for (String file : List.of("data/report/report.html", "data/report/claims.csv", "data/LIMITS.txt")) {
            assertFalse(BUNDLE.text(file).contains("152"), file);
        }
    }

    @Test
    void aClaim_andItsDenial_standSideBySide() {
        assertTrue(html().contains("affirmed and denied"));
        assertTrue(BUNDLE.text("data/LIMITS.txt").contains("- affirmed and denied:"));
    }

    @Test
    void everyRow_citesItsLeafWithItsDigest() {
        String list = BUNDLE.text("leaves.txt");
        List<String> rows =
                BUNDLE.text("data/report/claims.csv").lines().skip(1).toList();
        assertEquals(6, rows.size());
        for (String row : rows) {
            String[] cells = row.split(",", 3);
            assertTrue(list.contains(cells[1] + "  " + cells[0]));
            assertTrue(row.contains(
                    BUNDLE.root() + ", " + cells[0] + " (sha256 " + cells[1].substring(0, 8) + "...), unsealed"));
        }
    }

    @Test
    void anUnresolvedSpeaker_staysUnresolved_withTheCandidateBesideHim() {
        assertTrue(BUNDLE.text("data/report/claims.csv").contains("unresolved (candidate: organization/paper)"));
        assertTrue(BUNDLE.text("data/report/claims.csv")
                .contains("agent/voice (in source/d0, asserted) <- quoting An <official> & spokesman"));
    }

    @Test
    void aWordingThatIsAFormula_isTextInTheTable() {
        assertTrue(BUNDLE.text("data/report/claims.csv").contains(",'=52,"));
        assertTrue(html().contains("“=52”"));
    }

    @Test
    void hearsay_unresolvedAndInferred_areListedInTheLimits() {
        String limits = BUNDLE.text("data/LIMITS.txt");
        String unresolved = limits.substring(limits.indexOf("1. NOBODY"), limits.indexOf("2. SECOND"));
        assertTrue(unresolved.contains("persons detained: at least 100 persons"));
        assertFalse(unresolved.contains("52"));
        assertTrue(limits.substring(limits.indexOf("5. INFERRED"))
                .matches("(?s).*CL-[0-9]{6} – contradicts: CL-[0-9]{6} \\[.*; note: .*"));
    }

    private static Tampered bundleWith(List<Quad> more) {
        List<Quad> quads = new ArrayList<>(Fixtures.quads());
        quads.addAll(more);
        return Tampered.of(Fixtures.bundle(Fixtures.evidence(quads, Fixtures.PARTNER)));
    }

    /** One more statement about claim ddd. */
    private static Quad more(String property, Node value) {
        return Quad.create(
                NodeFactory.createURI("http://localhost:3330/graph/invented/public"),
                NodeFactory.createURI(Fixtures.BASE + "claim/ddd"),
                NodeFactory.createURI(property),
                value);
    }

    @Test
    void everyQualifierOfTheVocabulary_andTheNote_areToldWithTheClaim() throws IOException {
        Graph vocabulary;
        try (var in = Vocabulary.of(List.of()).open()) {
            vocabulary = RDFParser.fromString(Fixtures.text(in.readAllBytes()), Lang.TURTLE)
                    .toGraph();
        }
        List<String> qualifiers = vocabulary
                .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Terms.HR + "QualifierProperty"))
                .mapWith(triple -> triple.getSubject().getURI())
                .toList();
        assertTrue(qualifiers.contains(Terms.HR + "condition"));
        List<Quad> quads = new ArrayList<>(List.of(more(Terms.HR + "note", NodeFactory.createLiteralString("a note"))));
        qualifiers.forEach(property -> quads.add(more(property, NodeFactory.createLiteralString("told " + property))));
        Tampered bundle = bundleWith(quads);
        String row = bundle.text("data/report/claims.csv")
                .lines()
                .filter(line -> line.contains("claim/ddd,"))
                .findFirst()
                .orElseThrow();
        for (String property : qualifiers) {
            assertTrue(row.contains("told " + property), property);
            assertTrue(bundle.text("data/report/report.html").contains("told " + property), property);
        }
        for (String file : List.of("data/report/report.html", "data/report/claims.csv", "data/LIMITS.txt")) {
            assertTrue(bundle.text(file).contains("a note"), file);
        }
    }

    @Test
    void aClaimThatAnotherNames_isCalledByItsLeafAndItsIdentifier() {
        Tampered bundle = bundleWith(List.of(
                more("http://purl.org/dc/terms/identifier", NodeFactory.createLiteralString("D44")),
                more(Terms.HR + "contradicts", NodeFactory.createURI(Fixtures.BASE + "claim/aaa"))));
        assertTrue(bundle.text("data/report/claims.csv").matches("(?s).*contradicts: CL-[0-9]{6}.*"));
        assertTrue(bundle.text("data/report/report.html").contains("D44 in the record"));
        assertFalse(html().contains("contradicts: claim/"));
    }

    /** That one claim contradicts another is the curator's word, and never told as that of the one who is contradicted. */
    @Test
    void whatOneClaimStatesOfAnother_isToldInItsOwnRowOnly() {
        Node other = NodeFactory.createURI(Fixtures.BASE + "claim/ccc");
        Quad stated = more(Terms.HR + "contradicts", other);
        Tampered bundle = bundleWith(List.of(Quad.create(
                stated.getGraph(), NodeFactory.createURI(Fixtures.BASE + "claim/aaa"), stated.getPredicate(), other)));
        String row = bundle.text("data/report/claims.csv")
                .lines()
                .filter(line -> line.contains("claim/aaa,"))
                .findFirst()
                .orElseThrow();
        assertFalse(row.contains("contradicts"), row);
    }

    @Test
    void whatEndsFirstHand_isNotSecondHand_andOverlapIsOnlyClaimedWhenSomebodyClaimsIt() {
        assertFalse(BUNDLE.text("data/LIMITS.txt").contains("overlap"));
        assertTrue(html().contains("in a source that is not named"));
        List<Quad> quads = new ArrayList<>(Fixtures.quads());
        quads.replaceAll(quad -> quad.getSubject().getURI().endsWith("claim/bbb")
                        && quad.getPredicate().getURI().equals(Terms.HR + "modality")
                ? Quad.create(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        NodeFactory.createURI(Terms.HR + "SelfReported"))
                : quad);
        String limits = Tampered.of(Fixtures.bundle(Fixtures.evidence(quads, Fixtures.PARTNER)))
                .text("data/LIMITS.txt");
        int first = limits.indexOf("3. SAID TO BE FIRST HAND");
        assertFalse(limits.substring(limits.indexOf("2. SECOND"), first).contains("52 persons"));
        assertTrue(limits.substring(first, limits.indexOf("4. BELIEVED")).contains("exactly 52 persons"));
    }

    @Test
    void theQueryInTheBundle_canBeAskedAgain_andNamesWhatWasAsked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fixtures.bundler().write(Fixtures.REQUEST, new MemoryView(), out);
        String text = Tampered.of(out.toByteArray()).text("data/query.rq");
        Query query = NamedQuery.read("query.rq", "asked", "rest", text).bind(Bindings.none());
        assertTrue(text.contains(Fixtures.SITE.value()));
        assertFalse(query.serialize().contains("UNDEF"));
        Set<Quad> again = new HashSet<>();
        new MemoryView().quads(query, again::add);
        assertTrue(again.stream().anyMatch(quad -> quad.getSubject().getURI().endsWith("claim/ddd")));
    }

    @Test
    void theVocabularyIsShipped_withTheListsThatSomethingIsTakenFrom() throws IOException {
        Node torture = NodeFactory.createURI("https://w3id.org/attest/hr#Torture");
        Node place = NodeFactory.createURI("https://w3id.org/attest/esf#MT17-01");
        Graph without = shipped();
        Graph with =
                shipped(Quad.create(torture, torture, torture, torture), Quad.create(torture, torture, torture, place));
        assertTrue(without.contains(torture, RDFS.label.asNode(), Node.ANY));
        assertFalse(without.contains(place, Node.ANY, Node.ANY));
        assertTrue(with.contains(place, RDFS.label.asNode(), Node.ANY));
        Graph all = org.attest.rdf.Vocabulary.attest().graph();
        assertTrue(with.stream().allMatch(all::contains));
        assertTrue(with.size() < all.size());
    }

    private static Graph shipped(Quad... quads) throws IOException {
        try (var in = Vocabulary.of(List.of(quads)).open()) {
            return RDFParser.fromString(Fixtures.text(in.readAllBytes()), Lang.TURTLE)
                    .toGraph();
        }
    }

    /** Through a view and the query library, as in the product. */
    @Test
    void aBundleThroughAView_holdsWhatTheScopeQueryGives_andTheContraryClaims() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleSummary summary = Fixtures.bundler().write(Fixtures.REQUEST, new MemoryView(), out);
        Tampered bundle = Tampered.of(out.toByteArray());
        assertTrue(bundle.text("data/claims.nq").contains("claim/ccc"));
        assertTrue(bundle.text("data/claims.nq").contains("claim/ddd"));
        assertTrue(summary.contrary() >= 1);
        assertTrue(bundle.text("data/query.rq").contains("What belongs in a bundle"));
        assertEquals(
                List.of(),
                BundleCheck.check(Fixtures.write(folder, out.toByteArray())).findings());
    }

    @Test
    void aBundleOfANamedQuery_holdsTheClaimsItNames() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleRequest request =
                new BundleRequest(new BundleRequest.Answer("unresolved-speakers", new TreeMap<>()), Optional.empty());
        Fixtures.bundler().write(request, new MemoryView(), out);
        Tampered bundle = Tampered.of(out.toByteArray());
        assertTrue(bundle.text("data/claims.nq").contains("claim/aaa"));
        assertTrue(bundle.text("data/context.json").contains("\"query\": \"unresolved-speakers\""));
        assertEquals(
                List.of(),
                BundleCheck.check(Fixtures.write(folder, out.toByteArray())).findings());
    }

    /** Everything in memory, everything visible. */
    private static final class MemoryView implements View {
        private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

        MemoryView() {
            Fixtures.quads().forEach(quad -> {
                dataset.add(quad);
                dataset.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
            });
        }

        @Override
        public Viewer viewer() {
            return Fixtures.PARTNER;
        }

        private QueryExec exec(Query query) {
            return QueryExec.dataset(dataset).query(query).build();
        }

        @Override
        public void select(Query query, Consumer<RowSet> reader) {
            try (QueryExec exec = exec(query)) {
                reader.accept(exec.select());
            }
        }

        @Override
        public boolean ask(Query query) {
            try (QueryExec exec = exec(query)) {
                return exec.ask();
            }
        }

        @Override
        public Graph graph(Query query) {
            try (QueryExec exec = exec(query)) {
                return exec.construct();
            }
        }

        @Override
        public void quads(Query query, Consumer<Quad> reader) {
            try (QueryExec exec = exec(query)) {
                exec.constructQuads().forEachRemaining(reader);
            }
        }

        @Override
        public void close() {
            dataset.close();
        }
    }
}
