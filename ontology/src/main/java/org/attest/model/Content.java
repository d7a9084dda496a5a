package org.attest.model;

import java.util.List;
import java.util.Optional;

/** What a claim says about its subject. */
public sealed interface Content {
    /** The thing it is about. */
    Iri subject();

    /** The property it claims. */
    Iri predicate();

    /**
     * A plain statement: subject, predicate and one or more objects, affirmed (or denied) together.
     *
     * @param objects at least one; kept in {@link Term#ORDER}, without repetition
     */
    record Statement(Iri subject, Iri predicate, List<Term> objects) implements Content {
        public Statement {
            objects = Term.sorted(objects);
            if (objects.isEmpty()) {
                throw new IllegalArgumentException("a statement has at least one object");
            }
        }
    }

    /**
     * A number of something.
     *
     * @param unit what is counted (persons, reports, contacts ...): figures of different units are never compared
     * @param wording the source's own words for the number, as short as they are; empty: not kept
     */
    record Figure(Iri subject, Iri predicate, Quantity quantity, Iri unit, Optional<Text> wording) implements Content {}
}
