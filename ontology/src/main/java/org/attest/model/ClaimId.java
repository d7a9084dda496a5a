package org.attest.model;

/**
 * The opaque name of a claim within one instance: the same content gives the same id, and nobody without the instance's
 * key can tell which content an id stands for.
 *
 * @param slug 26 characters of lower-case base32 (130 bits of an HMAC-SHA256)
 */
public record ClaimId(String slug) implements Comparable<ClaimId> {
    public ClaimId {
        if (!slug.matches("[a-z2-7]{26}")) {
            throw new IllegalArgumentException("a claim id has 26 characters a-z, 2-7");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
