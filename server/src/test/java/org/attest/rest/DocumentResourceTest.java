package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.model.Tier;
import org.attest.publish.JsonText;
import org.attest.rdf.OwnContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentResourceTest {
    @TempDir
    private static Path folder;

    private static Served served;
    private static String figure;
    private static String site;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.fresh(folder.resolve("data")).load(Canaries.all(), "application/n-quads");
        figure = "/doc/claim/" + served.claims().get("figure-public");
        for (JsonNode item : JsonText.own(served.get("/api/sites", "").body()).path("items")) {
            if (item.path("prefLabel").path("en").asText().contains(Canaries.MARKUP)) {
                site = item.path("id").asText().replace(Served.BASE + "id/", "/doc/");
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                        | text/turtle",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "application/ld+json                                        | application/ld+json",
                "application/json                                           | application/json",
                "application/trig;q=0.5, application/n-quads                | application/n-quads",
                "text/turtle;q=0.1, application/trig;q=0.2                  | application/trig",
                "text/html;q=0, text/turtle                                 | text/turtle",
                "image/png, application/ld+json;q=0.01                      | application/ld+json"
            })
    void theFormat_isTheOneLikedBest(String accept, String type) throws IOException {
        HttpResponse<byte[]> answer = served.get(figure, "", "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertEquals(type, header(answer, "Content-Type").replaceFirst(";.*", ""));
        assertTrue(header(answer, "Vary").contains("Accept"));
    }

    @Test
    void aFormatThatIsNotThere_is406_asAProblem() throws IOException {
        HttpResponse<byte[]> answer = served.get(figure, "", "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle",
        "trig, application/trig",
        "jsonld, application/ld+json",
        "nq, application/n-quads",
        "html, text/html"
    })
    void aSuffix_asksForAFormat_whateverIsAccepted(String suffix, String type) throws IOException {
        HttpResponse<byte[]> answer = served.get(figure + "." + suffix, "", "Accept", "image/png");
        assertEquals(200, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith(type));
    }

    @Test
    void aName_leadsToItsDocument_withoutAHost() throws IOException {
        HttpResponse<byte[]> answer = served.get(site.replace("/doc/", "/id/"), "");
        assertEquals(303, answer.statusCode());
        assertEquals(site, header(answer, "Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/doc/", "/api/"})
    void hiddenAndAbsent_areOneAnswer_toTheLastByte(String door) throws IOException {
        String hidden = door
                + (door.equals("/api/") ? "claims/" : "claim/")
                + served.claims().get("text-sealed");
        HttpResponse<byte[]> ofHidden = served.get(hidden, "");
        HttpResponse<byte[]> ofAbsent =
                served.get(hidden.replaceFirst(".$", "a").replaceFirst("..$", "bb"), "");
        assertEquals(404, ofHidden.statusCode());
        assertEquals(Served.text(ofAbsent), Served.text(ofHidden));
        assertEquals(withoutDate(ofAbsent), withoutDate(ofHidden));
        assertTrue(served.get(hidden, served.token(Tier.SEALED)).statusCode() < 400, "it is there for others");
    }

    @Test
    void turtleTrigAndQuads_holdTheSameTriples() throws IOException {
        Graph turtle = GraphFactory.createDefaultGraph();
        parse(figure + ".ttl", Lang.TURTLE).parse(turtle);
        for (String suffix : List.of("trig", "nq")) {
            DatasetGraph quads = DatasetGraphFactory.create();
            parse(figure + "." + suffix, suffix.equals("nq") ? Lang.NQUADS : Lang.TRIG)
                    .parse(quads);
            assertTrue(turtle.isIsomorphicWith(quads.getUnionGraph()), suffix);
            quads.listGraphNodes()
                    .forEachRemaining(graph ->
                            assertTrue(graph.getURI().startsWith(Served.BASE + "graph/case/public"), graph.toString()));
        }
    }

    @Test
    void everyTripleOfTheJson_isOneOfTheTurtle() throws IOException {
        Graph turtle = GraphFactory.createDefaultGraph();
        parse(figure + ".ttl", Lang.TURTLE).parse(turtle);
        String json =
                Served.text(served.get(figure + ".jsonld", "")).replace(Served.BASE + "context.jsonld", OwnContext.IRI);
        com.apicatalog.jsonld.JsonLdOptions closed = new com.apicatalog.jsonld.JsonLdOptions(OwnContext.loader());
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(json, Lang.JSONLD11)
                .set(org.apache.jena.riot.lang.LangJSONLD11.JSONLD_OPTIONS, closed)
                .parse(read);
        assertTrue(
                read.getDefaultGraph().size() > 20,
                () -> "only " + read.getDefaultGraph().size());
        read.getDefaultGraph()
                .find()
                .forEachRemaining(triple -> assertTrue(turtle.contains(triple), triple.toString()));
    }

    @Test
    void theSameDocument_isTheSameBytes_andATagSaysSo() throws IOException {
        HttpResponse<byte[]> first = served.get(site + ".trig", "");
        assertEquals(Served.text(first), Served.text(served.get(site + ".trig", "")));
        String tag = header(first, "ETag");
        HttpResponse<byte[]> again = served.get(site + ".trig", "", "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(tag, header(again, "ETag"));
        assertEquals(
                200,
                served.get(site + ".trig", "", "If-None-Match", "\"other\"").statusCode());
        assertFalse(tag.equals(header(served.get(site + ".nq", ""), "ETag")), "another format, another tag");
    }

    @Test
    void withAToken_nothingIsKept_onTheWay() throws IOException {
        HttpResponse<byte[]> answer = served.get(site, served.token(Tier.PARTNER));
        assertEquals("private, no-store", header(answer, "Cache-Control"));
        assertTrue(header(answer, "Vary").contains("Authorization"));
        assertEquals("noindex, nofollow", header(answer, "X-Robots-Tag"));
    }

    @Test
    void aHop_hasItsPlace_inTheDocumentOfItsClaim() throws IOException {
        String page = Served.text(served.get(figure + ".html", ""));
        assertTrue(
                page.contains("id=\"hop1\"") && page.contains("id=\"hop2\"") && page.contains("id=\"anchor1\""), page);
        TreeSet<String> ids = new TreeSet<>();
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
        while (id.find()) {
            assertTrue(ids.add(id.group(1)), id.group(1) + " twice");
        }
    }

    @Test
    void aFigure_isShownInBoundsAndWords_withNobodyNamed() throws IOException {
        String page = Served.text(served.get(figure + ".html", ""));
        assertTrue(page.contains("at least 7001 persons"), page);
        assertTrue(page.contains("nobody named"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/queries", "/api/queries/figures", "/api/sites", "/api/claims", "SITE", "CLAIM"})
    void aPage_isAccessible_andHoldsNothingInline(String address) throws IOException {
        String path = address.equals("SITE") ? site : address.equals("CLAIM") ? figure : address;
        HttpResponse<byte[]> answer = served.get(path, "", "Accept", "text/html");
        String page = Served.text(answer);
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page);
        assertTrue(page.matches("(?s).*<title>[^<]+</title>.*"), "a title");
        assertEquals(1, count(page, "<h1"));
        assertEquals(1, count(page, "<main id=\"main\""));
        assertEquals(count(page, "<table"), count(page, "<caption"));
        assertTrue(count(page, "<table") == 0 || count(page, "scope=\"col\"") > 1, "tables have headers");
        assertEquals(count(page, "<input "), count(page, "<label for=\"field-"), "fields have labels");
        for (String inline : List.of("<script", " style=", "<style", " onclick=", "javascript:", "{{", "}}")) {
            assertFalse(page.toLowerCase(java.util.Locale.ROOT).contains(inline), inline + " in " + path);
        }
        for (String tag :
                List.of("a", "dl", "dd", "dt", "ul", "ol", "li", "p", "article", "section", "table", "td", "th")) {
            assertEquals(count(page, "</" + tag + ">"), count(page, "<" + tag + "[ >]"), "<" + tag + "> in " + path);
        }
        assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'; style-src 'self'"));
    }

    @Test
    void markupInAName_staysText() throws IOException {
        for (String path : List.of("/api/sites", site, "/api/queries/sites", "/api/claims")) {
            String page = Served.text(served.get(path, "", "Accept", "text/html"));
            assertTrue(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;"), path);
        }
    }

    private static int count(String page, String pattern) {
        return (int) Pattern.compile(pattern).matcher(page).results().count();
    }

    private static RDFParser parse(String path, Lang lang) throws IOException {
        byte[] body = served.get(path, "").body();
        assertTrue(body.length > 100, () -> new String(body, StandardCharsets.UTF_8));
        return RDFParser.source(new ByteArrayInputStream(body)).lang(lang).build();
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String withoutDate(HttpResponse<byte[]> response) {
        return response.headers().map().toString().replaceAll("date=\\[[^]]*\\]", "");
    }
}
