package org.attest.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under one of the instance's keys (RFC 2104): tells equal from unequal to its owner and nothing to others. */
final class Mac {
    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key has fewer than 32 bytes */
    Mac(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("a key has at least 32 bytes, found " + key.length);
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The 32 bytes for a use and a text; the same text gives other bytes for another use. */
    byte[] of(String use, String text) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((use + "|" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
