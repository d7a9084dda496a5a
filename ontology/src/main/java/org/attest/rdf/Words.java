package org.attest.rdf;

import java.util.Optional;
import org.attest.model.Iri;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.Tier;
import org.attest.vocab.HR;

/** The ontology's words for the model's closed choices. */
public final class Words {
    private Words() {}

    /** {@code hr:Affirms}, {@code hr:Denies} or {@code hr:Neither}. */
    public static Iri of(Polarity polarity) {
        return switch (polarity) {
            case AFFIRMS -> HR.Affirms;
            case DENIES -> HR.Denies;
            case NEITHER -> HR.Neither;
        };
    }

    /** {@code hr:Public}, {@code hr:Partner}, {@code hr:Restricted} or {@code hr:Sealed}. */
    public static Iri of(Tier tier) {
        return switch (tier) {
            case PUBLIC -> HR.Public;
            case PARTNER -> HR.Partner;
            case RESTRICTED -> HR.Restricted;
            case SEALED -> HR.Sealed;
        };
    }

    /** {@code hr:Exact}, {@code hr:AtLeast} ... */
    public static Iri of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exactly exactly -> HR.Exact;
            case Quantity.AtLeast least -> HR.AtLeast;
            case Quantity.AtMost most -> HR.AtMost;
            case Quantity.Between range -> HR.Range;
            case Quantity.About about -> HR.Approximate;
            case Quantity.Vague vague -> HR.Vague;
        };
    }

    /** The polarity a word stands for; empty for other words. */
    public static Optional<Polarity> polarity(Iri word) {
        for (Polarity polarity : Polarity.values()) {
            if (of(polarity).equals(word)) {
                return Optional.of(polarity);
            }
        }
        return Optional.empty();
    }

    /** The tier a word stands for; empty for other words: an unknown word is never a tier. */
    public static Optional<Tier> tier(Iri word) {
        for (Tier tier : Tier.values()) {
            if (of(tier).equals(word)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }
}
