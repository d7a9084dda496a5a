package org.attest.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.attest.queries.QueryCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as its users type it, on a data directory and at a server. */
class CommandLineTest {
    /** One article says nothing of lists, units at sites, findings, consent, treaties, or of other documents than itself. */
    private static final Set<String> NOT_IN_THE_FIRST_CASE = Set.of(
            "capture-histories",
            "circular-reporting",
            "coverage-gaps",
            "medical-findings",
            "revealing-memberships",
            "treaties-binding",
            "units-at-sites",
            "usable-testimony");

    @TempDir
    static Path folder;

    private static Path data;

    /** What one command did. */
    private record Ran(int exit, String out, String err) {}

    private static Ran attest(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    @BeforeAll
    static void theSeedCaseIsLoaded() {
        data = folder.resolve("data");
        Ran load = attest("load", "seed-case", "--data", data.toString());
        assertEquals(0, load.exit(), load.err());
        assertTrue(load.out().contains("claims.csv: 42 rows read, 42 mapped, 0 rejected"), load.out());
    }

    @ParameterizedTest
    @CsvSource({"velasquez-rodriguez-1981, 98", "oury-jalloh-2005, 109"})
    void anotherCase_isLoadedByItsName_withoutWarnings(String name, int claims) {
        Ran load = attest("load", name, "--data", folder.resolve(name).toString());
        assertEquals(0, load.exit(), load.err());
        assertTrue(load.out().contains("claims.csv: " + claims + " rows read, " + claims + " mapped"), load.out());
        assertFalse(load.out().contains("warning"), load.out());
    }

    @Test
    void help_namesEveryCaseThatComesAlong() {
        String help = attest("load", "--help").out().replaceAll("\\s+", " ");
        for (String name : List.of("seed-case", "velasquez-rodriguez-1981", "oury-jalloh-2005")) {
            assertTrue(help.contains(name), help);
        }
    }

    @Test
    void loadingTheSameCaseAgain_recordsNothing_andMovesTheLedgerNowhere() {
        Ran before = attest("ledger", "status", "--data", data.toString());
        Ran again = attest("load", "seed-case", "--data", data.toString());
        assertEquals(0, again.exit());
        assertTrue(again.out().contains("recorded 0 claims"), again.out());
        assertEquals(
                before.out(),
                attest("ledger", "status", "--data", data.toString()).out());
    }

    @Test
    void whatIsProbablyAnOversight_isTold_andLoadedAllTheSame() {
        Path example = Path.of(System.getProperty("attest.root", ".."))
                .resolve("ontology/examples/good-with-a-warning-figure-without-words.ttl");
        Ran load = attest(
                "load", example.toString(), "--data", folder.resolve("d4").toString());
        assertEquals(0, load.exit(), load.err());
        assertTrue(load.out().contains("warning claim/C1 hr:originalPhrase: "), load.out());
        assertTrue(load.out().contains("recorded 1 claims"), load.out());
    }

    @Test
    void aDryRun_reportsEverything_andRecordsNothing() {
        Ran before = attest("ledger", "status", "--data", data.toString());
        Ran dry = attest("load", "seed-case", "--data", data.toString(), "--dry-run");
        assertTrue(dry.out().contains("dry run: nothing was recorded"), dry.out());
        assertEquals(
                before.out(),
                attest("ledger", "status", "--data", data.toString()).out());
    }

    @Test
    void aTextThatIsNotTheArticle_holdsTheLoadBack() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "not the article");
        Ran load = attest(
                "load", "seed-case", "--data", folder.resolve("d2").toString(), "--source-text", other.toString());
        assertEquals(Exit.FINDINGS.code(), load.exit());
        assertTrue(load.out().contains("nothing was recorded"), load.out());
    }

    @Test
    void figures_showWhoSaysHowManyAndThroughWhom() {
        Ran answer = attest("query", "figures", "--format", "csv", "--data", data.toString());
        assertEquals(0, answer.exit(), answer.err());
        List<String> rows = answer.out().lines().toList();
        assertEquals(10, rows.size(), answer.out());
        assertTrue(
                rows.stream().anyMatch(row -> row.contains("at least 100") && row.contains("unresolved,Novaya Gazeta")),
                answer.out());
    }

    @Test
    void whatIsRestricted_isSeenWithAToken_andOnlyWithOne() {
        String token = attest("token", "issue", "--data", data.toString(), "--tier", "restricted")
                .out()
                .strip();
        String[] question = {"query", "figures", "--format", "csv", "--data", data.toString()};
        assertFalse(attest(question).out().contains("many,"));
        String[] asked = {"query", "figures", "--format", "csv", "--data", data.toString(), "--token", token};
        assertTrue(attest(asked).out().contains(",many,"));
    }

    @Test
    void issue_printsTheTokenAndNothingElse_andRevokingEndsIt() {
        Ran issued = attest(
                "token", "issue", "--data", data.toString(), "--tier", "sealed", "--name", "custodian of the case");
        assertTrue(issued.out().matches("att_[A-Za-z0-9_-]{43}\\R"), issued.out());
        String listed = attest("token", "list", "--data", data.toString()).out();
        String line = listed.lines()
                .filter(one -> one.contains("custodian"))
                .findFirst()
                .orElseThrow();
        assertFalse(listed.contains(issued.out().strip()));
        assertEquals(
                0,
                attest("token", "revoke", "--data", data.toString(), line.substring(0, 16))
                        .exit());
        Ran refused = attest(
                "query",
                "figures",
                "--data",
                data.toString(),
                "--token",
                issued.out().strip());
        assertEquals(Exit.FAILED.code(), refused.exit());
        assertTrue(refused.err().contains("the token was not accepted"), refused.err());
    }

    @Test
    void aBundleMadeTwice_isTheSameBytes_andVerifies() throws IOException {
        String site = attest("query", "sites", "--format", "csv", "--data", data.toString())
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", 2)[0];
        Path one = folder.resolve("one.zip");
        Path two = folder.resolve("two.zip");
        for (Path out : List.of(one, two)) {
            Ran made = attest("bundle", "--site", site, "--out", out.toString(), "--data", data.toString());
            assertEquals(0, made.exit(), made.err());
        }
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        Ran verified = attest("verify", one.toString());
        assertEquals(0, verified.exit(), verified.out());
        byte[] bytes = Files.readAllBytes(one);
        bytes[bytes.length / 2] ^= 1;
        Ran tampered = attest(
                "verify", Files.write(folder.resolve("tampered.zip"), bytes).toString());
        assertEquals(Exit.FINDINGS.code(), tampered.exit(), tampered.out());
    }

    @Test
    void aBundleIsNeverWrittenOver() throws IOException {
        Path there = Files.writeString(folder.resolve("there.zip"), "mine");
        Ran refused = attest(
                "bundle",
                "--site",
                "http://localhost:3330/id/site/a",
                "--out",
                there.toString(),
                "--data",
                data.toString());
        assertEquals(Exit.USAGE.code(), refused.exit());
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void theServerAnswersAsTheFilesDo() throws IOException {
        Path served = folder.resolve("served");
        assertEquals(0, attest("load", "seed-case", "--data", served.toString()).exit());
        String local = attest("query", "who-said-what", "--format", "csv", "--data", served.toString())
                .out();
        try (Wiring wiring = Wiring.open(served);
                HttpServer server = HttpServer.start(wiring, Config.STANDARD.onPort(HttpServer.freePort()))) {
            String to = "http://localhost:" + server.port();
            Ran remote = attest("query", "who-said-what", "--format", "csv", "--to", to);
            assertEquals(local.replace("\r\n", "\n"), remote.out().replace("\r\n", "\n"), remote.err());
            Ran busy = attest("query", "figures", "--data", served.toString());
            assertEquals(Exit.ENVIRONMENT.code(), busy.exit(), busy.err());
        }
    }

    @Test
    void everyExampleOfTheCatalogue_runsOnTheFirstCase_andHasAnAnswer() throws IOException {
        Path served = folder.resolve("examples");
        assertEquals(0, attest("load", "seed-case", "--data", served.toString()).exit());
        try (Wiring wiring = Wiring.open(served);
                HttpServer server = HttpServer.start(wiring, Config.STANDARD.onPort(HttpServer.freePort()));
                Client client = new Client(URI.create("http://localhost:" + server.port() + "/"), "")) {
            JsonNode catalogue = new ObjectMapper().readTree(client.get("api/queries", "application/json"));
            assertEquals(
                    QueryCatalog.load().listed().size(),
                    catalogue.path("queries").size());
            for (JsonNode query : catalogue.path("queries")) {
                String href = query.path("exampleHref").asText();
                assertFalse(href.isEmpty(), query.path("name").asText());
                String name = query.path("name").asText();
                boolean rows = !QueryCatalog.load().get(name).columns().isEmpty();
                String answer = new String(client.get(href.substring(1), rows ? "text/csv" : "text/turtle"), UTF_8);
                boolean told = !NOT_IN_THE_FIRST_CASE.contains(name);
                assertEquals(told, answer.lines().count() > 1, href);
            }
        }
    }

    @Test
    void anUnknownQuery_namesThoseThereAre() {
        Ran refused = attest("query", "totals", "--data", data.toString());
        assertEquals(Exit.USAGE.code(), refused.exit());
        assertTrue(refused.err().contains("figures"), refused.err());
    }

    @Test
    void anUnknownParameter_isUsage_andItsValueIsNotRepeated() {
        Ran refused = attest("query", "figures", "-p", "suspect=Secret", "--data", data.toString());
        assertEquals(Exit.USAGE.code(), refused.exit());
        assertFalse(refused.err().contains("Secret"), refused.err());
    }

    @Test
    void aServerThatIsNotThere_isAnEnvironmentError() throws IOException {
        Ran refused = attest("query", "figures", "--to", "http://localhost:" + HttpServer.freePort());
        assertEquals(Exit.ENVIRONMENT.code(), refused.exit(), refused.err());
    }

    @Test
    void rebuilding_changesNoAnswer() {
        Path own = folder.resolve("rebuilt");
        attest("load", "seed-case", "--data", own.toString());
        String[] question = {
            "query", "claims-about", "--format", "csv", "--data", own.toString(), "-p", "entity=" + purge(own)
        };
        Ran before = attest(question);
        assertEquals(0, before.exit(), before.err());
        assertEquals(0, attest("rebuild", "--data", own.toString()).exit());
        assertEquals(before.out(), attest(question).out());
        assertEquals(0, attest("ledger", "verify", "--data", own.toString()).exit());
    }

    private static String purge(Path own) {
        String row = attest("query", "official-responses", "--format", "csv", "--data", own.toString())
                .out()
                .lines()
                .filter(line -> line.contains("/id/incident/"))
                .findFirst()
                .orElseThrow();
        int at = row.indexOf("http://localhost:3330/id/incident/");
        assertNotEquals(-1, at);
        return row.substring(at, row.indexOf(',', at) < 0 ? row.length() : row.indexOf(',', at));
    }

    @Test
    void anUnknownSetting_stopsTheStart() throws IOException {
        Path config = Files.writeString(folder.resolve("attest.properties"), "prot = 3331\n");
        Ran refused = attest("serve", "--data", folder.resolve("d3").toString(), "--config", config.toString());
        assertEquals(Exit.USAGE.code(), refused.exit());
        assertTrue(refused.err().contains("unknown setting prot"), refused.err());
    }
}
