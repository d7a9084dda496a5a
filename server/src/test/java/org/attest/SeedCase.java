package org.attest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.load.Load;
import org.attest.load.LoadReport;
import org.attest.load.LoadRequest;
import org.attest.load.Reply;
import org.attest.load.SubmissionBody;
import org.attest.model.Claim;
import org.attest.model.ClaimId;
import org.attest.model.Submission;
import org.attest.model.Tier;
import org.attest.rdf.ClaimIds;
import org.attest.rdf.ClaimWriter;
import org.attest.rdf.Limits;
import org.attest.rdf.LocalName;
import org.attest.rdf.SubmissionReader;
import org.attest.rdf.Vocabulary;

/** The first case, or another that comes with Attest, as an instance would store it, and as somebody cleared for a tier sees it. No store, no server. */
final class SeedCase {
    static final String BASE = "http://localhost:3330/";

    /** After the embargo of the expected arrivals. */
    static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Quad> stored;
    private final SortedMap<String, String> localNames;

    private SeedCase(List<Quad> stored, SortedMap<String, String> localNames) {
        this.stored = stored;
        this.localNames = localNames;
    }

    static SeedCase recordedAt(Instant moment) throws IOException {
        return of("seed-case", moment);
    }

    /** Another case that comes with Attest, recorded at some moment. */
    static SeedCase of(String name, Instant moment) throws IOException {
        Submission submission = submission(name);
        ClaimIds ids = new ClaimIds("a key for tests only, no secret".getBytes(StandardCharsets.UTF_8), BASE);
        if (!(ids.resolve(submission) instanceof ClaimIds.Resolution.Resolved resolved)) {
            throw new AssertionError("the case cannot be named");
        }
        List<Quad> stored =
                new ClaimWriter(ids).stored(submission.dataset(), submission.title(), resolved.claims(), moment);
        return new SeedCase(stored, localNames(submission, ids, resolved.ids()));
    }

    private static Submission submission(String name) throws IOException {
        byte[][] handedIn = new byte[1][];
        LoadReport report = Load.run(LoadRequest.of(name, BASE), (SubmissionBody body) -> {
            handedIn[0] = body.bytes();
            return new Reply.Refused(List.of());
        });
        if (handedIn[0] == null) {
            throw new AssertionError("the case does not load: " + report.rejected() + report.findings());
        }
        SubmissionReader.Reading reading = new SubmissionReader(BASE, Limits.USUAL)
                .read(new ByteArrayInputStream(handedIn[0]), SubmissionBody.MEDIA_TYPE);
        if (!(reading instanceof SubmissionReader.Reading.Read read)) {
            throw new AssertionError("the case does not read: " + reading);
        }
        return read.submission();
    }

    /** From stored IRI to what the case's own tables call it: {@code group/detained}, {@code C08}. */
    private static SortedMap<String, String> localNames(
            Submission submission, ClaimIds ids, Map<String, ClaimId> claims) {
        SortedMap<String, String> names = new TreeMap<>();
        claims.forEach((key, id) -> names.put(ids.claim(id).value(), key));
        for (Claim claim : submission.claims()) {
            LocalName.of(claim.content().subject())
                    .filter(local -> !local.kind().equals("claim"))
                    .ifPresent(local -> names.put(
                            ids.entity(submission.dataset(), local).value(), local.kind() + "/" + local.key()));
            claim.anchors()
                    .forEach(anchor -> LocalName.of(anchor.snapshot().id())
                            .ifPresent(local -> names.put(
                                    ids.entity(submission.dataset(), local).value(),
                                    local.kind() + "/" + local.key())));
        }
        return names;
    }

    /** What the case calls a stored IRI; the IRI itself when it is none of the case. */
    String localName(String iri) {
        return localNames.getOrDefault(iri, iri);
    }

    /** The stored IRI of what the case calls by this name. */
    String iri(String localName) {
        return localNames.entrySet().stream()
                .filter(entry -> entry.getValue().equals(localName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the case has nothing called " + localName));
    }

    /** The graphs visible at a tier, and their union as the default graph. */
    DatasetGraph seenAt(Tier tier) {
        DatasetGraph visible = DatasetGraphFactory.create();
        for (Quad quad : stored) {
            if (tier.covers(tierOf(quad.getGraph()))) {
                visible.add(quad);
                visible.add(Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()));
            }
        }
        visible.addGraph(Vocabulary.GRAPH, Vocabulary.attest().graph());
        return visible;
    }

    private static Tier tierOf(Node graph) {
        String[] parts = graph.getURI().substring((BASE + "graph/").length()).split("/");
        return Tier.of(parts[1]).orElseThrow();
    }
}
