package org.attest.bundle.vault;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one bundle: 256 random bits from which its salts, the order of its leaves and its number come. With it the
 * bundle is made again byte for byte; without it neither the order nor the numbering says what was withheld. Never in a
 * bundle, never printed.
 */
public final class BundleKey {
    /** Length in bytes. */
    public static final int LENGTH = 32;

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private final SecretKeySpec key;

    /** @param bytes 32 random bytes */
    public BundleKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a bundle key has " + LENGTH + " bytes, not " + bytes.length);
        }
        key = new SecretKeySpec(bytes.clone(), "HmacSHA256");
    }

    byte[] bytes() {
        return key.getEncoded();
    }

    /** The salt of a leaf, 64 hexadecimal digits. */
    public String salt(String leaf) {
        return HexFormat.of().formatHex(mac("salt|" + leaf));
    }

    /** What a leaf is ordered by, 64 hexadecimal digits. */
    public String order(String leaf) {
        return HexFormat.of().formatHex(mac("order|" + leaf));
    }

    /** Eight characters of a bundle's number: they count nothing. */
    public String number(String root) {
        byte[] mac = mac("number|" + root);
        StringBuilder text = new StringBuilder();
        for (byte b : Arrays.copyOf(mac, 8)) {
            text.append(BASE32.charAt(b & 31));
        }
        return text.toString();
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "BundleKey[secret]";
    }
}
