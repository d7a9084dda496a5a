package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.publish.JsonText;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the interface, and what every failure has in common. */
class InterfaceTest {
    @TempDir
    private static java.nio.file.Path folder;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.fresh(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void everyRoute_isDescribed_andNothingElseIs() throws IOException {
        Set<String> mounted = new TreeSet<>(Set.of("get /sparql", "post /sparql"));
        OpenApiText.RESOURCES.forEach(resource -> routes(resource, mounted));
        Set<String> described = new TreeSet<>();
        JsonNode paths = JsonText.own(served.get("/openapi.json", "").body()).path("paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        assertEquals(mounted, described);
    }

    @Test
    void everyResource_thatIsMounted_isAmongThoseDescribed() {
        ResourceConfig config = served.config();
        Set<Class<?>> mounted = new java.util.HashSet<>();
        config.getInstances().stream()
                .map(Object::getClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(mounted::add);
        assertEquals(OpenApiText.RESOURCES, mounted);
    }

    private static void routes(Class<?> resource, Set<String> routes) {
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            Path below = method.getAnnotation(Path.class);
            String path = (root + "/" + (below == null ? "" : below.value())).replaceAll("/+", "/");
            String clean = path.length() > 1 ? path.replaceAll("/$", "") : path;
            if (method.isAnnotationPresent(GET.class)) {
                routes.add("get " + clean);
            }
            if (method.isAnnotationPresent(POST.class)) {
                routes.add("post " + clean);
            }
        }
    }

    @Test
    void theDescription_isOpenApi31_andWhole() throws IOException {
        byte[] body = served.get("/openapi.json", "").body();
        assertEquals("3.1.0", JsonText.own(body).path("openapi").asText());
        OpenAPI description = Json31.mapper().readValue(body, OpenAPI.class);
        Set<String> ids = new TreeSet<>();
        description.getPaths().forEach((path, item) -> {
            for (Operation operation : item.readOperations()) {
                assertTrue(ids.add(operation.getOperationId()), operation.getOperationId() + " twice");
                assertNotNull(operation.getSummary(), path);
                assertTrue(operation.getResponses().size() >= 2, path);
                Matcher variable = Pattern.compile("\\{([a-z]+)}").matcher(path);
                while (variable.find()) {
                    String name = variable.group(1);
                    assertTrue(
                            operation.getParameters().stream()
                                    .anyMatch(p -> p.getName().equals(name)
                                            && p.getIn().equals("path")
                                            && p.getRequired()),
                            path);
                }
            }
        });
        assertNotNull(description.getComponents().getSchemas().get("Problem"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing/here, 404",
        "GET, /api, 404",
        "GET, /api/, 404",
        "GET, /api/unknowns, 404",
        "GET, /application.wadl, 404",
        "GET, /$/ping, 404",
        "GET, /$/stats, 404",
        "GET, /id/SITE/x, 404",
        "GET, /doc/site/a%20b, 404",
        "GET, /doc/site/..%2fx, 400",
        "POST, /api/queries, 405",
        "POST, /doc/site/x, 405",
        "GET, /api/submissions, 405",
        "DELETE, /api/claims, 405",
        "PUT, /, 405",
        "PATCH, /api/bundles, 405"
    })
    void everyFailure_isAProblem_andTellsNothing(String method, String path, int status) throws IOException {
        for (String accept : new String[] {"*/*", "text/html", "application/xml"}) {
            HttpResponse<byte[]> answer = served.send(
                    served.request(path, "", "Accept", accept).method(method, HttpRequest.BodyPublishers.noBody()));
            assertEquals(status, answer.statusCode(), path);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""),
                    path);
            String body = Served.text(answer);
            assertEquals(status, JsonText.own(answer.body()).path("status").asInt());
            assertTrue(!body.matches("(?s).*(Exception|jetty|jersey|glassfish|org\\.|java\\.|<html).*"), body);
            assertTrue(status != 405 || answer.headers().firstValue("Allow").isPresent(), "405 says what is allowed");
        }
    }

    @Test
    void aBadToken_is401_atEveryDoor() throws IOException {
        for (String path :
                new String[] {"/", "/api/claims", "/health/live", "/doc/site/x", "/openapi.json", "/nothing"}) {
            assertEquals(401, served.get(path, "att_wrong").statusCode(), path);
        }
    }

    @Test
    void health_saysYes_andNoMore() throws IOException {
        assertEquals("{\n  \"status\" : \"ready\"\n}\n", Served.text(served.get("/health/ready", "")));
        assertEquals("{\n  \"status\" : \"live\"\n}\n", Served.text(served.get("/health/live", "")));
    }

    @Test
    void head_isGetWithoutTheBody() throws IOException {
        HttpResponse<byte[]> head =
                served.send(served.request("/api/claims", "").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<byte[]> get = served.get("/api/claims", "");
        assertEquals(0, head.body().length);
        assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals(
                String.valueOf(get.body().length),
                head.headers().firstValue("Content-Length").orElse(""));
    }

    @Test
    void theContextAndTheOntology_areServed() throws IOException {
        assertTrue(JsonText.own(served.get("/context.jsonld", "").body()).has("@context"));
        assertTrue(Served.text(served.get("/ontology.ttl", "")).contains("hr:Claim a "));
    }
}
