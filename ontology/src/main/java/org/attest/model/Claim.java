package org.attest.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody's claim: the only way a fact enters Attest. Immutable; corrections are further claims.
 *
 * @param iri where it is known: local in a submission, {@code {base}id/claim/{slug}} once recorded
 * @param label the submitter's own label for it; empty: none
 * @param designation true for the record's own names and kinds of things ({@code hr:Designation})
 * @param content what it says
 * @param polarity whether that is affirmed or denied
 * @param when when it holds; empty: not said
 * @param qualifiers further properties of the content ({@code hr:incident}, {@code hr:organization} ...), properties and
 *     values sorted, no property without a value; may be empty
 * @param chain who says it, through whom: the document's own voice first, whoever knew last; never empty
 * @param anchors where it stands, sorted, without repetition; may be empty
 * @param handling who may see it
 * @param note a curator's note; empty: none
 */
public record Claim(
        Iri iri,
        Optional<String> label,
        boolean designation,
        Content content,
        Polarity polarity,
        Optional<When> when,
        SortedMap<Iri, List<Term>> qualifiers,
        List<Hop> chain,
        List<Anchor> anchors,
        Handling handling,
        Optional<Text> note) {
    public Claim {
        qualifiers = sorted(qualifiers);
        chain = List.copyOf(chain);
        anchors = anchors.stream().distinct().sorted().toList();
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a claim has at least one hop");
        }
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).from().isPresent() == (i == chain.size() - 1)) {
                throw new IllegalArgumentException(
                        "every hop but the last says how it was had from the next: hop " + (i + 1));
            }
        }
    }

    private static SortedMap<Iri, List<Term>> sorted(SortedMap<Iri, List<Term>> qualifiers) {
        SortedMap<Iri, List<Term>> sorted = new TreeMap<>();
        qualifiers.forEach((property, values) -> {
            if (!values.isEmpty()) {
                sorted.put(property, Term.sorted(values));
            }
        });
        return Collections.unmodifiableSortedMap(sorted);
    }

    /** The hop nearest to whoever knew: the one the content is attributed to. */
    public Hop root() {
        return chain.getLast();
    }

    /** The document it was found in. */
    public Iri saidIn() {
        return chain.getFirst().saidIn();
    }
}
