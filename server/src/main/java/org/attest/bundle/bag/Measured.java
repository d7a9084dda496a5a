package org.attest.bundle.bag;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A file of a bag whose length and digests are known.
 *
 * @param length in bytes
 * @param crc CRC-32
 */
public record Measured(Source source, long length, int crc, String sha256, String sha512) {
    /** Reads the source once. */
    public static Measured of(Source source) throws IOException {
        MessageDigest sha256 = digest("SHA-256");
        MessageDigest sha512 = digest("SHA-512");
        CRC32 crc = new CRC32();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
                sha512.update(buffer, 0, read);
                crc.update(buffer, 0, read);
                length += read;
            }
        }
        HexFormat hex = HexFormat.of();
        return new Measured(
                source, length, (int) crc.getValue(), hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
