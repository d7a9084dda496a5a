package org.attest.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who says it. */
public sealed interface Speaker {
    /** Somebody the record can point at, by name, role or pseudonym. */
    record Known(Iri agent) implements Speaker {}

    /**
     * The text does not say who ("it was reported that"). Candidates are an analyst's suggestion and never the speaker.
     *
     * @param candidates may be empty
     */
    record Unresolved(SortedSet<Iri> candidates) implements Speaker {
        public Unresolved {
            candidates = Collections.unmodifiableSortedSet(new TreeSet<>(candidates));
        }
    }
}
