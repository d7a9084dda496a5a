package org.attest.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.attest.load.Reply.Accepted;
import org.attest.load.Reply.Reason;
import org.attest.load.Reply.Refused;

/**
 * Hands submissions in over HTTP. The token goes to the host it was given for and nowhere else: no redirect is followed, and
 * plain HTTP is for this machine only.
 */
public final class HttpSubmitter implements Submitter {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI endpoint;
    private final String token;
    private final Duration patience;
    private final HttpClient client;

    /**
     * For one instance.
     *
     * @param server where it answers, for example {@code https://records.example.org/}
     * @param token the partner's token
     * @param patience how long to wait for the answer
     * @throws IllegalArgumentException when the address is neither https nor on this machine
     */
    public HttpSubmitter(URI server, String token, Duration patience) {
        boolean safe = "https".equals(server.getScheme())
                || ("http".equals(server.getScheme()) && THIS_MACHINE.contains(String.valueOf(server.getHost())));
        if (!safe) {
            throw new IllegalArgumentException(
                    "the token would travel in the clear: an https address was expected, or one on this machine");
        }
        this.endpoint = URI.create(server.toString().replaceFirst("/*$", "/")).resolve("api/submissions");
        this.token = token;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    @Override
    public Reply submit(SubmissionBody body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", SubmissionBody.MEDIA_TYPE)
                .header("Accept", "application/json, application/problem+json")
                .header("Idempotency-Key", body.sha256())
                .POST(BodyPublishers.ofByteArray(body.bytes()))
                .build();
        try {
            return reply(client.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + endpoint.getHost(), interrupted);
        }
    }

    private Reply reply(HttpResponse<String> response) throws IOException {
        int status = response.statusCode();
        return switch (status) {
            case 200, 201 -> accepted(json(response));
            case 400, 409, 413, 415, 422 -> refused(json(response));
            case 401, 403 -> throw failure(status, "the token is missing, over, or not for this: ask for another");
            case 301, 302, 303, 307, 308 ->
                throw failure(status, "it has moved: give the new address yourself, the token was not sent on");
            case 429, 503 -> throw failure(status, "it is busy: try again later, nothing is recorded twice");
            default -> throw failure(status, "an answer that was not expected; trying again records nothing twice");
        };
    }

    private IOException failure(int status, String advice) {
        return new IOException(endpoint.getHost() + " answers " + status + ": " + advice);
    }

    private JsonObject json(HttpResponse<String> response) throws IOException {
        try {
            return JSON.parse(response.body());
        } catch (JsonException broken) {
            throw new IOException(endpoint.getHost() + " answers " + response.statusCode()
                    + " without JSON: is this the address of an Attest instance?");
        }
    }

    private Reply accepted(JsonObject receipt) throws IOException {
        return new Accepted(
                text(receipt, "submission").orElse(""),
                text(receipt, "dataset").orElse(""),
                number(receipt, "position"),
                text(receipt, "entryHash").orElse(""),
                Math.toIntExact(number(receipt, "recorded")),
                Math.toIntExact(number(receipt, "known")));
    }

    private static Reply refused(JsonObject problem) {
        JsonValue reasons = problem.get("reasons");
        if (reasons == null || !reasons.isArray() || reasons.getAsArray().isEmpty()) {
            String title = text(problem, "title").orElse("refused");
            return new Refused(List.of(
                    new Reason("refused", "submission", text(problem, "detail").orElse(title))));
        }
        return new Refused(reasons.getAsArray().stream()
                .filter(JsonValue::isObject)
                .map(JsonValue::getAsObject)
                .map(reason -> new Reason(
                        text(reason, "code").orElse("refused"),
                        text(reason, "place").orElse("submission"),
                        text(reason, "message").orElse("")))
                .toList());
    }

    private static Optional<String> text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value != null && value.isString()
                ? Optional.of(value.getAsString().value())
                : Optional.empty();
    }

    private long number(JsonObject object, String name) throws IOException {
        JsonValue value = object.get(name);
        if (value == null || !value.isNumber()) {
            throw new IOException(endpoint.getHost() + " answers without \"" + name + "\": that is no receipt");
        }
        return value.getAsNumber().value().longValue();
    }
}
