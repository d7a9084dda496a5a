package org.attest.model;

import java.util.Comparator;

/**
 * Where in a snapshot of a source a claim stands: a passage known by its position and digest, so that the passage can be
 * checked without being copied (Web Annotation, TextPositionSelector, section 4.2.5).
 *
 * @param snapshot the snapshot's description
 * @param start offset of the first character, counted in Unicode code points from 0
 * @param end offset after the last character
 * @param passageSha256 digest of the passage's UTF-8 bytes, 64 lower-case hexadecimal digits
 */
public record Anchor(Snapshot snapshot, int start, int end, String passageSha256) implements Comparable<Anchor> {
    private static final Comparator<Anchor> ORDER = Comparator.comparing(
                    (Anchor anchor) -> anchor.snapshot().id())
            .thenComparingInt(Anchor::start)
            .thenComparingInt(Anchor::end)
            .thenComparing(Anchor::passageSha256);

    public Anchor {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("end <= start: " + end + " <= " + start);
        }
        Snapshot.requireDigest(passageSha256);
    }

    /** By snapshot, then by place. */
    @Override
    public int compareTo(Anchor other) {
        return ORDER.compare(this, other);
    }
}
