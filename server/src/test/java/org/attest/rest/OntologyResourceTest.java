package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.model.Tier;
import org.attest.publish.JsonText;
import org.attest.rdf.Alignment;
import org.attest.rdf.Vocabulary;
import org.attest.web.WebFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology over HTTP: which format, which language, and what a page of it may do. */
class OntologyResourceTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.fresh(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void anAlignment_isServedAsItIsKept_andLinkedFromThePage(Alignment alignment) throws IOException {
        String path = "/ontology/alignments/" + alignment.file() + ".ttl";
        HttpResponse<byte[]> answer = served.get(path, "");
        assertEquals(200, answer.statusCode());
        assertEquals("text/turtle;charset=utf-8", header(answer, "Content-Type"));
        Graph kept = RDFParser.fromString(new String(answer.body(), StandardCharsets.UTF_8), Lang.TURTLE)
                .toGraph();
        assertFalse(kept.isEmpty());
        String page =
                new String(served.get("/ontology", "", "Accept", "text/html").body(), StandardCharsets.UTF_8);
        assertTrue(page.contains(path + "\""), path);
        assertEquals(404, served.get("/ontology/alignments/bfo.ttl", "").statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                           | text/html;charset=utf-8",
                BROWSER + "                                    | text/html;charset=utf-8",
                "text/turtle                                   | text/turtle;charset=utf-8",
                "application/ld+json                           | application/ld+json",
                "application/rdf+xml, text/html;q=0.9          | application/rdf+xml",
                "text/html;q=0.2, text/turtle;q=0.3            | text/turtle;charset=utf-8",
                "text/html;q=0, text/turtle;q=0.1              | text/turtle;charset=utf-8",
                "image/png, application/ld+json;q=0.01         | application/ld+json"
            })
    void theFormat_isTheOneLikedBest(String accept, String type) throws IOException {
        for (String path : new String[] {"/ontology", "/ontology/schemes/actTypes"}) {
            HttpResponse<byte[]> answer = served.get(path, "", "Accept", accept);
            assertEquals(200, answer.statusCode());
            assertEquals(type, header(answer, "Content-Type"));
            assertTrue(header(answer, "Vary").contains("Accept"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology", "/ontology/schemes/tiers"})
    void aFormatThatIsNotThere_is406_asAProblem(String path) throws IOException {
        HttpResponse<byte[]> answer = served.get(path, "", "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertTrue(JsonText.own(answer.body()).path("detail").asText().contains("text/turtle"));
    }

    @ParameterizedTest
    @CsvSource({"ttl, text/turtle;charset=utf-8", "jsonld, application/ld+json", "rdf, application/rdf+xml"})
    void aSuffix_givesTheWholeVocabulary_inThatFormat(String suffix, String type) throws IOException {
        HttpResponse<byte[]> answer = served.get("/ontology." + suffix, "", "Accept", "image/png");
        assertEquals(type, header(answer, "Content-Type"));
        assertTrue(graph(answer).isIsomorphicWith(Vocabulary.attest().graph()), suffix);
    }

    @Test
    void aScheme_hasItsOwnTriples() throws IOException {
        Graph graph = graph(served.get("/ontology/schemes/tiers.ttl", ""));
        assertTrue(
                graph.stream().anyMatch(triple -> triple.getSubject().getURI().endsWith("#Sealed")));
        assertFalse(
                graph.stream().anyMatch(triple -> triple.getSubject().getURI().endsWith("#Torture")));
    }

    private static Graph graph(HttpResponse<byte[]> answer) {
        Lang lang =
                RDFLanguages.contentTypeToLang(header(answer, "Content-Type").replaceFirst(";.*", ""));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(answer.body())).lang(lang).parse(graph);
        return graph;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ontology         |                      | en",
                "/ontology         | de                   | en",
                "/ontology         | fr-CA, en;q=0.8      | fr",
                "/ontology         | de, ru;q=0.5, ar;q=0.9 | ar",
                "/ontology?lang=es | fr                   | es",
                "/ontology.html    | ru                   | ru",
                "/ontology/schemes/tiers?lang=ar | fr     | ar"
            })
    void theLanguage_isTheOneAskedFor_elseTheOneLikedBest(String path, String accepted, String language)
            throws IOException {
        HttpResponse<byte[]> answer = accepted == null
                ? served.get(path, "", "Accept", "text/html")
                : served.get(path, "", "Accept", "text/html", "Accept-Language", accepted);
        assertEquals(language, header(answer, "Content-Language"));
        assertTrue(header(answer, "Vary").contains("Accept-Language"));
        assertTrue(Served.text(answer).contains("<html lang=\"" + language + "\""));
    }

    @Test
    void languagesThatCannotBeRead_are400() throws IOException {
        HttpResponse<byte[]> answer = served.get("/ontology", "", "Accept-Language", ";;;");
        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
    }

    @Test
    void aLanguageThatIsNotThere_is400_andSaysWhichAre() throws IOException {
        HttpResponse<byte[]> answer = served.get("/ontology?lang=xx", "");
        assertEquals(400, answer.statusCode());
        assertEquals("lang", JsonText.own(answer.body()).path("parameter").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ontology.csv",
                "/ontology.",
                "/ontology/schemes/nothing",
                "/ontology/schemes/Claim",
                "/ontology/x"
            })
    void whatIsNotThere_is404(String path) throws IOException {
        assertEquals(404, served.get(path, "").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology", "/ontology?lang=ar", "/ontology/schemes/actTypes"})
    void aPage_mayRunItsOwnScript_andNothingElse(String path) throws IOException, GeneralSecurityException {
        HttpResponse<byte[]> answer = served.get(path, "", "Accept", BROWSER);
        String policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("http"), policy);
        assertTrue(policy.endsWith("; script-src " + digest(within(answer, "script"))), policy);
        assertTrue(policy.contains("style-src 'self' " + digest(within(answer, "style")) + ";"), policy);
    }

    @Test
    void otherPages_runNoScript() throws IOException {
        String policy = header(served.get("/", ""), "Content-Security-Policy");
        assertEquals(
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'",
                policy);
    }

    private static String within(HttpResponse<byte[]> page, String element) {
        Matcher found =
                Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(Served.text(page));
        assertTrue(found.find(), element);
        return found.group(1);
    }

    private static String digest(String text) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void whatTheClientHas_isNotSentAgain() throws IOException {
        String tag = header(served.get("/ontology?lang=fr", ""), "ETag");
        assertEquals(
                304, served.get("/ontology?lang=fr", "", "If-None-Match", tag).statusCode());
        assertEquals(
                200, served.get("/ontology?lang=ru", "", "If-None-Match", tag).statusCode());
    }

    @Test
    void everybody_seesTheSame_andNobodyIsNoted() throws IOException {
        int visits = served.visits().size();
        assertArrayEquals(
                served.get("/ontology", "").body(),
                served.get("/ontology", served.token(Tier.SEALED)).body());
        assertEquals(visits, served.visits().size());
    }

    @Test
    void theFormats_areLinked() throws IOException {
        String links = header(served.get("/ontology", ""), "Link");
        assertTrue(links.contains("</ontology.ttl>; rel=\"alternate\"; type=\"text/turtle\""), links);
        assertTrue(Served.text(served.get("/", "")).contains("href=\"/ontology\""), "the first page links to it");
    }

    @Test
    void theClaimShownAsJson_isOneThatIsTaken() throws IOException {
        byte[] example = WebFile.bytes("ontology-claim.json");
        HttpResponse<byte[]> answer = served.post(
                "/api/submissions", served.token(Tier.SEALED), example, "Content-Type", "application/ld+json");
        assertEquals(201, answer.statusCode(), () -> Served.text(answer));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
