package org.attest.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.rdf.Finding.Code;

/** Findings as they are made: each once, sorted by place, up to a limit. */
final class Findings {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place).thenComparing(Finding::code).thenComparing(Finding::message);

    private final int limit;
    private final SortedSet<Finding> listed = new TreeSet<>(ORDER);
    private long unlisted;

    Findings(int limit) {
        this.limit = limit;
    }

    void add(Code code, String place, String message) {
        add(new Finding(code, place, message));
    }

    void add(Finding finding) {
        if (listed.size() < limit) {
            listed.add(finding);
        } else if (!listed.contains(finding)) {
            unlisted++;
        }
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    SubmissionReader.Reading refused() {
        List<Finding> findings = new ArrayList<>(listed);
        if (unlisted > 0) {
            findings.add(new Finding(Code.LIMIT, "submission", unlisted + " more findings are not listed"));
        }
        return new SubmissionReader.Reading.Refused(findings);
    }
}
