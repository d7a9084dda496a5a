package org.attest.bundle.read;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One manifest of a bag (RFC 8493, sections 2.1.3 and 2.2.1).
 *
 * @param file its own name
 * @param algorithm as BagIt names it: {@code sha256}
 * @param digests digest by path, lower-case hexadecimal
 */
public record Manifest(String file, String algorithm, SortedMap<String, String> digests) {
    public Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** True for a manifest of tag files. */
    public boolean ofTags() {
        return file.startsWith("tagmanifest-");
    }
}
