package org.attest.model;

/**
 * An absolute IRI (RFC 3987).
 *
 * @param value the IRI, never blank, without spaces, quotes, angle brackets or control characters
 */
public record Iri(String value) implements Term, Comparable<Iri> {
    public Iri {
        if (!isIri(value)) {
            throw new IllegalArgumentException("not an absolute IRI");
        }
    }

    /** True when a text can be an {@code Iri}: it has a scheme and none of the characters an IRI must not have. */
    public static boolean isIri(String value) {
        return value.indexOf(':') > 0 && !hasForbidden(value);
    }

    private static boolean hasForbidden(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || "<>\"{}|^`\\".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
