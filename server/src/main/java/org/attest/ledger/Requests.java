package org.attest.ledger;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Names for what is handed in: the same bytes have the same names, which tell nothing to anybody without the key. */
final class Requests {
    private final byte[] key;

    Requests(byte[] key) {
        this.key = key.clone();
    }

    /** A stream whose bytes are being counted in. */
    static DigestInputStream digesting(InputStream body) {
        return new DigestInputStream(body, Hash.start());
    }

    /** What the ledger keeps of a request known by its digest: 64 hexadecimal digits. */
    String digest(String what) {
        return mac("request|" + what);
    }

    /** The opaque id of a submission: 26 hexadecimal digits, the same for the same body of the same submitter. */
    String submission(String what, String actor) {
        return mac("submission|" + actor + "|" + what).substring(0, 26);
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Hash.hex(mac.doFinal(Hash.utf8(text)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
