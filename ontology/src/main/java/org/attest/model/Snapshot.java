package org.attest.model;

/**
 * One fixed state of a source, known by its digest.
 *
 * @param id the snapshot
 * @param source the source it is a snapshot of
 * @param sha256 digest of the file's bytes, 64 lower-case hexadecimal digits
 * @param mediaType for example {@code text/plain}
 * @param characters length in Unicode code points, or -1 when the file is not text
 */
public record Snapshot(Iri id, Iri source, String sha256, String mediaType, int characters) {
    public Snapshot {
        requireDigest(sha256);
        if (characters < -1) {
            throw new IllegalArgumentException("a length below zero");
        }
    }

    static void requireDigest(String hexadecimal) {
        if (!hexadecimal.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 digest has 64 lower-case hexadecimal digits");
        }
    }
}
