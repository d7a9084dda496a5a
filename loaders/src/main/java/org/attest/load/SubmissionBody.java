package org.attest.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.attest.rdf.Canonical;

/** A submission ready to be handed in: canonical N-Quads, the same bytes for the same claims. */
public final class SubmissionBody {
    /** Media type of the bytes. */
    public static final String MEDIA_TYPE = "application/n-quads";

    private final byte[] bytes;
    private final String sha256;

    SubmissionBody(byte[] bytes) {
        this.bytes = bytes.clone();
        this.sha256 = Canonical.sha256(bytes);
    }

    /** The bytes, from the beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Digest of the bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
