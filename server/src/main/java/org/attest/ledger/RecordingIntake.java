package org.attest.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.Policy;
import org.attest.access.Viewer;
import org.attest.ledger.Outcome.Reason;
import org.attest.model.Claim;
import org.attest.model.Iri;
import org.attest.model.Submission;
import org.attest.model.Tier;
import org.attest.rdf.ClaimIds;
import org.attest.rdf.ClaimIds.Resolution;
import org.attest.rdf.ClaimWriter;
import org.attest.rdf.Finding;
import org.attest.rdf.SubmissionReader;
import org.attest.rdf.Warning;
import org.attest.store.Change;
import org.attest.store.Step;
import org.attest.store.Steps;
import org.attest.store.Store;

/**
 * Reads, checks, names, records, shows: in this order, and the ledger before the store. One submission is recorded at a
 * time; reading and checking go on beside it.
 */
final class RecordingIntake implements Intake {
    private static final String ITSELF = "attest";

    private final SubmissionReader reader;
    private final ClaimIds ids;
    private final ClaimWriter writer;
    private final String base;
    private final Requests requests;
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;
    private final Steps steps;
    private final Lock writing = new ReentrantLock(true);

    /**
     * @param idKey the instance's key for ids
     * @param base the instance's base IRI
     * @param steps told of every step of every submission
     */
    RecordingIntake(
            SubmissionReader reader, byte[] idKey, String base, Ledger ledger, Store store, Clock clock, Steps steps) {
        this.reader = reader;
        this.ids = new ClaimIds(idKey, base);
        this.writer = new ClaimWriter(ids);
        this.base = base;
        this.requests = new Requests(idKey);
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
        this.steps = steps;
    }

    /** A submission that may be recorded, named. */
    private record Admitted(
            Submission submission, List<Warning> warnings, Resolution.Resolved named, Viewer submitter, String sha256) {
        String dataset() {
            return submission.dataset();
        }
    }

    @Override
    public Outcome submit(InputStream body, String mediaType, Viewer submitter) throws IOException {
        List<Reason> leave = Admission.toWrite(submitter, clock.instant());
        if (!leave.isEmpty()) {
            return new Outcome.Refused(leave);
        }
        DigestInputStream read = Requests.digesting(body);
        return switch (reader.read(read, mediaType)) {
            case SubmissionReader.Reading.Refused(List<Finding> findings) -> refused(findings);
            case SubmissionReader.Reading.Read accepted ->
                admit(accepted, submitter, Hash.hex(read.getMessageDigest().digest()));
        };
    }

    private Outcome admit(SubmissionReader.Reading.Read read, Viewer submitter, String sha256) throws IOException {
        Submission submission = read.submission();
        List<Reason> reasons = Admission.to(submission, submitter);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        return switch (ids.resolve(submission)) {
            case Resolution.Unresolved(List<Finding> findings) -> refused(findings);
            case Resolution.Resolved named ->
                recordAlone(new Admitted(submission, read.warnings(), named, submitter, sha256));
        };
    }

    private static Outcome refused(List<Finding> findings) {
        return new Outcome.Refused(findings.stream()
                .map(finding -> new Reason(finding.code().word(), finding.place(), finding.message()))
                .toList());
    }

    private Outcome recordAlone(Admitted admitted) throws IOException {
        steps.reached(Step.AFTER_READ);
        writing.lock();
        try {
            catchUp();
            return record(admitted, ledger.time(clock.instant()));
        } finally {
            writing.unlock();
        }
    }

    /** After a store that failed behind the ledger: nothing new before it has what the ledger has. */
    private void catchUp() throws IOException {
        if (!store.head().equals(ledger.head())) {
            store.catchUp();
        }
    }

    private Outcome record(Admitted admitted, Instant at) throws IOException {
        List<Claim> fresh = new ArrayList<>();
        int known = 0;
        try (OnRecord record = OnRecord.begin(store, ids.graphs(), needsSealed(admitted, at))) {
            List<Reason> missing = missing(admitted, record, at);
            if (!missing.isEmpty()) {
                return new Outcome.Refused(missing);
            }
            for (Claim claim : admitted.named().claims()) {
                if (!record.has(graph(admitted, claim, at), claim.iri())) {
                    fresh.add(claim);
                } else if (seen(admitted, claim, at)) {
                    known++;
                }
            }
        }
        if (known < admitted.named().claims().size()) {
            write(admitted, fresh, at);
        }
        return new Outcome.Accepted(receipt(admitted, known, at));
    }

    private boolean needsSealed(Admitted admitted, Instant at) {
        return admitted.submitter().tiers().containsValue(Tier.SEALED)
                || admitted.named().claims().stream()
                        .anyMatch(claim -> claim.handling().tierAt(at) == Tier.SEALED);
    }

    private Iri graph(Admitted admitted, Claim claim, Instant at) {
        return ids.graphs().of(admitted.dataset(), claim.handling(), at);
    }

    /**
     * What the submitter may not see counts as new, also when it is on record: otherwise handing in a guess would tell
     * whether it is right.
     */
    private static boolean seen(Admitted admitted, Claim claim, Instant at) {
        return Policy.decide(admitted.submitter(), admitted.dataset(), claim.handling(), at)
                .allows();
    }

    private List<Reason> missing(Admitted admitted, OnRecord record, Instant at) {
        Mentions mentions = new Mentions(record, ids.graphs(), base, admitted.submitter(), at);
        List<Reason> reasons = new ArrayList<>();
        for (Claim claim : admitted.submission().claims()) {
            for (String iri : mentions.missing(claim)) {
                reasons.add(new Reason(
                        Finding.Code.DANGLING.word(),
                        Admission.place(claim),
                        "expected the IRI of something on record that you may see, found " + iri
                                + ": hand it in under a local name, or correct the IRI"));
            }
        }
        return reasons;
    }

    private void write(Admitted admitted, List<Claim> fresh, Instant at) throws IOException {
        List<Quad> quads =
                writer.stored(admitted.dataset(), admitted.submission().title(), fresh, at);
        List<String> patches = ClaimParts.of(quads).entrySet().stream()
                .map(part -> Patch.text(part.getKey().claim(), List.of(), part.getValue()))
                .toList();
        Envelope envelope = new Envelope(
                Envelope.Kind.SUBMISSION,
                admitted.submitter().id(),
                admitted.dataset(),
                requests.submission(admitted.sha256(), admitted.submitter().id()),
                requests.digest(admitted.sha256()));
        Entry entry = ledger.append(envelope, at, patches, steps);
        store.apply(new Change(entry.position(), List.of(), quads), steps);
    }

    private Receipt receipt(Admitted admitted, int known, Instant at) {
        SortedMap<String, String> claims = new TreeMap<>();
        admitted.named().ids().forEach((local, id) -> claims.put(local, id.slug()));
        return new Receipt(
                requests.submission(admitted.sha256(), admitted.submitter().id()),
                admitted.dataset(),
                ledger.head().number(),
                ledger.head().hash(),
                at,
                admitted.named().claims().size() - known,
                known,
                claims,
                admitted.warnings());
    }

    /**
     * Moves claims whose embargo is over to the graphs of their tiers, with one entry for each dataset.
     *
     * @return how many claims moved
     * @throws IOException when the disk fails
     */
    int releaseDue(Instant now) throws IOException {
        writing.lock();
        try {
            catchUp();
            int claims = 0;
            for (Map.Entry<String, Embargoes> due : due(now).entrySet()) {
                release(due.getKey(), due.getValue(), now);
                claims += due.getValue().claims();
            }
            return claims;
        } finally {
            writing.unlock();
        }
    }

    private SortedMap<String, Embargoes> due(Instant now) throws IOException {
        try (OnRecord record = OnRecord.begin(store, ids.graphs(), true)) {
            return Embargoes.due(record, ids.graphs(), now);
        }
    }

    private void release(String dataset, Embargoes due, Instant now) throws IOException {
        Instant at = ledger.time(now);
        String what = dataset + "|" + ledger.head().hash();
        Envelope envelope = new Envelope(
                Envelope.Kind.RELEASE, ITSELF, dataset, requests.submission(what, ITSELF), requests.digest(what));
        Entry entry = ledger.append(envelope, at, due.patches(), steps);
        store.apply(new Change(entry.position(), due.removed(), due.added()), steps);
    }
}
