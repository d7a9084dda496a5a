package org.attest.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.access.Limits;
import org.attest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The W3C's tests of the SPARQL 1.1 Protocol, request by request from their manifest. */
class SuiteProtocolTest {
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String DATA = "http://kasei.us/2009/09/sparql/data/";

    /** They write. This endpoint does not, and must say so. */
    private static final Set<String> UPDATES = Set.of(
            "update_dataset_default_graph",
            "update_dataset_default_graphs",
            "update_dataset_named_graphs",
            "update_dataset_full",
            "update_post_form",
            "update_post_direct",
            "update_base_uri");

    @TempDir
    Path folder;

    @Test
    void requestsOfTheSuite_areAnsweredAsItExpects_andUpdatesAreRefused() throws Exception {
        Path protocol = Suite.sparql(folder.resolve("suite")).resolve("sparql11/protocol");
        int passed = 0;
        int refused = 0;
        try (Instance instance = new Instance(folder.resolve("data"), Limits.STANDARD)) {
            for (String name : List.of("data1", "data2", "data3")) {
                load(instance, protocol.resolve(name + ".nt"), name);
            }
            for (Resource entry : Suite.entries(protocol.resolve("manifest.ttl"))) {
                Resource action =
                        Suite.value(entry, Suite.MF + "action").orElseThrow().asResource();
                RDFNode requests = Suite.value(action, HT + "requests").orElseThrow();
                boolean update = UPDATES.contains(entry.getLocalName());
                for (RDFNode request : requests.as(RDFList.class).asJavaList()) {
                    check(instance, request.asResource(), entry.getLocalName(), update);
                }
                passed += update ? 0 : 1;
                refused += update ? 1 : 0;
            }
        }
        assertEquals("27 passed, 7 refused", passed + " passed, " + refused + " refused");
    }

    /** Graphs of an instance have names of a certain form: they are replaced in data and requests alike. */
    private static String fitted(String text) {
        String fitted = text;
        for (String name : List.of("data0", "data1", "data2", "data3")) {
            String graph = Instance.BASE + "graph/" + name + "/public";
            fitted = fitted.replace(DATA + name + ".rdf", graph)
                    .replace(Instance.encode(DATA + name + ".rdf"), Instance.encode(graph));
        }
        return fitted;
    }

    private static void load(Instance instance, Path file, String name) {
        org.apache.jena.graph.Graph triples = GraphFactory.createDefaultGraph();
        RDFParser.fromString(fitted(Suite.text(file)), Lang.NTRIPLES).parse(triples);
        String graph = Instance.BASE + "graph/" + name + "/public";
        instance.load(triples.stream()
                .map(triple -> Quad.create(NodeFactory.createURI(graph), triple))
                .toList());
    }

    private static void check(Instance instance, Resource request, String name, boolean update) {
        Resource response = Suite.value(request, HT + "resp").orElseThrow().asResource();
        HttpResponse<byte[]> answer = Instance.send(request(instance, request));
        boolean asksOnly = request(instance, request)
                .build()
                .headers()
                .firstValue("content-type")
                .filter("application/sparql-query"::equals)
                .isPresent();
        if (update && !asksOnly) {
            assertEquals(403, answer.statusCode(), name);
            assertEquals(Optional.of(Problem.MEDIA_TYPE), answer.headers().firstValue("content-type"), name);
            return;
        }
        if (update) {
            return;
        }
        boolean found = Suite.values(response, Suite.MF + "expectedStatus").stream()
                .map(status -> status.asResource().getLocalName())
                .anyMatch(status -> status.endsWith(answer.statusCode() / 100 + "xx"));
        assertTrue(found, () -> name + ": " + answer.statusCode() + " " + Instance.text(answer));
        Suite.value(response, Suite.MF + "expectedFormat").ifPresent(format -> checkFormat(format, answer, name));
        Suite.value(response, Suite.MF + "expectedBoolean")
                .ifPresent(value -> assertTrue(
                        Instance.text(answer)
                                .replaceAll("\\s", "")
                                .contains("\"boolean\":" + value.asLiteral().getString()),
                        name));
    }

    private static void checkFormat(RDFNode format, HttpResponse<byte[]> answer, String name) {
        String type = answer.headers().firstValue("content-type").orElse("");
        String expected =
                format.asLiteral().getString().equals("RDF") ? "text/turtle" : "application/sparql-results+json";
        assertTrue(type.startsWith(expected), name + ": " + type);
    }

    private static HttpRequest.Builder request(Instance instance, Resource request) {
        String path = string(request, "absolutePath").replaceFirst("^/sparql/", "/sparql");
        HttpRequest.Builder builder = HttpRequest.newBuilder(instance.address(fitted(path)));
        Suite.value(request, HT + "headers")
                .ifPresent(headers -> headers.as(RDFList.class)
                        .asJavaList()
                        .forEach(header -> builder.header(
                                string(header.asResource(), "fieldName"), string(header.asResource(), "fieldValue"))));
        return builder.method(
                string(request, "methodName"),
                Suite.value(request, HT + "body")
                        .map(body -> HttpRequest.BodyPublishers.ofByteArray(bytes(body.asResource())))
                        .orElse(HttpRequest.BodyPublishers.noBody()));
    }

    private static byte[] bytes(Resource body) {
        Charset charset = Suite.value(body, CNT + "characterEncoding")
                .map(name -> Charset.forName(name.asLiteral().getString()))
                .orElse(StandardCharsets.UTF_8);
        return fitted(Suite.value(body, CNT + "chars").orElseThrow().asLiteral().getString())
                .getBytes(charset);
    }

    private static String string(Resource of, String property) {
        return Suite.value(of, HT + property).orElseThrow().asLiteral().getString();
    }
}
