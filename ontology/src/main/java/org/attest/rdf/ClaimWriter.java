package org.attest.rdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Claim;
import org.attest.model.Handling;
import org.attest.model.Iri;
import org.attest.model.Submission;
import org.attest.model.Text;
import org.attest.vocab.DCT;
import org.attest.vocab.HR;
import org.attest.vocab.PROV;
import org.attest.vocab.RDF;

/** Writes claims as quads: as they are handed in, and as they are kept. */
public final class ClaimWriter {
    private final ClaimIds ids;

    /** For the stored form of one instance; the submission form needs no instance. */
    public ClaimWriter(ClaimIds ids) {
        this.ids = ids;
    }

    /** A whole submission, header and claims, as triples of the default graph. */
    public static List<Triple> submission(Submission submission) {
        Triples to = new Triples();
        to.add(LocalName.SUBMISSION, RDF.type, HR.Submission);
        to.add(LocalName.SUBMISSION, HR.dataset, Text.plain(submission.dataset()));
        to.add(LocalName.SUBMISSION, DCT.title, Text.plain(submission.title()));
        to.add(LocalName.SUBMISSION, HR.claimCount, submission.claims().size());
        submission.claims().forEach(claim -> write(claim, to));
        return to.list();
    }

    /** One claim as it is handed in. */
    public static List<Triple> submitted(Claim claim) {
        Triples to = new Triples();
        write(claim, to);
        return to.list();
    }

    private static void write(Claim claim, Triples to) {
        Iri node = claim.iri();
        Sayings.write(claim, node, to);
        to.add(node, DCT.identifier, claim.label().map(Text::plain));
        to.add(node, HR.note, claim.note());
        handling(node, claim.handling(), to);
    }

    private static void handling(Iri node, Handling handling, Triples to) {
        to.add(node, HR.tier, Words.of(handling.tier()));
        handling.embargoUntil().ifPresent(end -> to.add(node, HR.embargoUntil, Terms.moment(end)));
        to.add(node, HR.purposeAllowed, handling.purposes());
    }

    /**
     * Claims as they are kept, each in the graph of its dataset and handling, with one activity for each graph. What is
     * written to a graph depends on the claims of that graph only.
     *
     * @param dataset the dataset's id
     * @param title what the activity is called
     * @param claims resolved: without local IRIs
     * @param recordedAt when they are recorded; embargoes that have ended by then are over
     */
    public List<Quad> stored(String dataset, String title, Collection<Claim> claims, Instant recordedAt) {
        SortedMap<Iri, List<Claim>> byGraph = new TreeMap<>();
        for (Claim claim : claims) {
            Iri graph = ids.graphs().of(dataset, claim.handling(), recordedAt);
            byGraph.computeIfAbsent(graph, any -> new ArrayList<>()).add(claim);
        }
        List<Quad> quads = new ArrayList<>();
        byGraph.forEach((graph, members) -> quads.addAll(graph(dataset, title, graph, members, recordedAt)));
        return quads;
    }

    private List<Quad> graph(String dataset, String title, Iri graph, List<Claim> claims, Instant recordedAt) {
        Triples to = new Triples();
        claims.forEach(claim -> write(claim, to));
        Iri activity = ids.activity(dataset, graph, recordedAt, Canonical.digest(Canonical.quads(to.list())));
        to.add(activity, RDF.type, PROV.Activity);
        to.add(activity, RDF.type, HR.Import);
        to.add(activity, PROV.endedAtTime, Terms.moment(recordedAt));
        to.add(activity, DCT.title, Text.plain(title));
        Shortcuts shortcuts = new Shortcuts(to, ids.dataset(dataset), activity, recordedAt);
        claims.forEach(shortcuts::write);
        return to.list().stream()
                .map(triple -> Quad.create(Terms.node(graph), triple))
                .toList();
    }
}
