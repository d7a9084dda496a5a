package org.attest.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What went wrong, for programs and people (RFC 9457). The kinds are closed; the detail says what was expected, what was
 * found and what to do, and never repeats a value, a query, a class name or a path.
 */
public record Problem(Kind kind, String detail, SortedMap<String, Object> facts) {
    /** The media type of every error this server answers. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonFactory JSON = new JsonFactory();

    /** Every kind of problem there is. */
    public enum Kind {
        BAD_REQUEST(400, "The request is malformed"),
        QUERY_SYNTAX(400, "The query cannot be parsed"),
        QUERY_TOO_COMPLEX(400, "The query is too long or too deeply nested"),
        INVALID_TOKEN(401, "The token is not valid"),
        QUERY_REFUSED(403, "The query uses something no door allows"),
        READ_ONLY(403, "Nothing is written here"),
        NOT_ALLOWED(403, "Not allowed"),
        NOT_FOUND(404, "Not found"),
        METHOD_NOT_ALLOWED(405, "The method is not allowed"),
        NOT_ACCEPTABLE(406, "None of the accepted formats is available"),
        CONFLICT(409, "In conflict with what is on record"),
        BODY_TOO_LARGE(413, "The body is too large"),
        UNSUPPORTED_MEDIA_TYPE(415, "The media type is not understood"),
        ANSWER_TOO_LARGE(422, "The answer is larger than allowed"),
        NOT_PROCESSABLE(422, "Understood, but not acceptable"),
        TOO_MANY_REQUESTS(429, "Too many requests"),
        FAILED(500, "The server failed"),
        OUT_OF_TIME(503, "Stopped: the time limit was reached"),
        UNAVAILABLE(503, "Not available now");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }

        /** One sentence that is always the same for this kind. */
        public String title() {
            return title;
        }

        /** The kind's identifier, a relative reference that nobody needs to dereference. */
        public String type() {
            return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Problem {
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** A problem without further facts. */
    public static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, new TreeMap<>());
    }

    /** A problem with facts for programs, for example {@code line} and {@code column}: strings and integers. */
    public static Problem of(Kind kind, String detail, Map<String, Object> facts) {
        return new Problem(kind, detail, new TreeMap<>(facts));
    }

    /** The closest kind for a bare HTTP status that somebody else decided. */
    public static Problem ofStatus(int status) {
        for (Kind kind : Kind.values()) {
            if (kind.status == status) {
                return of(kind, kind.title + ".");
            }
        }
        Kind closest = status < 500 ? Kind.BAD_REQUEST : Kind.FAILED;
        return of(closest, closest.title + ".");
    }

    /** The JSON object, UTF-8. */
    public byte[] body() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", kind.type());
            json.writeStringField("title", kind.title);
            json.writeNumberField("status", kind.status);
            json.writeStringField("detail", detail);
            for (Map.Entry<String, Object> fact : facts.entrySet()) {
                json.writeObjectField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    /** Answers a request with this problem; whatever was prepared before is dropped, headers set before stay. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = body();
        response.resetBuffer();
        response.setStatus(kind.status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
