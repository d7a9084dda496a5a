package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlPageTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static final String NAMES =
            "SELECT ?s ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?s ?name";

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

    private static HttpResponse<byte[]> ask(String query, String accept) throws IOException {
        return served.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "", "Accept", accept);
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    @Test
    void aBrowser_seesRowsAsATable_withTheQueryInAForm_andEverythingEscaped() throws IOException {
        HttpResponse<byte[]> answer = ask(NAMES, BROWSER);
        String page = Served.text(answer);
        assertEquals("text/html", type(answer));
        assertTrue(page.contains("<table") && page.contains("<td"), page);
        assertTrue(page.contains("SELECT ?s ?name { ?s &lt;http://www.w3.org/2004/02/skos/core#prefLabel&gt;"), page);
        assertTrue(page.contains("&lt;script&gt;alert") && !page.contains("<script"), page);
        assertTrue(page.contains("&amp;format=csv"), page);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("form-action 'self'"), policy);
        assertFalse(policy.contains("script-src"), policy);
    }

    @Test
    void withoutAQuery_aBrowserSeesTheForm() throws IOException {
        HttpResponse<byte[]> answer = served.get("/sparql", "", "Accept", BROWSER);
        assertEquals("text/html", type(answer));
        assertTrue(Served.text(answer).contains("<textarea id=\"query\""));
        assertEquals("text/turtle", type(served.get("/sparql", "")));
    }

    @Test
    void aGraph_isTurtleOnThePage_andYesIsAWord() throws IOException {
        String graph = Served.text(ask("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }", BROWSER));
        assertTrue(graph.contains("<pre><code>") && graph.contains("hr#Claim"), graph);
        assertTrue(Served.text(ask("ASK { ?s ?p ?o }", BROWSER)).contains("<p>Yes."));
    }

    @Test
    void aQueryThatIsNotUnderstood_staysInTheForm_withTheReason() throws IOException {
        HttpResponse<byte[]> answer = ask("SELECT <b>", BROWSER);
        assertEquals(400, answer.statusCode());
        assertEquals("text/html", type(answer));
        assertTrue(Served.text(answer).contains("SELECT &lt;b&gt;"));
        assertTrue(Served.text(answer).contains("The query cannot be parsed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                              | application/sparql-results+json",
                "application/sparql-results+json                  | application/sparql-results+json",
                "text/csv, text/html                              | text/csv",
                "text/html;q=0.5, application/json                | application/sparql-results+json",
                "text/*                                           | text/csv",
                "text/html;q=0, */*                               | application/sparql-results+json",
                "text/html                                        | text/html"
            })
    void programs_getWhatTheyAlwaysGot(String accept, String type) throws IOException {
        HttpResponse<byte[]> answer = ask(NAMES, accept);
        assertEquals(200, answer.statusCode());
        assertTrue(type(answer).equals(type) || accept.startsWith("text/*"), () -> type(answer));
        assertFalse(accept.startsWith("text/*") && type(answer).equals("text/html"));
    }

    @Test
    void aFormatInTheUrl_goesBeforeWhatABrowserAccepts() throws IOException {
        HttpResponse<byte[]> answer = served.get(
                "/sparql?format=csv&query=" + URLEncoder.encode(NAMES, StandardCharsets.UTF_8), "", "Accept", BROWSER);
        assertEquals("text/csv", type(answer));
    }
}
