package org.attest.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.publish.DocumentResource;
import org.attest.publish.JsonText;
import org.attest.publish.VocabularyResource;
import org.attest.publish.ontology.OntologyResource;
import org.attest.web.WebFile;

/** The description of the interface (OpenAPI 3.1): the resources' own, and from a file what is no resource. */
final class OpenApiText {
    /** Every resource class. */
    static final Set<Class<?>> RESOURCES = Set.of(
            HomeResource.class,
            HealthResource.class,
            QueryResource.class,
            SubmissionResource.class,
            BundleResource.class,
            ClaimResource.class,
            EntityResource.class,
            DocumentResource.class,
            VocabularyResource.class,
            OntologyResource.class,
            OpenApiResource.class);

    private OpenApiText() {}

    static byte[] of(String base) {
        ObjectNode whole = (ObjectNode) JsonText.own(WebFile.bytes("openapi.json"));
        ((ObjectNode) whole.path("servers").path(0)).put("url", base.replaceFirst("/$", ""));
        ObjectNode paths = JsonText.object();
        Map<String, JsonNode> sorted = new TreeMap<>();
        whole.path("paths").properties().forEach(path -> sorted.put(path.getKey(), path.getValue()));
        resources().path("paths").properties().forEach(path -> sorted.put(path.getKey(), path.getValue()));
        sorted.forEach(paths::set);
        whole.set("paths", paths);
        paths.forEach(path -> path.forEach(OpenApiText::failures));
        return JsonText.bytes(whole);
    }

    private static JsonNode resources() {
        OpenAPI read = new Reader(new SwaggerConfiguration().openAPI31(true)).read(RESOURCES);
        try {
            return JsonText.own(Json31.mapper().writeValueAsString(read).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the resources cannot be described", broken);
        }
    }

    /** Every operation can fail, and always in the one way; an answer without a text gets one. */
    private static void failures(JsonNode operation) {
        if (operation.path("responses") instanceof ObjectNode responses) {
            responses.putObject("default").put("$ref", "#/components/responses/Problem");
            for (Map.Entry<String, JsonNode> response : responses.properties()) {
                if (response.getValue() instanceof ObjectNode one && !one.has("$ref")) {
                    one.put(
                            "description",
                            one.path("description").asText("").isBlank()
                                    ? "as asked"
                                    : one.path("description").asText());
                }
            }
        }
        ArrayNode security = ((ObjectNode) operation).putArray("security");
        security.addObject();
        security.addObject().putArray("token");
    }
}
