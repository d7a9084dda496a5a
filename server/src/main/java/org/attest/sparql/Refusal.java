package org.attest.sparql;

import org.attest.problem.Problem;

/** A request that ends here, with the problem to answer. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.kind().title(), null, false, false);
        this.problem = problem;
    }

    Refusal(Problem.Kind kind, String detail) {
        this(Problem.of(kind, detail));
    }

    Problem problem() {
        return problem;
    }
}
