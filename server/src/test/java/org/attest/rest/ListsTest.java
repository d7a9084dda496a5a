package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Tier;
import org.attest.publish.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    @TempDir
    private Path folder;

    private Served partly() throws IOException {
        return Served.fresh(folder.resolve("data")).load(Canaries.visibleAt(Tier.RESTRICTED), "application/n-quads");
    }

    @Test
    void pages_holdEverythingOnce_inOrder() throws IOException {
        try (Served served = partly()) {
            List<String> paged = walk(served, "/api/claims?limit=2", served.token(Tier.RESTRICTED));
            assertEquals(9, paged.size(), paged::toString);
            assertEquals(List.copyOf(new TreeSet<>(paged)), paged);
            assertEquals(paged, ids(served.get("/api/claims", served.token(Tier.RESTRICTED))));
        }
    }

    @Test
    void aCursor_isNotMoved_byWhatIsAddedHidden() throws IOException {
        try (Served served = partly()) {
            HttpResponse<byte[]> before = served.get("/api/claims?limit=1", "");
            String next = next(before);
            String second = Served.text(served.get(next, ""));
            served.load(Canaries.all(), "application/n-quads");
            assertEquals(Served.text(before), Served.text(served.get("/api/claims?limit=1", "")));
            assertEquals(second, Served.text(served.get(next, "")));
        }
    }

    @Test
    void aCursor_ofAnotherQuestionViewerOrServer_is400() throws IOException {
        try (Served served = partly()) {
            String next = next(served.get("/api/claims?limit=1", ""));
            assertEquals(200, served.get(next, "").statusCode());
            assertEquals(400, served.get(next, served.token(Tier.PARTNER)).statusCode());
            assertEquals(400, served.get(next.replace("/claims", "/sites"), "").statusCode());
            assertEquals(400, served.get(next + "&saidBy=urn:x", "").statusCode());
            String forged = next.replaceFirst("cursor=(.)", next.contains("cursor=A") ? "cursor=B" : "cursor=A");
            assertEquals(400, served.get(forged, "").statusCode());
            assertEquals(400, served.get("/api/claims?cursor=%21", "").statusCode());
            assertEquals(400, served.get("/api/claims?cursor=", "").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=ten",
                "limit=-1",
                "limit=1&limit=2",
                "colour=vermilion",
                "about=not-an-iri"
            })
    void whatCannotBeMeant_is400_andNamesNoValue(String parameters) throws IOException {
        try (Served served = partly()) {
            HttpResponse<byte[]> answer = served.get("/api/claims?" + parameters, "");
            assertEquals(400, answer.statusCode());
            assertTrue(!Served.text(answer).contains("not-an-iri")
                    && !Served.text(answer).contains("vermilion"));
        }
    }

    @Test
    void filters_leaveOnlyWhatTheyName() throws IOException {
        try (Served served = partly()) {
            String token = served.token(Tier.RESTRICTED);
            String text = "https://w3id.org/attest/hr#characterizedAs";
            assertEquals(
                    3,
                    ids(served.get("/api/claims?predicate=" + encode(text), token))
                            .size());
            assertEquals(
                    1,
                    ids(served.get("/api/claims?predicate=" + encode(text), "")).size());
            assertEquals(
                    0, ids(served.get("/api/claims?about=urn:nothing", token)).size());
        }
    }

    @Test
    void anItem_holdsItsClaims_sideBySide() throws IOException {
        try (Served served = partly()) {
            String group = ids(served.get("/api/groups", "")).getFirst().replaceFirst(".*/", "");
            JsonNode item = JsonText.own(served.get("/api/groups/" + group, served.token(Tier.RESTRICTED))
                    .body());
            List<Integer> least = new ArrayList<>();
            for (JsonNode claim : item.path("claims")) {
                if (claim.has("min")) {
                    least.add(claim.path("min").asInt());
                    assertEquals("PersonUnit", claim.path("unit").asText());
                    assertEquals("UnresolvedSpeaker", claim.path("saidBy").asText());
                    assertEquals("Hop", claim.path("attribution").path("type").asText());
                    assertTrue(claim.path("originalPhrase").path("en").asText().startsWith("at least"));
                }
            }
            least.sort(null);
            assertEquals(List.of(7001, 7002, 7003), least);
        }
    }

    @Test
    void jsonAndJsonLd_areTheSameBytes() throws IOException {
        try (Served served = partly()) {
            for (String path :
                    List.of("/api/sites", "/api/claims/" + served.claims().get("figure-public"))) {
                assertEquals(
                        Served.text(served.get(path, "", "Accept", "application/ld+json")),
                        Served.text(served.get(path, "", "Accept", "application/json")));
            }
        }
    }

    private static List<String> walk(Served served, String first, String token) throws IOException {
        List<String> all = new ArrayList<>();
        String path = first;
        while (!path.isEmpty()) {
            HttpResponse<byte[]> page = served.get(path, token);
            all.addAll(ids(page));
            path = next(page);
        }
        return all;
    }

    private static List<String> ids(HttpResponse<byte[]> page) {
        assertEquals(200, page.statusCode(), () -> Served.text(page));
        List<String> ids = new ArrayList<>();
        JsonText.own(page.body())
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static String next(HttpResponse<byte[]> page) {
        Matcher next = Pattern.compile("<([^>]*)>; rel=\"next\"")
                .matcher(page.headers().firstValue("Link").orElse(""));
        return next.find() ? next.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
