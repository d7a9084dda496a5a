package org.attest.bundle.read;

import java.util.List;
import java.util.Locale;

/**
 * One block of {@code claims.nq}: what can be withheld without touching the rest.
 *
 * @param number its number, from 1; the same in every edition
 * @param salt 64 hexadecimal digits
 * @param quads what it says, in the order of its bytes
 * @param sha256 digest of the block's bytes from {@code #} to its last line feed, 64 hexadecimal digits
 */
public record Leaf(int number, String salt, List<NQuad> quads, String sha256) {
    public Leaf {
        quads = List.copyOf(quads);
    }

    /** As printed in citations: {@code CL-000017}. */
    public String label() {
        return label(number);
    }

    /** The label of a leaf by its number. */
    public static String label(int number) {
        return String.format(Locale.ROOT, "CL-%06d", number);
    }
}
