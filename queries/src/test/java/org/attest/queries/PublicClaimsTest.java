package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.attest.vocab.HR;
import org.junit.jupiter.api.Test;

/** What leaves the house of a document, and what does not, whoever asks. */
class PublicClaimsTest {
    private static final NamedQuery QUERY = QueryCatalog.load().get("public-claims");

    private static Graph asked(String source, Tier... tiers) {
        return asked("mill", source, tiers);
    }

    private static Graph asked(String name, String source, Tier... tiers) {
        Case made = Case.submitted(name, tiers);
        try (QueryExec exec = QueryExec.dataset(made.dataset())
                .query(QUERY.bind(made.bindings("source=~" + source)))
                .build()) {
            return exec.construct();
        }
    }

    private static Set<String> labels(Graph graph) {
        return graph.stream(Node.ANY, DCTerms.identifier.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    @Test
    void onlyPublicClaims_areWritten_evenForThoseWhoSeeAll() {
        assertEquals(Set.of("A5"), labels(asked("source/t1", Tier.PUBLIC)));
        assertEquals(Set.of("A5"), labels(asked("source/t1", Tier.values())));
        assertEquals(Set.of("P3", "S3", "C5"), labels(asked("source/note", Tier.values())));
    }

    @Test
    void claims_comeWithChainPassageSnapshotAndNames() {
        Graph graph = asked("source/leaflet", Tier.PUBLIC);
        assertEquals(Set.of("P2", "R1", "I2"), labels(graph));
        assertEquals(
                3,
                graph.stream(Node.ANY, node(HR.modality), node(HR.Asserted))
                        .filter(triple -> triple.getSubject().getURI().contains("#hop"))
                        .count());
        assertEquals(1, graph.stream(Node.ANY, node(HR.sha256), Node.ANY).count());
        assertTrue(graph.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("East Dol")));
    }

    @Test
    void sealedJudgementOfPublicClaim_isNotWritten() {
        Graph graph = asked("weir", "source/note", Tier.values());
        assertEquals(Set.of("I3", "B7", "S1", "S2"), labels(graph));
        assertEquals(0, graph.stream(Node.ANY, node(HR.contradicts), Node.ANY).count());
    }
}
