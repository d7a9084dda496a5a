package org.attest.model;

/** What an EDTF text says: the level that defines it, its qualifiers anywhere, and its bounds. */
record Reading(int level, boolean uncertain, boolean approximate, Bounds bounds) {

    /** Two parts of one expression read together, with the bounds of the whole. */
    Reading with(Reading other, Bounds whole) {
        return new Reading(
                Math.max(level, other.level), uncertain || other.uncertain, approximate || other.approximate, whole);
    }

    Reading with(Bounds other) {
        return new Reading(level, uncertain, approximate, other);
    }

    Reading atLeast(int lowest) {
        return new Reading(Math.max(level, lowest), uncertain, approximate, bounds);
    }
}
