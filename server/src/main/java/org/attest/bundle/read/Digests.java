package org.attest.bundle.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;

/** Digest algorithms by the names BagIt gives them (RFC 8493, section 2.4). */
final class Digests {
    private static final Map<String, String> NAMES = Map.of(
            "md5", "MD5", "sha1", "SHA-1", "sha224", "SHA-224", "sha256", "SHA-256", "sha384", "SHA-384", "sha512",
            "SHA-512");

    private Digests() {}

    static boolean known(String algorithm) {
        return NAMES.containsKey(algorithm);
    }

    static MessageDigest of(String algorithm) {
        String name = Optional.ofNullable(NAMES.get(algorithm))
                .orElseThrow(() -> new IllegalArgumentException("unknown digest algorithm " + algorithm));
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + name, e);
        }
    }
}
