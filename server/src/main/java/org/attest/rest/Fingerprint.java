package org.attest.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A body that is digested as it is read. */
final class Fingerprint extends FilterInputStream {
    private final MessageDigest sha256;

    Fingerprint(InputStream body) {
        this(body, sha256());
    }

    private Fingerprint(InputStream body, MessageDigest sha256) {
        super(new DigestInputStream(body, sha256));
        this.sha256 = sha256;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** SHA-256 of the whole body, 64 hexadecimal digits; what was not read yet is read now. Once only. */
    String digest() {
        try {
            transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException("the body broke off", broken);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
