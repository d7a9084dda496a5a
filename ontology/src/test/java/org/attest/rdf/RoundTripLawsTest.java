package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Claim;
import org.attest.model.Submission;
import org.attest.rdf.ClaimIds.Resolution.Resolved;
import org.attest.rdf.SubmissionReader.Reading;

/** What is written is read back as it was, in every form there is. */
class RoundTripLawsTest {
    private static final ClaimIds IDS = new ClaimIds(Claims.KEY, Claims.BASE);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Provide
    Arbitrary<Claim> claims() {
        return Claims.claims();
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return Claims.submissions();
    }

    @Property(tries = 300)
    void aSubmittedClaim_isReadBackAsItWasWritten(@ForAll("claims") Claim claim) {
        Graph graph = graph(ClaimWriter.submitted(claim));
        assertEquals(claim, new ClaimReader(graph).read(claim.iri()));
    }

    @Property(tries = 200)
    void aStoredClaim_isReadBackAsItWasResolved(@ForAll("submissions") Submission submission) {
        if (IDS.resolve(submission) instanceof Resolved resolved) {
            List<Quad> quads = new ClaimWriter(IDS).stored("made-up", "title", resolved.claims(), NOW);
            ClaimReader reader =
                    new ClaimReader(graph(quads.stream().map(Quad::asTriple).toList()));
            resolved.claims().forEach(claim -> assertEquals(claim, reader.read(claim.iri())));
        }
    }

    @Property(tries = 200)
    void aSubmission_passesTheReaderAndIsTheSame(@ForAll("submissions") Submission submission) throws IOException {
        byte[] body = Canonical.bytes(Canonical.quads(ClaimWriter.submission(submission)));
        Reading reading = new SubmissionReader(Claims.BASE, Limits.USUAL)
                .read(new ByteArrayInputStream(body), "application/n-quads");
        Submission read = assertInstanceOf(Reading.Read.class, reading, () -> "refused: " + reading)
                .submission();
        assertEquals(sorted(submission), sorted(read));
    }

    @Property(tries = 100)
    void aClaimAsJson_isTheSameQuadsAgain(@ForAll("claims") Claim claim) throws IOException {
        Graph graph = graph(ClaimWriter.submitted(claim));
        String json = ClaimJson.write(graph, claim.iri());
        Findings findings = new Findings(10);
        Graph back = new Body(Limits.USUAL, findings)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Lang.JSONLD)
                .orElseThrow(() -> new AssertionError(findings.refused() + json));
        assertEquals(lines(graph), lines(back), json);
    }

    private static List<String> lines(Graph graph) {
        return Canonical.lines(Canonical.quads(graph.stream().toList()));
    }

    private static Submission sorted(Submission submission) {
        return new Submission(
                submission.dataset(),
                submission.title(),
                submission.claims().stream()
                        .sorted(Comparator.comparing(Claim::iri))
                        .toList());
    }

    static Graph graph(Collection<Triple> triples) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }
}
