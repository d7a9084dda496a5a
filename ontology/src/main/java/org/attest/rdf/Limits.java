package org.attest.rdf;

/**
 * How much is taken in one submission.
 *
 * @param bytes of the body
 * @param quads in the body, repetitions counted
 * @param characters of one literal (UTF-16 units)
 * @param findings listed before the rest is only counted
 */
public record Limits(long bytes, int quads, int characters, int findings) {
    /** 128 MiB, two million quads, literals of 65 536 characters, 1 000 findings. */
    public static final Limits USUAL = new Limits(128L << 20, 2_000_000, 65_536, 1_000);

    public Limits {
        if (bytes < 1 || quads < 1 || characters < 1 || findings < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }
}
