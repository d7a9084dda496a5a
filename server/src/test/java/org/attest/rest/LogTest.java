package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.model.Tier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What a server writes to its logs while it is asked: no query, no value, no token, no address. */
class LogTest {
    private static final String CANARY = "canary-in-a-query";

    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();
    private final Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = logger("org.attest");

    private Level before = Level.INFO;

    @TempDir
    Path folder;

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @BeforeEach
    void listen() {
        seen.start();
        root.addAppender(seen);
        before = root.getLevel();
        root.setLevel(Level.INFO);
        ours.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stop() {
        root.detachAppender(seen);
        ours.setLevel(null);
        root.setLevel(before);
    }

    private String log() {
        return List.copyOf(seen.list).stream()
                .map(event ->
                        event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap()
                                + (event.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void noQueryText_noValue_andNoToken_isLogged() throws IOException {
        logger("org.attest.here").debug("the log is heard");
        try (Served served = Served.fresh(folder.resolve("data")).load(Canaries.all(), "application/n-quads")) {
            String token = served.token(Tier.SEALED);
            for (String asker : List.of("", token, "att_" + CANARY, CANARY)) {
                ask(served, asker);
            }
            served.get("/api/claims?access_token=" + token, "");
            damageTokens();
            assertEquals(500, served.get("/api/claims", token).statusCode());
            String log = log();
            assertTrue(log.contains("the log is heard"), "the appender hears nothing");
            assertFalse(log.contains(CANARY), log);
            assertFalse(log.contains("CANARY"), log);
            assertFalse(log.contains(token.substring(4)), "a token is in the log");
            assertFalse(log.contains("127.0.0.1"), "an address is in the log");
        }
    }

    private void damageTokens() throws IOException {
        Files.writeString(folder.resolve("data/access/tokens.json"), CANARY);
    }

    private static void ask(Served served, String token) throws IOException {
        for (String query : List.of(
                "SELECT * { ?s ?p '" + CANARY + "' }",
                "SELECT * { ?s ?p '" + CANARY,
                "SELECT * { SERVICE <http://" + CANARY + "/> {} }",
                "SELECT * FROM <http://" + CANARY + "/ x> {}",
                "SELECT (STRDT('" + CANARY + "', <http://www.w3.org/2001/XMLSchema#integer>) + 1 AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '[" + CANARY + "') }",
                "SELECT * { ?s ?p '" + CANARY + "'^^<http://www.w3.org/2001/XMLSchema#date> }")) {
            served.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), token);
            served.post(
                    "/sparql",
                    token,
                    query.getBytes(StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/sparql-query");
        }
        for (String path : List.of(
                "/api/claims?limit=" + CANARY,
                "/api/claims?cursor=" + CANARY,
                "/api/queries/" + CANARY,
                "/api/queries/claims-about?entity=" + CANARY,
                "/doc/site/" + CANARY,
                "/" + CANARY + "%2f..",
                "/api/claims")) {
            served.get(path, token, "Accept", CANARY + "/" + CANARY);
            served.get(path, token);
        }
        byte[] broken = ("<" + CANARY + "> <" + CANARY).getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("application/n-quads", "text/turtle", "application/json", CANARY)) {
            served.post("/api/submissions", token, broken, "Content-Type", type, "Idempotency-Key", CANARY);
            served.post("/api/bundles", token, broken, "Content-Type", type);
        }
    }
}
