package org.attest.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.attest.access.AccessLog;
import org.attest.access.Gate;
import org.attest.access.Limits;
import org.attest.access.Tokens;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.model.Tier;

/** A server with two TDB2 stores in memory, on a port of its own, for tests. */
final class Instance implements AutoCloseable {
    static final String BASE = "http://localhost:3330/";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private static final byte[] KEY = new byte[32];
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final DatasetGraph open = DatabaseMgr.createDatasetGraph();
    final DatasetGraph sealed = DatabaseMgr.createDatasetGraph();
    final Tokens tokens;
    final AccessLog log;
    final GraphViews views;
    final FusekiServer server;
    private final Map<Viewer, String> issued = new HashMap<>();

    Instance(Path folder, Limits limits) throws IOException {
        tokens = new Tokens(folder, KEY, CLOCK, new SecureRandom());
        log = AccessLog.open(folder.resolve("access.log"), KEY, CLOCK);
        views = new GraphViews(this::snapshot, BASE, limits, CLOCK);
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new Gate(tokens, 1 << 20))
                .addServlet("/sparql", new SparqlEndpoint(views, log, limits, BASE + "sparql"))
                .build()
                .start();
    }

    private Snapshot snapshot(boolean sealedToo) {
        open.begin(TxnType.READ);
        if (sealedToo) {
            sealed.begin(TxnType.READ);
        }
        return new Snapshot(open, sealedToo ? Optional.of(sealed) : Optional.empty(), () -> {
            open.end();
            if (sealedToo) {
                sealed.end();
            }
        });
    }

    /** Loads quads where they belong: graphs whose name says sealed apart from all others. */
    void load(Collection<Quad> quads) {
        add(open, quads.stream().filter(quad -> !isSealed(quad)).toList());
        add(sealed, quads.stream().filter(Instance::isSealed).toList());
    }

    private static boolean isSealed(Quad quad) {
        return quad.getGraph().isURI() && quad.getGraph().getURI().contains("/sealed");
    }

    static void add(DatasetGraph store, Collection<Quad> quads) {
        Txn.executeWrite(store, () -> quads.forEach(store::add));
    }

    View view(Viewer viewer) {
        return views.of(viewer);
    }

    /** A token for somebody with these tiers and this purpose; none for the public. */
    Optional<String> token(Viewer viewer) {
        return viewer.equals(Viewer.PUBLIC)
                ? Optional.empty()
                : Optional.of(issued.computeIfAbsent(viewer, this::issue));
    }

    private String issue(Viewer viewer) {
        try {
            return tokens.issue("test", viewer.tiers(), viewer.purpose(), false, Optional.empty())
                    .token();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Viewer viewer(String id, Map<String, Tier> tiers) {
        return new Viewer(id, tiers, Optional.empty(), false, Optional.empty());
    }

    URI address(String pathAndQuery) {
        return URI.create("http://localhost:" + server.getPort() + pathAndQuery);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** GET /sparql with these parameters, name and value in turn. */
    HttpResponse<byte[]> get(Viewer viewer, String accept, String... parameters) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(parameters.length == 0 ? "/sparql" : "/sparql?" + form(parameters)));
        return send(viewer, request.header("Accept", accept));
    }

    HttpResponse<byte[]> postForm(Viewer viewer, String accept, String... parameters) {
        return send(
                viewer,
                HttpRequest.newBuilder(address("/sparql"))
                        .header("Accept", accept)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(parameters))));
    }

    HttpResponse<byte[]> postDirect(Viewer viewer, String accept, String query, String... parameters) {
        return send(
                viewer,
                HttpRequest.newBuilder(address(parameters.length == 0 ? "/sparql" : "/sparql?" + form(parameters)))
                        .header("Accept", accept)
                        .header("Content-Type", "application/sparql-query; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(query)));
    }

    HttpResponse<byte[]> send(Viewer viewer, HttpRequest.Builder request) {
        token(viewer).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(request);
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String form(String... parameters) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(encode(parameters[i]))
                    .append('=')
                    .append(encode(parameters[i + 1]));
        }
        return form.toString();
    }

    static List<String> names(Collection<Quad> quads) {
        return quads.stream().map(quad -> quad.getGraph().getURI()).distinct().toList();
    }

    @Override
    public void close() throws IOException {
        server.stop();
        log.close();
        open.close();
        sealed.close();
    }
}
