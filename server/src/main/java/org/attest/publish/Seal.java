package org.attest.publish;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) under the instance's key for what travels: tags of bodies, cursors, names of files. */
public final class Seal {
    private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();

    private final SecretKeySpec key;

    /**
     * Seals of one instance.
     *
     * @param key at least 32 bytes
     * @throws IllegalArgumentException when it is shorter
     */
    public Seal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("a key has at least 32 bytes, found " + key.length);
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The 32 bytes for a use and some bytes; another use gives other bytes. */
    public byte[] of(String use, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((use.length() + ":" + use + "|").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }

    /** 22 URL-safe characters for a use and some bytes. */
    public String text(String use, byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(of(use, bytes), 16));
    }

    /** 26 lower-case letters and digits for a use and a text: fit for a file name anywhere. */
    public String name(String use, String text) {
        byte[] mac = of(use, text.getBytes(StandardCharsets.UTF_8));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            name.append(BASE32[mac[i] & 31]);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
