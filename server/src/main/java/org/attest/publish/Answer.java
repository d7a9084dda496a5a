package org.attest.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A whole answer, ready to leave: what is sent was complete before its first byte went out. Immutable. */
public final class Answer {
    /** What a page of ours may do: take its style from here, send forms here, and nothing else. */
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'%s; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'%s";

    private final String mediaType;
    private final byte[] body;
    private final long items;
    private final List<String> links;
    private final String language;
    private final String policy;

    private Answer(String mediaType, byte[] body, long items, List<String> links, String language, String policy) {
        this.mediaType = mediaType;
        this.body = body;
        this.items = items;
        this.links = List.copyOf(links);
        this.language = language;
        this.policy = policy;
    }

    /**
     * An answer of some bytes.
     *
     * @param items rows, triples or things in it, for the access log
     */
    public static Answer of(String mediaType, byte[] body, long items) {
        return new Answer(mediaType, body.clone(), items, List.of(), "", PAGE_POLICY.formatted("", ""));
    }

    /** The same, said to be in a language (BCP 47) that was chosen among several for this client. */
    public Answer in(String tag) {
        return new Answer(mediaType, body, items, links, tag, policy);
    }

    /**
     * The same page with a style and a script of our own within it: exactly these texts are let through, by their digest
     * (Content Security Policy Level 3, section 6.7.3), so that the page still works when it is saved as one file.
     */
    public Answer within(String style, String script) {
        String allowed = PAGE_POLICY.formatted(" " + digest(style), "; script-src " + digest(script));
        return new Answer(mediaType, body, items, links, language, allowed);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** The same with a link (RFC 8288); targets are paths of this server. */
    public Answer link(String target, String relation) {
        return link("<" + target + ">; rel=\"" + relation + "\"");
    }

    /** The same with a link to the same in another format. */
    public Answer alternate(String target, String otherType) {
        return link("<" + target + ">; rel=\"alternate\"; type=\"" + otherType + "\"");
    }

    private Answer link(String value) {
        List<String> more = new ArrayList<>(links);
        more.add(value);
        return new Answer(mediaType, body, items, more, language, policy);
    }

    /** Number of rows, triples or things. */
    public long items() {
        return items;
    }

    /** With its tag; 304 without a body when the client has it already (RFC 9110, section 13.1.2). */
    Response response(HttpServletRequest request, Seal seal) {
        String tag = "\"" + seal.text("etag " + mediaType, body) + "\"";
        boolean known = knows(request.getHeader("If-None-Match"), tag);
        Response.ResponseBuilder response = known
                ? Response.notModified()
                : Response.ok(body).type(mediaType).header("Content-Length", body.length);
        response.header("ETag", tag)
                .header("Vary", "Accept, Authorization" + (language.isEmpty() ? "" : ", Accept-Language"));
        if (!language.isEmpty()) {
            response.header("Content-Language", language);
        }
        if (!links.isEmpty()) {
            response.header("Link", String.join(", ", links));
        }
        if (mediaType.startsWith("text/html")) {
            response.header("Content-Security-Policy", policy);
        }
        return response.build();
    }

    private static boolean knows(String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }
}
