package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.attest.access.Visit;
import org.attest.model.Tier;
import org.attest.publish.JsonText;
import org.attest.queries.NamedQuery;
import org.attest.queries.QueryCatalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryResourceTest {
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

    @Test
    void theCatalogue_hasEveryQueryForPeople_withItsParameters() throws IOException {
        JsonNode queries = JsonText.own(served.get("/api/queries", "").body()).path("queries");
        List<String> names =
                QueryCatalog.load().listed().stream().map(NamedQuery::name).toList();
        assertEquals(
                names,
                queries.findValuesAsText("href").stream()
                        .map(href -> href.replace("/api/queries/", ""))
                        .toList());
        assertTrue(queries.path(0).has("title")
                && queries.path(0).path("parameters").isArray());
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, application/sparql-results+json",
        "application/json, application/json",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "application/x-ndjson, application/x-ndjson",
        "text/html, text/html"
    })
    void rows_comeInTheFormatAskedFor(String accept, String type) throws IOException {
        HttpResponse<byte[]> answer = served.get("/api/queries/figures", "", "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(Served.text(answer).contains("at least 7001"), accept);
    }

    @Test
    void everyFormat_hasAsManyRows() throws IOException {
        String token = served.token(Tier.SEALED);
        int json = JsonText.own(served.get("/api/queries/figures.json", token).body())
                .path("results")
                .path("bindings")
                .size();
        assertEquals(4, json);
        assertEquals(
                5,
                Served.text(served.get("/api/queries/figures.csv", token))
                        .lines()
                        .count());
        assertEquals(
                4,
                Served.text(served.get("/api/queries/figures.ndjson", token))
                        .lines()
                        .count());
        for (String line : Served.text(served.get("/api/queries/figures.ndjson", token))
                .lines()
                .toList()) {
            assertEquals(
                    "uri",
                    JsonText.own(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .path("claim")
                            .path("type")
                            .asText());
        }
    }

    @Test
    void aParameterThatIsWrong_isNamed_andItsValueIsNot() throws IOException {
        HttpResponse<byte[]> answer = served.get("/api/queries/figures?about=secretvalue", "");
        assertEquals(400, answer.statusCode());
        JsonNode problem = JsonText.own(answer.body());
        assertEquals("about", problem.path("parameter").asText());
        assertTrue(!Served.text(answer).contains("secretvalue"));
        assertEquals(400, served.get("/api/queries/figures?nothing=x", "").statusCode());
    }

    @Test
    void emptyFieldsOfAForm_areNoValues() throws IOException {
        assertEquals(
                Served.text(served.get("/api/queries/figures.csv", "")),
                Served.text(served.get("/api/queries/figures.csv?about=&source=&lang=", "")));
    }

    @Test
    void aQueryThatIsNotThere_is404() throws IOException {
        assertEquals(404, served.get("/api/queries/nothing", "").statusCode());
        assertEquals(404, served.get("/api/queries/nothing.csv", "").statusCode());
    }

    @Test
    void eachReading_isNoted_withWhatItTouched() throws IOException {
        served.get("/api/queries/figures", served.token(Tier.PARTNER));
        Visit last = served.visits().getLast();
        assertEquals("queries", last.door());
        assertEquals(2, last.rows());
        assertEquals(200, last.status());
        assertTrue(last.touched().contains(Tier.PARTNER), () -> last.touched().toString());
    }

    @Test
    void figuresOnAPage_showTheNumberInWords_andWhoSpeaksRightBehindIt() throws IOException {
        String page = Served.text(served.get("/api/queries/figures.html", ""));
        assertTrue(page.contains("at least 7001 persons</td>"), page);
        int number = page.indexOf("<td data-column=\"number\"");
        int speaker = page.indexOf("<td data-column=\"speaker\"");
        int chain = page.indexOf("<td data-column=\"chain\"");
        int subject = page.indexOf("<td data-column=\"subject\"");
        assertTrue(0 < number && number < speaker && speaker < chain && chain < subject, page);
        assertTrue(!page.contains("person unit"), page);
    }
}
