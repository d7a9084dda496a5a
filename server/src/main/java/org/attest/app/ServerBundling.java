package org.attest.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.bundle.BundleRequest;
import org.attest.bundle.BundleRequest.About;
import org.attest.bundle.BundleRequest.Answer;

/** Asks a server for a bundle and takes it away. */
final class ServerBundling {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Where where;

    ServerBundling(Where where) {
        this.where = where;
    }

    /** Returns the bundle's number. */
    String write(BundleRequest request, Path out) throws IOException {
        try (Client client = new Client(where.server(), where.token())) {
            byte[] made = client.post(
                    "api/bundles",
                    "application/json",
                    "application/json",
                    BodyPublishers.ofString(JSON.writeValueAsString(body(request))));
            var status = JSON.readTree(made);
            Files.write(
                    out,
                    client.get("api/bundles/" + status.path("id").asText() + ".zip", "application/zip"),
                    StandardOpenOption.CREATE_NEW);
            return status.path("number").asText();
        }
    }

    private static Map<String, Object> body(BundleRequest request) {
        return switch (request.scope()) {
            case About about -> Map.of(about.kind().word(), about.iri().value());
            case Answer answer -> {
                Map<String, Object> body = new LinkedHashMap<>();
                body.put("query", answer.query());
                body.put("parameters", answer.parameters());
                yield body;
            }
        };
    }
}
