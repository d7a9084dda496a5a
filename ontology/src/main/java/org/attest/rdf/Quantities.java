package org.attest.rdf;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.attest.model.Iri;
import org.attest.model.Quantity;
import org.attest.vocab.HR;

/** Reads quantities: the kind says which bounds there must be. */
final class Quantities {
    private static final Map<Iri, BiFunction<Optional<BigDecimal>, Optional<BigDecimal>, Quantity>> KINDS = Map.of(
            HR.Exact, (min, max) -> new Quantity.Exactly(same(min, max)),
            HR.AtLeast, (min, max) -> new Quantity.AtLeast(only(min, max)),
            HR.AtMost, (min, max) -> new Quantity.AtMost(only(max, min)),
            HR.Range, (min, max) -> new Quantity.Between(needed(min), needed(max)),
            HR.Approximate, (min, max) -> new Quantity.About(same(min, max)),
            HR.Vague, (min, max) -> vague(min, max));

    private Quantities() {}

    static Quantity read(Properties properties, Node claim, Iri kind) {
        var reading = KINDS.get(kind);
        if (reading == null) {
            throw new IllegalArgumentException("hr:quantityKind has a word the ontology does not have");
        }
        return reading.apply(number(properties, claim, HR.min), number(properties, claim, HR.max));
    }

    private static Optional<BigDecimal> number(Properties properties, Node claim, Iri bound) {
        return properties.text(claim, bound).map(text -> new BigDecimal(text.lexical()));
    }

    private static BigDecimal needed(Optional<BigDecimal> bound) {
        return bound.orElseThrow(() -> new IllegalArgumentException("a bound is missing"));
    }

    private static BigDecimal same(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        if (needed(min).compareTo(needed(max)) != 0) {
            throw new IllegalArgumentException("hr:min and hr:max differ, but it is one number");
        }
        return min.orElseThrow();
    }

    private static BigDecimal only(Optional<BigDecimal> bound, Optional<BigDecimal> other) {
        if (other.isPresent()) {
            throw new IllegalArgumentException("a bound that this kind of quantity does not have");
        }
        return needed(bound);
    }

    private static Quantity vague(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        if (min.isPresent()) {
            throw new IllegalArgumentException("words without a number have no least number");
        }
        return new Quantity.Vague(max);
    }
}
