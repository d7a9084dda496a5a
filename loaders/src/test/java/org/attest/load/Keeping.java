package org.attest.load;

import java.util.ArrayList;
import java.util.List;

/** A submitter that keeps what it was handed and says yes. */
final class Keeping implements Submitter {
    private final List<SubmissionBody> bodies = new ArrayList<>();

    @Override
    public Reply submit(SubmissionBody body) {
        bodies.add(body);
        return new Reply.Accepted("s", "chechnya-2017", 1, "0".repeat(64), 1, 0);
    }

    /** The only one it was handed. */
    SubmissionBody body() {
        if (bodies.size() != 1) {
            throw new AssertionError("handed in " + bodies.size() + " times");
        }
        return bodies.getFirst();
    }

    int count() {
        return bodies.size();
    }
}
