package org.attest.access;

import java.time.Instant;
import java.util.Optional;
import org.attest.model.Handling;

/**
 * Who may see what: one pure function. Every door decides by it and by nothing else. What it cannot tell it answers with
 * no.
 */
public final class Policy {
    private Policy() {}

    /**
     * May this viewer see what is handled this way?
     *
     * @param dataset the dataset it belongs to
     * @param handling its tier, embargo and purposes
     * @param now the moment of looking
     */
    public static Decision decide(Viewer viewer, String dataset, Handling handling, Instant now) {
        if (expired(viewer, now)) {
            return Decision.EXPIRED;
        }
        if (!viewer.tierIn(dataset).covers(handling.tierAt(now))) {
            return Decision.TIER;
        }
        if (!handling.purposes().isEmpty() && !declared(viewer, handling)) {
            return Decision.PURPOSE;
        }
        return Decision.SEE;
    }

    /** May this viewer see a graph handled this way? Empty: its handling cannot be told, so no. */
    public static Decision decide(Viewer viewer, Optional<GraphHandling> graph, Instant now) {
        return graph.map(known -> decide(viewer, known.dataset(), known.handling(), now))
                .orElse(Decision.UNKNOWN);
    }

    /** True from the moment on at which this viewer's clearance has ended. */
    public static boolean expired(Viewer viewer, Instant now) {
        return viewer.expires().isPresent() && !now.isBefore(viewer.expires().get());
    }

    private static boolean declared(Viewer viewer, Handling handling) {
        return viewer.purpose().isPresent()
                && handling.purposes().stream()
                        .anyMatch(allowed ->
                                allowed.value().equals(viewer.purpose().get()));
    }
}
