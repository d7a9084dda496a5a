package org.attest.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Tier;

/**
 * Somebody at a door, as far as it matters for what he may see. Passed along explicitly, never kept in a thread.
 *
 * @param id the token's opaque id, {@code public} without a token; safe to log
 * @param tiers clearance by dataset id; {@code *} stands for every dataset not named; a dataset without an entry and
 *     without {@code *} is seen at {@link Tier#PUBLIC}
 * @param purpose what he has declared to use it for; empty: none
 * @param mayWrite whether he may hand in submissions, at most at his own tier
 * @param expires when this clearance ends; empty: never
 */
public record Viewer(
        String id, Map<String, Tier> tiers, Optional<String> purpose, boolean mayWrite, Optional<Instant> expires) {
    /** Everybody without a token. */
    public static final Viewer PUBLIC = new Viewer("public", Map.of(), Optional.empty(), false, Optional.empty());

    public Viewer {
        tiers = Map.copyOf(tiers);
    }

    /** The tier up to which this viewer is cleared in a dataset. */
    public Tier tierIn(String dataset) {
        Tier named = tiers.get(dataset);
        Tier any = tiers.get("*");
        return named != null ? named : any != null ? any : Tier.PUBLIC;
    }
}
