package org.attest.load;

import java.util.List;
import org.attest.mapping.RowOutcome.Rejected;
import org.attest.rdf.Finding;
import org.attest.rdf.Warning;

/**
 * What became of a load, row by row and claim by claim.
 *
 * @param dataset the dataset's id
 * @param tables each table's count; empty when a ready submission was loaded
 * @param rejected the rejected rows, in the order of the tables
 * @param findings what is wrong and belongs to no row: with the submission, its anchors, or a text
 * @param warnings what is taken although it is probably an oversight
 * @param claims claims in the submission
 * @param anchors how the anchors fared
 * @param sha256 digest of the submission, 64 lower-case hexadecimal digits; empty when none could be made
 * @param ending what was done with it
 */
public record LoadReport(
        String dataset,
        List<TableCount> tables,
        List<Rejected> rejected,
        List<Finding> findings,
        List<Warning> warnings,
        int claims,
        AnchorCount anchors,
        String sha256,
        Ending ending) {
    public LoadReport {
        tables = List.copyOf(tables);
        rejected = List.copyOf(rejected);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
        long counted = tables.stream().mapToLong(TableCount::rejected).sum();
        if (counted != rejected.size()) {
            throw new IllegalArgumentException("rejected rows do not add up: " + counted + " != " + rejected.size());
        }
    }

    /** True when every row and every anchor is well and nothing was refused; there may be warnings. */
    public boolean clean() {
        return rejected.isEmpty() && findings.isEmpty() && !(ending instanceof Ending.Refused);
    }

    /**
     * The rows of one table: {@code read = mapped + rejected}.
     *
     * @param file name of the file
     * @param read rows below the header
     * @param mapped rows that are in the submission
     * @param rejected rows that are not
     * @param ignored columns of the file the package does not describe; may be empty
     */
    public record TableCount(String file, long read, long mapped, long rejected, List<String> ignored) {
        public TableCount {
            ignored = List.copyOf(ignored);
            if (read != mapped + rejected) {
                throw new IllegalArgumentException("rows do not add up: " + read + " != " + mapped + " + " + rejected);
            }
        }
    }

    /**
     * The anchors: those into the texts that were given were checked.
     *
     * @param all how many there are
     * @param checked how many were checked
     * @param failed how many of these do not hold
     */
    public record AnchorCount(int all, int checked, int failed) {
        public AnchorCount {
            if (failed > checked || checked > all) {
                throw new IllegalArgumentException(
                        "anchors do not add up: " + failed + " of " + checked + " of " + all);
            }
        }
    }

    /** What was done with the submission. */
    public sealed interface Ending {
        /** Handed in and accepted. */
        record Submitted(Reply.Accepted receipt) implements Ending {}

        /** Handed in and refused whole. */
        record Refused(List<Reply.Reason> reasons) implements Ending {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }

        /** Not handed in, as asked. */
        record DryRun() implements Ending {}

        /** Not handed in, because something was found. */
        record HeldBack() implements Ending {}
    }
}
