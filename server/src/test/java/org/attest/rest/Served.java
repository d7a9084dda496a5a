package org.attest.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.attest.access.AccessLog;
import org.attest.access.Gate;
import org.attest.access.Limits;
import org.attest.access.Tokens;
import org.attest.access.Viewer;
import org.attest.access.Views;
import org.attest.access.Visit;
import org.attest.bundle.Bundler;
import org.attest.bundle.bag.Source;
import org.attest.bundle.vault.Vault;
import org.attest.ledger.Outcome;
import org.attest.ledger.Spine;
import org.attest.model.Tier;
import org.attest.publish.Seal;
import org.attest.queries.QueryCatalog;
import org.attest.sparql.GraphViews;
import org.attest.sparql.Snapshot;
import org.attest.sparql.SparqlEndpoint;
import org.attest.store.DataDirectory;
import org.attest.store.Key;
import org.attest.store.Reading;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** A whole instance behind a real server on a loopback port: intake, ledger, store, gate, views, every door. */
final class Served implements AutoCloseable {
    static final String BASE = "http://localhost:3330/";
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final int BODY_LIMIT = 1 << 20;

    static final Viewer CURATOR =
            new Viewer("curator", Map.of("*", Tier.SEALED), Optional.empty(), true, Optional.empty());

    private final Path folder;
    private final Spine spine;
    private final AccessLog log;
    private final FusekiServer server;
    private final ResourceConfig config;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Tier, String> tokens = new EnumMap<>(Tier.class);
    private final String reader;
    private final List<Visit> visits = Collections.synchronizedList(new java.util.ArrayList<>());
    private final SortedMap<String, String> claims = new TreeMap<>();

    private Served(Path folder, Clock clock, int port) throws IOException {
        this.folder = folder;
        spine = Spine.open(folder, clock);
        DataDirectory directory = spine.directory();
        Tokens issued = new Tokens(directory.access(), directory.key(Key.TOKENS), clock, new SecureRandom());
        reader = token(issued, "reader", Tier.SEALED, false);
        for (Tier tier : Tier.values()) {
            tokens.put(tier, token(issued, tier.word(), tier, true));
        }
        log = AccessLog.open(directory.access().resolve("access.log"), directory.key(Key.TOKENS), clock);
        Views views = new GraphViews(this::snapshot, BASE, Limits.STANDARD, clock);
        QueryCatalog queries = QueryCatalog.load();
        Bundler bundler = new Bundler(
                Vault.open(folder, new SecureRandom()),
                queries,
                quads -> Source.of("the ontology".getBytes(StandardCharsets.UTF_8)));
        Api.Parts parts = new Api.Parts(
                BASE,
                views,
                queries,
                local -> Optional.empty(),
                spine.intake(),
                bundler::write,
                visits::add,
                new Seal(directory.key(Key.CURSORS)),
                folder.resolve("receipts"),
                folder.resolve("shelf"),
                clock,
                new SecureRandom());
        config = Api.config(parts);
        server = FusekiServer.create()
                .port(port)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new Gate(issued, BODY_LIMIT))
                .addServlet(
                        "/sparql",
                        new SparqlEndpoint(views, log, Limits.STANDARD, BASE + "sparql", new SparqlPage(BASE)))
                .addServlet(Api.MOUNT, new ServletContainer(config))
                .build();
        server.getJettyServer().setErrorHandler(new ServerProblems());
        server.start();
    }

    /** A new instance with keys of its own. */
    static Served fresh(Path folder) throws IOException {
        return fresh(folder, 0);
    }

    static Served fresh(Path folder, int port) throws IOException {
        DataDirectory.create(folder, BASE).close();
        return new Served(folder, Clock.fixed(NOW, ZoneOffset.UTC), port);
    }

    /** An empty instance with the keys and tokens of another: what differs then is what was loaded. */
    static Served sibling(Served other, Path folder) throws IOException {
        DataDirectory.create(folder, BASE).close();
        for (String name : List.of("ids", "tokens", "cursors", "vault")) {
            Path key = Path.of("keys", name + ".key");
            Files.copy(
                    other.folder.resolve(key), folder.resolve(key), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(folder.resolve("access"));
        Files.copy(other.folder.resolve("access/tokens.json"), folder.resolve("access/tokens.json"));
        Files.copy(other.folder.resolve("known.txt"), folder.resolve("known.txt"));
        return new Served(folder, Clock.fixed(NOW, ZoneOffset.UTC), 0);
    }

    /** Issues a token, or takes the one a sibling was given. */
    private String token(Tokens issued, String name, Tier tier, boolean mayWrite) throws IOException {
        Path known = folder.resolve("known.txt");
        if (Files.exists(known)) {
            for (String line : Files.readAllLines(known)) {
                if (line.startsWith(name + " ")) {
                    return line.substring(name.length() + 1);
                }
            }
        }
        String token = issued.issue(name, Map.of("*", tier), Optional.empty(), mayWrite, Optional.empty())
                .token();
        Files.writeString(
                known,
                name + " " + token + "\n",
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
        return token;
    }

    private Snapshot snapshot(boolean sealedToo) {
        try {
            Reading reading =
                    sealedToo ? spine.store().readAll() : spine.store().readOpen();
            return new Snapshot(reading.open(), reading.sealed(), reading::close);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes in a submission whole; throws when it is refused. */
    Served load(byte[] body, String mediaType) throws IOException {
        Outcome outcome = spine.intake().submit(new ByteArrayInputStream(body), mediaType, CURATOR);
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            throw new AssertionError("refused: " + outcome);
        }
        claims.putAll(accepted.receipt().claims());
        return this;
    }

    static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Served.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** Local claim names to ids, of everything loaded. */
    SortedMap<String, String> claims() {
        return claims;
    }

    ResourceConfig config() {
        return config;
    }

    int port() {
        return server.getPort();
    }

    /** A token cleared for a tier everywhere, with leave to write. */
    String token(Tier tier) {
        return Objects.requireNonNull(tokens.get(tier));
    }

    /** A token cleared for everything, without leave to write. */
    String reader() {
        return reader;
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    /** Asks; headers by turns name and value; an empty token is none. */
    HttpResponse<byte[]> get(String path, String token, String... headers) throws IOException {
        return send(request(path, token, headers).GET());
    }

    HttpResponse<byte[]> post(String path, String token, byte[] body, String... headers) throws IOException {
        return send(request(path, token, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    HttpRequest.Builder request(String path, String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.stop();
        log.close();
        spine.close();
    }
}
