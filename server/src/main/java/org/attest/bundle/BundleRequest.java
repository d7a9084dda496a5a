package org.attest.bundle;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.model.Iri;

/**
 * What a bundle is asked for.
 *
 * @param scope about what
 * @param asOf as it was known then: claims recorded later are left out; empty: as it is known now
 */
public record BundleRequest(Scope scope, Optional<Instant> asOf) {
    /** Of one thing; {@code looked-for.txt} says which claims that brings. */
    public static BundleRequest about(Kind kind, Iri iri) {
        return new BundleRequest(new About(kind, iri), Optional.empty());
    }

    /** About what. */
    public sealed interface Scope {}

    /** One thing: what is claimed of it, and what those claims rest on. */
    public record About(Kind kind, Iri iri) implements Scope {}

    /** What a named query names in its column {@code claim}. */
    public record Answer(String query, SortedMap<String, String> parameters) implements Scope {
        public Answer {
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        }
    }

    /** What kind of thing. */
    public enum Kind {
        INCIDENT,
        SITE,
        PERSON,
        GROUP,
        ORGANIZATION,
        SOURCE,
        CLAIM;

        /** As on the command line: {@code site}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
