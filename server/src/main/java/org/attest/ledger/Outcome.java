package org.attest.ledger;

import java.util.List;

/** What became of a submission. */
public sealed interface Outcome {
    /** Recorded, or everything in it was on record already. */
    record Accepted(Receipt receipt) implements Outcome {}

    /**
     * Refused whole; store and ledger are as before.
     *
     * @param reasons every reason found, in the order of the submission; at least one
     */
    record Refused(List<Reason> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One reason.
     *
     * @param code stable word for programs, for example {@code shape}, {@code blank-node}, {@code tier}, {@code date}, {@code
     *     digest}, {@code truncated}, {@code syntax}, {@code not-allowed}
     * @param place the claim's local name and property, or line and column
     * @param message what was expected, what was found, what to do; never a value of a sealed claim
     */
    record Reason(String code, String place, String message) {}
}
