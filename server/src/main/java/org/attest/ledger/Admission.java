package org.attest.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attest.access.Policy;
import org.attest.access.Viewer;
import org.attest.ledger.Outcome.Reason;
import org.attest.model.Claim;
import org.attest.model.Submission;
import org.attest.model.Tier;
import org.attest.rdf.LocalName;

/** May somebody hand this in? It is answered from the submission and his clearance alone, never from what is on record. */
final class Admission {
    private static final String NOT_ALLOWED = "not-allowed";

    private Admission() {}

    /** Why he may hand in nothing at all; empty: he may. */
    static List<Reason> toWrite(Viewer submitter, Instant now) {
        if (submitter.mayWrite() && !Policy.expired(submitter, now)) {
            return List.of();
        }
        return List.of(new Reason(
                NOT_ALLOWED,
                "submission",
                "expected leave to hand in claims, found none: ask for a token that has it"));
    }

    /** Why he may not hand in these claims; empty: he may. */
    static List<Reason> to(Submission submission, Viewer submitter) {
        Tier cleared = submitter.tierIn(submission.dataset());
        List<Reason> reasons = new ArrayList<>();
        if (!submitter.tiers().containsKey("*") && !submitter.tiers().containsKey(submission.dataset())) {
            reasons.add(new Reason(
                    NOT_ALLOWED,
                    "submission hr:dataset",
                    "expected a dataset your token names, found another: ask for a token for this dataset"));
        }
        for (Claim claim : submission.claims()) {
            if (!cleared.covers(claim.handling().tier())) {
                reasons.add(new Reason(
                        NOT_ALLOWED,
                        place(claim) + " hr:tier",
                        "expected at most " + cleared.word() + ", which is your clearance in this dataset, found "
                                + claim.handling().tier().word() + ": hand it in with a token cleared for it"));
            }
        }
        return reasons;
    }

    /** How a reason says which claim. */
    static String place(Claim claim) {
        return LocalName.of(claim.iri())
                .map(name -> name.kind() + "/" + name.key())
                .orElse("claim");
    }
}
