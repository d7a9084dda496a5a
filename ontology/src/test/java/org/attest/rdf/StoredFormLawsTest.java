package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.attest.model.Claim;
import org.attest.model.Iri;
import org.attest.model.Submission;
import org.attest.model.Tier;
import org.attest.rdf.ClaimIds.Resolution.Resolved;
import org.attest.vocab.DCT;
import org.attest.vocab.HR;
import org.attest.vocab.HRV;
import org.attest.vocab.PROV;

/** What must be true of everything that is stored. */
class StoredFormLawsTest {
    private static final ClaimIds IDS = new ClaimIds(Claims.KEY, Claims.BASE);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.120Z");

    @Provide
    Arbitrary<Submission> submissions() {
        return Claims.submissions();
    }

    @Property(tries = 200)
    void everyDirectTriple_isSupportedByAStandingClaimInItsGraph(@ForAll("submissions") Submission submission) {
        graphs(stored(submission))
                .values()
                .forEach(graph -> graph.stream()
                        .filter(triple -> isDirect(triple))
                        .forEach(triple -> assertTrue(isSupported(graph, triple), triple + " is nobody's claim")));
    }

    /** Neither record nor value: what is left is a fact, and facts are claimed. */
    private static boolean isDirect(Triple triple) {
        String subject = triple.getSubject().getURI();
        boolean ours = subject.contains("/id/claim/")
                || subject.contains("/id/snapshot/")
                || subject.contains("/id/activity/");
        return !ours;
    }

    private static boolean isSupported(Graph graph, Triple direct) {
        return graph.stream(Node.ANY, node(HR.subject), direct.getSubject())
                .map(Triple::getSubject)
                .anyMatch(claim -> graph.contains(claim, node(HR.predicate), direct.getPredicate())
                        && graph.contains(claim, node(HR.object), direct.getObject())
                        && graph.contains(claim, node(HR.polarity), node(HR.Affirms)));
    }

    @Property(tries = 200)
    void everyAffirmedStatement_hasItsDirectTriple_unlessItIsAnEvaluation(
            @ForAll("submissions") Submission submission) {
        Map<Node, Graph> graphs = graphs(stored(submission));
        graphs.values()
                .forEach(graph -> graph.stream(Node.ANY, node(HR.polarity), Node.ANY)
                        .forEach(polarity -> {
                            Node claim = polarity.getSubject();
                            Iri predicate = Terms.iri(value(graph, claim, HR.predicate));
                            boolean evaluation = Vocabulary.attest().isClaimOnly(predicate);
                            graph.stream(claim, node(HR.object), Node.ANY).forEach(object -> {
                                boolean direct = graph.contains(
                                        value(graph, claim, HR.subject), node(predicate), object.getObject());
                                assertFalse(direct && evaluation);
                                assertTrue(direct
                                        || evaluation
                                        || !polarity.getObject().equals(node(HR.Affirms)));
                            });
                        }));
    }

    @Property(tries = 200)
    void figuresHaveNoDirectTriple_butTheirBoundsUnderAValueProperty(@ForAll("submissions") Submission submission) {
        graphs(stored(submission))
                .values()
                .forEach(graph -> graph.stream(Node.ANY, node(HR.quantityKind), Node.ANY)
                        .map(Triple::getSubject)
                        .forEach(claim -> {
                            Node predicate = value(graph, claim, HR.predicate);
                            assertFalse(graph.contains(value(graph, claim, HR.subject), predicate, Node.ANY));
                            Node values =
                                    NodeFactory.createURI(predicate.getURI().replace(HR.NAMESPACE, HRV.NAMESPACE));
                            Set<Node> bounds = new HashSet<>(objects(graph, claim, HR.min));
                            bounds.addAll(objects(graph, claim, HR.max));
                            assertEquals(bounds, objects(graph, claim, new Iri(values.getURI())));
                        }));
    }

    @Property(tries = 200)
    void nothingIsBlank_local_orSpelledSoThatTheStoreWouldRewriteIt(@ForAll("submissions") Submission submission) {
        for (Quad quad : stored(submission)) {
            List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .forEach(node -> {
                        assertFalse(node.isBlank(), quad.toString());
                        assertFalse(node.isURI() && node.getURI().startsWith(LocalName.PREFIX), quad.toString());
                        NodeId inline = NodeId.inline(node);
                        assertEquals(node, inline == null ? node : NodeId.extract(inline));
                    });
        }
    }

    @Property(tries = 200)
    void whatOneTierSees_doesNotDependOnTheClaimsOfOthers(
            @ForAll("submissions") Submission submission, @ForAll Tier viewer) {
        List<Claim> visible = distinct(submission).stream()
                .filter(claim -> viewer.covers(claim.handling().tierAt(NOW)))
                .toList();
        Assume.that(!visible.isEmpty());
        assertEquals(lines(stored(submission), viewer), lines(stored(Claims.submission(visible)), viewer));
    }

    private static List<String> lines(List<Quad> quads, Tier viewer) {
        return Canonical.lines(quads.stream()
                .filter(quad -> viewer.covers(IDS.graphs()
                        .parse(quad.getGraph().getURI())
                        .orElseThrow()
                        .tier()))
                .toList());
    }

    @Property(tries = 100)
    void eachClaimStandsWhole_inTheGraphOfItsHandling(@ForAll("submissions") Submission submission) {
        Resolved resolved = resolved(submission);
        Map<Node, Graph> graphs = graphs(stored(submission));
        for (Claim claim : resolved.claims()) {
            Iri home = IDS.graphs().of("made-up", claim.handling(), NOW);
            graphs.forEach((name, graph) -> {
                boolean there = graph.stream()
                        .anyMatch(triple -> triple.getSubject()
                                .getURI()
                                .startsWith(claim.iri().value()));
                assertEquals(name.getURI().equals(home.value()), there);
            });
            assertEquals(claim, new ClaimReader(graphs.get(node(home))).read(claim.iri()));
        }
    }

    @Property(tries = 100)
    void theShortcutsSayWhatTheChainSays(@ForAll("submissions") Submission submission) {
        Resolved resolved = resolved(submission);
        Map<Node, Graph> graphs = graphs(stored(submission));
        for (Claim claim : resolved.claims()) {
            Graph graph = graphs.get(node(IDS.graphs().of("made-up", claim.handling(), NOW)));
            Node node = node(claim.iri());
            assertEquals(
                    Terms.iri(value(graph, node, HR.modality)), claim.root().modality());
            assertEquals(
                    Terms.iri(value(graph, node, HR.saidIn)),
                    claim.chain().getFirst().saidIn());
            assertEquals(
                    value(graph, node, HR.hopCount).getLiteralLexicalForm(),
                    "" + claim.chain().size());
            Node activity = value(graph, node, PROV.wasGeneratedBy);
            assertEquals(
                    "claims made up for a test",
                    value(graph, activity, DCT.title).getLiteralLexicalForm());
            assertEquals(
                    "2026-03-01T10:00:00.12Z", value(graph, node, HR.recordedAt).getLiteralLexicalForm());
        }
    }

    private static Resolved resolved(Submission submission) {
        return assertInstanceOf(Resolved.class, IDS.resolve(Claims.submission(distinct(submission))));
    }

    /** Without those that say the same as one before: with another handling the whole submission would be refused. */
    private static List<Claim> distinct(Submission submission) {
        List<Claim> distinct = new ArrayList<>();
        Set<Object> said = new HashSet<>();
        for (Claim claim : submission.claims()) {
            Resolved alone = assertInstanceOf(Resolved.class, IDS.resolve(Claims.submission(List.of(claim))));
            if (said.add(alone.claims().getFirst().iri())) {
                distinct.add(claim);
            }
        }
        return distinct;
    }

    private static List<Quad> stored(Submission submission) {
        return new ClaimWriter(IDS)
                .stored("made-up", submission.title(), resolved(submission).claims(), NOW);
    }

    private static Map<Node, Graph> graphs(List<Quad> quads) {
        return quads.stream()
                .collect(Collectors.groupingBy(
                        Quad::getGraph,
                        Collectors.mapping(
                                Quad::asTriple,
                                Collectors.collectingAndThen(Collectors.toList(), RoundTripLawsTest::graph))));
    }

    private static Node node(Iri iri) {
        return Terms.node(iri);
    }

    private static Node value(Graph graph, Node subject, Iri property) {
        List<Node> values = List.copyOf(objects(graph, subject, property));
        assertEquals(1, values.size(), property + " of " + subject);
        return values.getFirst();
    }

    private static Set<Node> objects(Graph graph, Node subject, Iri property) {
        return graph.stream(subject, node(property), Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }
}
