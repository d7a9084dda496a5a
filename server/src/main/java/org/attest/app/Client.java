package org.attest.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The command line's own HTTP client. It follows no redirect and talks to the one server it was told. */
final class Client implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String token;

    /** @param token empty: the public */
    Client(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    URI base() {
        return base;
    }

    byte[] get(String path, String accept) throws IOException {
        return send(request(path, accept).GET().build()).body();
    }

    byte[] post(String path, String contentType, String accept, BodyPublisher body) throws IOException {
        return send(request(path, accept)
                        .header("Content-Type", contentType)
                        .POST(body)
                        .build())
                .body();
    }

    private HttpRequest.Builder request(String path, String accept) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Accept", accept);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new CommandFailed(
                        Exit.FAILED,
                        "the server answered " + response.statusCode() + ": "
                                + new String(response.body(), StandardCharsets.UTF_8).strip());
            }
            return response;
        } catch (ConnectException refused) {
            throw new CommandFailed(
                    Exit.ENVIRONMENT,
                    "no server answers at " + base + ": start one with 'attest serve' or 'attest demo'");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
