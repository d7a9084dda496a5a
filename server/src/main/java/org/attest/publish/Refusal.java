package org.attest.publish;

import org.attest.problem.Problem;

/** A request that is answered with a problem. Says nothing that the problem does not say. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What hidden and absent things have in common: this answer, to the last byte. */
    private static final String NOTHING_HERE = "There is nothing here, as far as you may see.";

    private final transient Problem problem;

    /** Leaves as this problem. */
    public Refusal(Problem problem) {
        super(problem.kind().name());
        this.problem = problem;
    }

    /** Leaves as a problem of this kind. */
    public Refusal(Problem.Kind kind, String detail) {
        this(Problem.of(kind, detail));
    }

    /** Absent, hidden, expired or somebody else's: one and the same. */
    public static Refusal notFound() {
        return new Refusal(nothing());
    }

    /** The problem behind {@link #notFound()}. */
    public static Problem nothing() {
        return Problem.of(Problem.Kind.NOT_FOUND, NOTHING_HERE);
    }

    /** The problem that is sent. */
    public Problem problem() {
        return problem;
    }
}
