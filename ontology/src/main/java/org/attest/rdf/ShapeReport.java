package org.attest.rdf;

import java.util.List;

/**
 * What the shapes have to say about a graph.
 *
 * @param violations each with its place; empty: the graph has the shape it must have
 * @param warnings what is allowed and probably an oversight, each with its place
 */
public record ShapeReport(List<Violation> violations, List<Violation> warnings) {
    public ShapeReport {
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
    }

    /**
     * One result.
     *
     * @param focus the node that was looked at
     * @param path the property, in its short form ({@code hr:min}); empty: the node as a whole
     * @param constraint which kind of constraint ({@code ClassConstraintComponent} ...)
     * @param message the shape's own message: what is needed, never a value
     */
    public record Violation(String focus, String path, String constraint, String message) {}

    /** True when nothing stands against the graph; there may be warnings. */
    public boolean conforms() {
        return violations.isEmpty();
    }
}
