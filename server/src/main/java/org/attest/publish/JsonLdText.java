package org.attest.publish;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.attest.rdf.OwnContext;
import org.attest.vocab.HR;
import org.attest.web.WebFile;

/**
 * Things as JSON-LD 1.1 that reads as plain JSON, compacted with the ontology's context. Nothing is ever fetched: the
 * context is part of the build, other documents are refused.
 */
public final class JsonLdText {
    /** Where the context is served, below the base. */
    public static final String CONTEXT = "context.jsonld";

    private static final JsonNode TERMS = JsonText.own(OwnContext.bytes()).path("@context");
    private static final JsonNode NAMED = JsonText.own(WebFile.bytes("names-context.json"));
    private static final String CONTEXTS = "{\"@context\":[" + TERMS + "," + NAMED + "]}";
    private static final Set<String> TYPED = typed();
    private static final Set<String> NAMES =
            Set.of("http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2004/02/skos/core#altLabel");

    private final Paths paths;

    /** @param paths of the instance, for the address of the context */
    public JsonLdText(Paths paths) {
        this.paths = paths;
    }

    /** A thing with all its own triples, and the claims about it side by side under {@code claims}. */
    public byte[] document(Description description) {
        return thing(description, property -> true);
    }

    /** A thing with its kinds and names, and the claims about it side by side: nothing is said of it without a speaker. */
    public byte[] item(Description description) {
        return thing(description, description.isClaim() ? property -> true : NAMES::contains);
    }

    private byte[] thing(Description description, Predicate<String> wanted) {
        JsonLdTree tree = new JsonLdTree(description.facts(), TYPED::contains);
        ObjectNode root = tree.node(description.node(), wanted);
        ArrayNode claims = JsonNodeFactory.instance.arrayNode();
        description.claims().forEach(claim -> claims.add(tree.node(claim)));
        ObjectNode json = JsonText.object();
        json.set("@context", context("claims", "@included"));
        List<JsonNode> one = each(List.of(root));
        one.forEach(members -> json.setAll((ObjectNode) members));
        ArrayNode list = json.putArray("claims");
        each(claims).forEach(list::add);
        return JsonText.bytes(json);
    }

    /**
     * A page of things.
     *
     * @param facts holds them
     * @param next path of the page after, empty on the last
     */
    public byte[] page(Facts facts, List<String> iris, boolean whole, String next) {
        JsonLdTree tree = new JsonLdTree(facts, TYPED::contains);
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (String iri : iris) {
            Node node = org.apache.jena.graph.NodeFactory.createURI(iri);
            nodes.add(whole ? tree.node(node) : tree.node(node, NAMES::contains));
        }
        ObjectNode json = JsonText.object();
        ArrayNode context = context("items", "@graph");
        ((ObjectNode) context.get(1)).putNull("next");
        json.set("@context", context);
        ArrayNode items = json.putArray("items");
        each(nodes).forEach(items::add);
        if (!next.isEmpty()) {
            json.put("next", next);
        }
        return JsonText.bytes(json);
    }

    private ArrayNode context(String word, String keyword) {
        ArrayNode context = JsonNodeFactory.instance.arrayNode();
        context.add(paths.base() + CONTEXT);
        context.addObject().put(word, keyword).setAll((ObjectNode) NAMED);
        return context;
    }

    /** Nodes one by one in our terms, keys in order, without the context. */
    private static List<JsonNode> each(Iterable<JsonNode> nodes) {
        List<JsonNode> compacted = new java.util.ArrayList<>();
        for (JsonNode node : nodes) {
            compacted.add(compact(node));
        }
        return compacted;
    }

    private static JsonNode compact(JsonNode node) {
        JsonLdOptions options = new JsonLdOptions(OwnContext.loader());
        options.setOrdered(true);
        try {
            JsonDocument document = JsonDocument.of(new StringReader("[" + node + "]"));
            JsonDocument context = JsonDocument.of(new StringReader(CONTEXTS));
            String text =
                    JsonLd.compact(document, context).options(options).get().toString();
            ObjectNode compacted = (ObjectNode) JsonText.own(text.getBytes(StandardCharsets.UTF_8));
            compacted.remove("@context");
            return compacted;
        } catch (JsonLdError broken) {
            throw new IllegalStateException("the context cannot be used: " + broken.getCode(), broken);
        }
    }

    /** Properties whose term in the context names a datatype: only values of that datatype go under the term. */
    private static Set<String> typed() {
        Set<String> typed = new HashSet<>();
        for (Map.Entry<String, JsonNode> term : TERMS.properties()) {
            String type = term.getValue().path("@type").asText();
            if (!type.isEmpty() && !type.startsWith("@")) {
                typed.add(expanded(term.getValue().path("@id").asText(term.getKey())));
            }
        }
        return Set.copyOf(typed);
    }

    private static String expanded(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return HR.NAMESPACE + name;
        }
        String namespace = TERMS.path(name.substring(0, colon)).asText();
        return namespace.isEmpty() ? name : namespace + name.substring(colon + 1);
    }
}
