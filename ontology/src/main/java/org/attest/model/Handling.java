package org.attest.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Under which conditions a claim may be seen.
 *
 * @param tier who may see it
 * @param embargoUntil sealed for everybody else until this moment; empty: no embargo
 * @param purposes the only purposes it may be used for; empty: any purpose
 */
public record Handling(Tier tier, Optional<Instant> embargoUntil, SortedSet<Iri> purposes) {
    public Handling {
        purposes = Collections.unmodifiableSortedSet(new TreeSet<>(purposes));
    }

    /** Handling by tier alone. */
    public static Handling of(Tier tier) {
        return new Handling(tier, Optional.empty(), Collections.emptySortedSet());
    }

    /** True while the embargo lasts: the claim is kept as if sealed. */
    public boolean embargoedAt(Instant now) {
        return embargoUntil.isPresent() && now.isBefore(embargoUntil.get());
    }

    /** The tier that counts now: sealed while the embargo lasts. */
    public Tier tierAt(Instant now) {
        return embargoedAt(now) ? Tier.SEALED : tier;
    }
}
