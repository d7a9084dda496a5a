package org.attest.load;

import java.util.List;

/** What the intake said. */
public sealed interface Reply {
    /**
     * Recorded, or known before.
     *
     * @param submission opaque id of the submission
     * @param dataset the dataset it went to
     * @param position the ledger position of its entry
     * @param entryHash SHA-256 of that entry, 64 hexadecimal digits
     * @param recorded claims that were new
     * @param known claims that were on record already
     */
    record Accepted(String submission, String dataset, long position, String entryHash, int recorded, int known)
            implements Reply {}

    /**
     * Refused whole.
     *
     * @param reasons at least one
     */
    record Refused(List<Reason> reasons) implements Reply {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One reason.
     *
     * @param code stable word for programs
     * @param place the claim's local name and property, or line and column
     * @param message what was expected, what was found, what to do
     */
    record Reason(String code, String place, String message) {}
}
