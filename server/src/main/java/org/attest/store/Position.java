package org.attest.store;

/**
 * A point in the history: after this many entries, the last of which has this hash. Two histories with the same position
 * are the same up to there.
 *
 * @param number how many entries there are up to here; 0 before the first
 * @param hash SHA-256 of entry {@code number}, 64 lower-case hexadecimal digits; for number 0 the hash of the ledger's name
 */
public record Position(long number, String hash) {
    public Position {
        if (number < 0) {
            throw new IllegalArgumentException("position < 0: " + number);
        }
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a hash has 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return number + " (" + hash.substring(0, 16) + ")";
    }
}
