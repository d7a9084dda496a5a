package org.attest.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Tier;

/**
 * What a token stands for. It cannot be turned back into the token.
 *
 * @param id opaque id, 16 hexadecimal digits; safe to log
 * @param name what its issuer calls it
 * @param tiers clearance by dataset id, {@code *} for every dataset not named
 * @param purpose what its bearer has declared; empty: none
 * @param mayWrite whether its bearer may hand in submissions
 * @param issued when
 * @param expires from when it is worth nothing; empty: never
 * @param revoked when it was revoked; empty: it was not
 */
public record Grant(
        String id,
        String name,
        Map<String, Tier> tiers,
        Optional<String> purpose,
        boolean mayWrite,
        Instant issued,
        Optional<Instant> expires,
        Optional<Instant> revoked) {
    public Grant {
        tiers = Map.copyOf(tiers);
    }

    /** True while the token is neither expired nor revoked. */
    public boolean validAt(Instant now) {
        return revoked.isEmpty() && (expires.isEmpty() || now.isBefore(expires.get()));
    }

    /** Its bearer at a door. */
    public Viewer viewer() {
        return new Viewer(id, tiers, purpose, mayWrite, expires);
    }

    Grant revokedAt(Instant moment) {
        return new Grant(id, name, tiers, purpose, mayWrite, issued, expires, Optional.of(moment));
    }
}
