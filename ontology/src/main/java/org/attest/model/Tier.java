package org.attest.model;

import java.util.Locale;
import java.util.Optional;

/** How far a claim may travel, from everybody to almost nobody. The order of the constants is the order of secrecy. */
public enum Tier {
    PUBLIC,
    PARTNER,
    RESTRICTED,
    SEALED;

    /** The word used in graph IRIs, tokens and on the command line: {@code public}, {@code partner} ... */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tier called by this word, or empty: an unknown word is never a tier. */
    public static Optional<Tier> of(String word) {
        for (Tier tier : values()) {
            if (tier.word().equals(word)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }

    /** True when somebody cleared for this tier may see {@code other}. */
    public boolean covers(Tier other) {
        return compareTo(other) >= 0;
    }

    /** The more secret of the two. */
    public Tier max(Tier other) {
        return covers(other) ? this : other;
    }
}
