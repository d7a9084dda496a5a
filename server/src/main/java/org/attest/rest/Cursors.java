package org.attest.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.attest.access.Gate;
import org.attest.problem.Problem;
import org.attest.publish.Refusal;
import org.attest.publish.Seal;

/**
 * Where the next page begins: the last thing of the page before, sealed for one viewer and one question. It names a thing
 * and not a number, so that what is added or hidden elsewhere moves nothing.
 */
final class Cursors {
    private static final int MAC_BYTES = 16;

    private final Seal seal;

    Cursors(Seal seal) {
        this.seal = seal;
    }

    /** The cursor behind this thing. */
    String after(String iri, HttpServletRequest request, Map<String, String> filters) {
        byte[] name = iri.getBytes(StandardCharsets.UTF_8);
        byte[] mac = mac(name, request, filters);
        byte[] both = Arrays.copyOf(mac, MAC_BYTES + name.length);
        System.arraycopy(name, 0, both, MAC_BYTES, name.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /**
     * The thing a cursor stands behind.
     *
     * @throws Refusal when it was not made here, for this viewer and these filters
     */
    String read(String cursor, HttpServletRequest request, Map<String, String> filters) {
        byte[] both = decoded(cursor);
        byte[] name = both.length <= MAC_BYTES ? new byte[0] : Arrays.copyOfRange(both, MAC_BYTES, both.length);
        byte[] mac = Arrays.copyOf(both, MAC_BYTES);
        if (name.length == 0 || !MessageDigest.isEqual(mac, mac(name, request, filters))) {
            throw bad();
        }
        return new String(name, StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw bad();
        }
    }

    private byte[] mac(byte[] name, HttpServletRequest request, Map<String, String> filters) {
        String context =
                Gate.viewer(request).id() + "\n" + request.getRequestURI() + "\n" + new TreeMap<>(filters) + "\n";
        byte[] start = context.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + name.length);
        System.arraycopy(name, 0, all, start.length, name.length);
        return Arrays.copyOf(seal.of("cursor", all), MAC_BYTES);
    }

    private static Refusal bad() {
        return new Refusal(
                Problem.Kind.BAD_REQUEST,
                "This cursor does not belong to this question. Start again from the first page.");
    }
}
