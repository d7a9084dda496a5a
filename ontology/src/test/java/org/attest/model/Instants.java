package org.attest.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bounds written as text. */
final class Instants {

    private Instants() {}

    /** A side not given is open. */
    static Bounds bounds(@Nullable String earliest, @Nullable String latest) {
        return new Bounds(
                Optional.ofNullable(earliest).map(Instant::parse),
                Optional.ofNullable(latest).map(Instant::parse));
    }
}
