package org.attest.app;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.Var;
import org.attest.access.AccessLog;
import org.attest.access.Limits;
import org.attest.access.Tokens;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.access.Views;
import org.attest.bundle.Bundler;
import org.attest.bundle.Vocabulary;
import org.attest.bundle.vault.Vault;
import org.attest.ledger.Intake;
import org.attest.ledger.Spine;
import org.attest.publish.Seal;
import org.attest.queries.Bindings;
import org.attest.queries.QueryCatalog;
import org.attest.rest.Api;
import org.attest.rest.SparqlPage;
import org.attest.sparql.GraphViews;
import org.attest.sparql.Snapshot;
import org.attest.sparql.SparqlEndpoint;
import org.attest.store.DataDirectory;
import org.attest.store.Key;
import org.attest.store.Reading;
import org.attest.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every part of an instance, made and joined in reading order. */
final class Wiring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);
    private static final int RELEASE_SECONDS = 5;

    private final ExecutorService releases = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("attest-release").factory());
    private final Clock clock;
    private final Spine spine;
    private final Limits limits;
    private final Tokens tokens;
    private final AccessLog log;
    private final Views views;
    private final QueryCatalog queries;
    private final Bundler bundler;

    private Wiring(Spine spine, Limits limits, Clock clock) throws IOException {
        DataDirectory directory = spine.directory();
        this.clock = clock;
        this.spine = spine;
        this.limits = limits;
        tokens = new Tokens(directory.access(), directory.key(Key.TOKENS), clock, new SecureRandom());
        log = AccessLog.open(directory.access().resolve("access.log"), directory.key(Key.TOKENS), clock);
        views = new GraphViews(sealedToo -> snapshot(spine.store(), sealedToo), directory.base(), limits, clock);
        queries = QueryCatalog.load();
        bundler = new Bundler(Vault.open(directory.path(), new SecureRandom()), queries, Vocabulary::of);
    }

    /** Opens an instance, its store caught up with its ledger and embargoes that are over released. */
    static Wiring open(Path data) throws IOException {
        return open(data, Limits.STANDARD);
    }

    /** The same with other limits. */
    static Wiring open(Path data, Limits limits) throws IOException {
        Clock clock = Clock.systemUTC();
        Spine spine = Spine.open(data, clock);
        try {
            spine.releaseDue(clock.instant());
            return new Wiring(spine, limits, clock);
        } catch (IOException | RuntimeException failed) {
            spine.close();
            throw failed;
        }
    }

    private static Snapshot snapshot(Store store, boolean sealedToo) {
        try {
            Reading reading = sealedToo ? store.readAll() : store.readOpen();
            return new Snapshot(reading.open(), reading.sealed(), reading::close);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    String base() {
        return spine.directory().base();
    }

    Intake intake() {
        return spine.intake();
    }

    Tokens tokens() {
        return tokens;
    }

    Views views() {
        return views;
    }

    Bundler bundler() {
        return bundler;
    }

    SparqlEndpoint sparql() {
        return new SparqlEndpoint(views, log, limits, base() + "sparql", new SparqlPage(base()));
    }

    /** Every door but SPARQL. */
    HttpServlet rest() throws IOException {
        DataDirectory directory = spine.directory();
        return Api.servlet(new Api.Parts(
                base(),
                views,
                queries,
                new FirstCase(directory.key(Key.IDS), base())::iri,
                intake(),
                bundler::write,
                log::note,
                new Seal(directory.key(Key.CURSORS)),
                directory.access().resolve("receipts"),
                directory.bundles().resolve("shelf"),
                clock,
                new SecureRandom()));
    }

    /** Who bears a token; nobody's token is the public's view. */
    Viewer viewer(String token) throws IOException {
        if (token.isEmpty()) {
            return Viewer.PUBLIC;
        }
        return tokens.viewer(token)
                .orElseThrow(() -> new CommandFailed(
                        Exit.FAILED,
                        "the token was not accepted: leave it out to see what is public, or ask for a new one"));
    }

    /** A site the public may see, for an example; empty when there is none. */
    Optional<String> firstSite() {
        String[] first = {""};
        try (View view = views.of(Viewer.PUBLIC)) {
            view.select(queries.get("sites").bind(Bindings.none()), rows -> {
                if (rows.hasNext()) {
                    first[0] = rows.next().get(Var.alloc("site")).getURI();
                }
            });
        }
        return Optional.of(first[0]).filter(site -> !site.isEmpty());
    }

    /** Embargoes end while the server runs, a few seconds after their moment. */
    void releaseAsDue() {
        releases.execute(this::releaseForEver);
    }

    private void releaseForEver() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(RELEASE_SECONDS);
                release();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        try {
            spine.releaseDue(clock.instant());
        } catch (IOException | RuntimeException failed) {
            LOG.error("embargoes could not be released: {}", failed.getClass().getName());
        }
    }

    @Override
    public void close() throws IOException {
        releases.shutdownNow();
        try {
            log.close();
        } finally {
            spine.close();
        }
    }
}
