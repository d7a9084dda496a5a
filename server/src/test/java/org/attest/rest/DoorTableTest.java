package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attest.model.Tier;
import org.attest.publish.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every door, asked by every tier: what comes out is what comes out of an instance that never held the rest. */
class DoorTableTest {
    private static final Pattern NAME = Pattern.compile(Served.BASE + "id/([a-z]+)/([A-Za-z0-9._-]+)");

    @TempDir
    private static Path folder;

    private static Served full;
    private static List<String> doors;

    @BeforeAll
    static void serve() throws IOException {
        full = Served.fresh(folder.resolve("full")).load(Canaries.all(), "application/n-quads");
        doors = doors();
    }

    @AfterAll
    static void stop() throws IOException {
        full.close();
    }

    /** Every address that somebody cleared for everything can find, and some that nobody can. */
    private static List<String> doors() throws IOException {
        TreeSet<String> doors = new TreeSet<>(List.of(
                "/", "/openapi.json", "/health/ready", "/doc/site/absent", "/id/site/absent", "/api/sites/absent"));
        List<String> queries =
                List.of("figures", "sites", "claims-about", "who-said-what", "unresolved-speakers", "contradictions");
        queries.forEach(query -> doors.addAll(List.of("/api/queries/" + query, "/api/queries/" + query + ".csv")));
        List<String> lists = new ArrayList<>(List.of("/api/claims", "/api/claims?limit=3"));
        for (Kind kind : Kind.values()) {
            lists.add("/api/" + kind.plural());
            lists.add("/api/" + kind.plural() + "?limit=1");
        }
        doors.addAll(lists);
        for (String list : lists) {
            Matcher names = NAME.matcher(Served.text(full.get(list, full.token(Tier.SEALED))));
            while (names.find()) {
                String thing = names.group(1) + "/" + names.group(2);
                if (names.group(1).equals("claim")) {
                    continue;
                }
                doors.addAll(
                        List.of("/id/" + thing, "/doc/" + thing, "/doc/" + thing + ".nq", "/doc/" + thing + ".html"));
            }
        }
        for (String iri : full.claims().values()) {
            doors.addAll(List.of("/id/claim/" + iri, "/api/claims/" + iri, "/doc/claim/" + iri + ".html"));
        }
        return List.copyOf(doors);
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void noCanary_comesOut_ofAnyDoor(Tier tier) throws IOException {
        for (String door : doors) {
            String answer = whole(full.get(door, token(full, tier)));
            for (String canary : Canaries.hiddenFrom(tier)) {
                assertTrue(!answer.contains(canary), () -> canary + " came out of " + door + " for " + tier);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Tier.class, names = "SEALED", mode = EnumSource.Mode.EXCLUDE)
    void anInstance_thatNeverHeldTheRest_answersTheSame_byteForByte(Tier tier) throws IOException {
        try (Served less = Served.sibling(full, folder.resolve("less-" + tier.word()))) {
            less.load(Canaries.visibleAt(tier), "application/n-quads");
            assertAll(doors.stream()
                    .map(door -> () -> assertEquals(
                            whole(less.get(door, token(less, tier))), whole(full.get(door, token(full, tier))), door)));
        }
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void aBundle_holdsNoCanary_ofAHigherTier(Tier tier) throws IOException {
        String site = common();
        byte[] request = ("{\"site\": \"" + site + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> made =
                full.post("/api/bundles", token(full, tier), request, "Content-Type", "application/json");
        assertEquals(201, made.statusCode(), () -> Served.text(made));
        String zip = made.headers().firstValue("Location").orElseThrow() + ".zip";
        String text = unzipped(full.get(zip, token(full, tier)).body());
        assertTrue(text.contains(Canaries.word(Tier.PUBLIC)), "the public claims are in it");
        Canaries.hiddenFrom(tier).forEach(canary -> assertTrue(!text.contains(canary), canary));
    }

    /** The site that everybody sees. */
    private static String common() throws IOException {
        String list = Served.text(full.get("/api/queries/sites.csv", ""));
        Matcher name = NAME.matcher(list);
        assertTrue(name.find(), () -> list);
        return name.group();
    }

    private static String token(Served served, Tier tier) {
        return tier == Tier.PUBLIC ? "" : served.token(tier);
    }

    /** Status, headers but the date, and body. */
    private static String whole(HttpResponse<byte[]> response) {
        SortedMap<String, List<String>> headers =
                new TreeMap<>(response.headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("date"));
        return response.statusCode() + "\n" + headers + "\n" + Served.text(response);
    }

    private static String unzipped(byte[] zip) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @org.junit.jupiter.api.Test
    void whoeverIsClearedForEverything_seesEveryCanary() throws IOException {
        String claims = Served.text(full.get("/api/claims", full.token(Tier.SEALED)));
        for (Tier tier : Tier.values()) {
            assertTrue(claims.contains(Canaries.word(tier) + " text"), tier.word());
        }
        assertTrue(claims.contains("CANARY-embargoed"));
    }

    /** Kept so that a table of doors that shrinks is seen. */
    @org.junit.jupiter.api.Test
    void theTable_holdsEveryKindOfDoor() {
        assertTrue(doors.size() > 150, () -> "only " + doors.size() + " doors");
        Map.of("/doc/site/", 12, "/doc/claim/", 30, "/api/claims/", 30)
                .forEach((prefix, least) -> assertTrue(
                        doors.stream().filter(door -> door.startsWith(prefix)).count() >= least, prefix));
    }
}
