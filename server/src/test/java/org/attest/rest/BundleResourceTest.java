package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.attest.access.Viewer;
import org.attest.model.Tier;
import org.attest.problem.Problem;
import org.attest.publish.JsonText;
import org.attest.publish.Refusal;
import org.attest.publish.Seal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleResourceTest {
    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.fresh(folder.resolve("data")).load(Canaries.all(), "application/n-quads");
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    private static HttpResponse<byte[]> make(String json, String token) throws IOException {
        return served.post(
                "/api/bundles", token, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    private static String claim(String name) {
        return "{\"claim\": \"" + Served.BASE + "id/claim/" + served.claims().get(name) + "\"}";
    }

    @Test
    void aBundle_isMade_described_andTakenAway() throws IOException {
        HttpResponse<byte[]> made = make(claim("figure-public"), "");
        assertEquals(201, made.statusCode(), () -> Served.text(made));
        String place = made.headers().firstValue("Location").orElseThrow();
        assertEquals(Served.text(made), Served.text(served.get(place, "")));
        JsonNode status = JsonText.own(made.body());
        HttpResponse<byte[]> zip = served.get(status.path("zip").asText(), "");
        assertEquals("application/zip", zip.headers().firstValue("Content-Type").orElse(""));
        assertEquals(status.path("bytes").asInt(), zip.body().length);
        assertEquals('P', zip.body()[0]);
    }

    @Test
    void aBundle_isForWhoeverAsked() throws IOException {
        HttpResponse<byte[]> made = make(claim("figure-sealed"), served.token(Tier.SEALED));
        String place = made.headers().firstValue("Location").orElseThrow();
        assertEquals(200, served.get(place, served.token(Tier.SEALED)).statusCode());
        for (String other : new String[] {"", served.reader(), served.token(Tier.PARTNER)}) {
            assertEquals(404, served.get(place, other).statusCode());
            assertEquals(404, served.get(place + ".zip", other).statusCode());
        }
    }

    @Test
    void aboutHiddenAndAbsent_thereIsTheSame404() throws IOException {
        HttpResponse<byte[]> hidden = make(claim("figure-sealed"), "");
        HttpResponse<byte[]> absent = make("{\"site\": \"http://localhost:3330/id/site/absent\"}", "");
        assertEquals(404, hidden.statusCode());
        assertEquals(Served.text(absent), Served.text(hidden));
    }

    @Test
    void aQuerysClaims_canBeTakenAway() throws IOException {
        HttpResponse<byte[]> made = make("{\"query\": \"figures\", \"parameters\": {}}", "");
        assertEquals(201, made.statusCode(), () -> Served.text(made));
        assertTrue(JsonText.own(made.body()).path("claims").asInt() >= 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"site\": 7}",
                "{\"colour\": \"urn:x\"}",
                "{\"site\":\"urn:x\",\"claim\":\"urn:x\"}",
                "{\"query\": \"nothing\"}",
                "{\"query\": \"exists\"}",
                "{\"query\": \"figures\", \"parameters\": {\"about\": 7}}",
                "{\"query\": \"figures\", \"parameters\": {\"about\": \"x\"}}",
                "{\"site\": \"urn:x\", \"as-of\": \"soon\"}"
            })
    void whatCannotBeMeant_is400(String json) throws IOException {
        HttpResponse<byte[]> answer = make(json, "");
        assertEquals(400, answer.statusCode(), () -> Served.text(answer));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(!Served.text(answer).contains("com.fasterxml")
                && !Served.text(answer).contains("Exception"));
    }

    @Test
    void anotherFormat_is415() throws IOException {
        assertEquals(
                415,
                served.post("/api/bundles", "", new byte[] {'{', '}'}, "Content-Type", "text/plain")
                        .statusCode());
    }

    @Test
    void aShelf_throwsAway_afterADay_andKeepsToItsLimits(@TempDir Path shelves) throws IOException {
        Seal seal = new Seal(new byte[32]);
        BundleShelf now = shelf(shelves, seal, Duration.ZERO);
        Viewer owner = new Viewer("a", Map.of("*", Tier.PARTNER), Optional.empty(), false, Optional.empty());
        String id = now.name();
        now.keep(id, owner, new byte[] {1, 2}, JsonText.object());
        assertArrayEquals(
                new byte[] {1, 2},
                Files.readAllBytes(now.find(id, owner).orElseThrow().zip()));
        Viewer promoted = new Viewer("a", Map.of("*", Tier.PUBLIC), Optional.empty(), false, Optional.empty());
        assertTrue(now.find(id, promoted).isEmpty(), "with another clearance it is somebody else's");
        assertTrue(now.find("../" + id, owner).isEmpty());
        for (int i = 1; i < 20; i++) {
            now.keep(now.name(), owner, new byte[0], JsonText.object());
        }
        Refusal full = assertThrows(Refusal.class, () -> now.keep(now.name(), owner, new byte[0], JsonText.object()));
        assertEquals(Problem.Kind.TOO_MANY_REQUESTS, full.problem().kind());
        BundleShelf later = shelf(shelves, seal, Duration.ofDays(1));
        assertTrue(later.find(id, owner).isEmpty());
        later.keep(later.name(), owner, new byte[0], JsonText.object());
        try (var left = Files.list(shelves)) {
            assertEquals(2, left.count(), "what is over is gone from the disk");
        }
    }

    private static BundleShelf shelf(Path folder, Seal seal, Duration later) {
        return new BundleShelf(folder, seal, Clock.fixed(Served.NOW.plus(later), ZoneOffset.UTC), new SecureRandom());
    }
}
