package org.attest.rdf;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.model.Iri;
import org.attest.model.Text;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;

/** Writes a claim as JSON-LD 1.1 that reads as plain JSON: the claim, its chain and anchors nested, keys from our own context. */
public final class ClaimJson {
    /** Digits up to which every JSON reader keeps a whole number exact. */
    private static final int EXACT_DIGITS = 15;

    private ClaimJson() {}

    /**
     * A claim with everything it is made of: its hops, anchors and snapshots, nothing of what it is about.
     *
     * @param graph holds the claim, submitted or stored, and may hold more
     * @throws IllegalArgumentException when the graph does not hold the claim
     */
    public static String write(Graph graph, Iri claim) {
        Set<Triple> triples = of(graph, Terms.node(claim));
        if (!triples.contains(Triple.create(Terms.node(claim), Terms.node(RDF.type), Terms.node(HR.Claim)))) {
            throw new IllegalArgumentException("the graph does not hold this claim");
        }
        try {
            JsonObject json = JsonLd.frame(expanded(triples), frame(claim))
                    .options(options())
                    .get();
            return Json.createObjectBuilder(json)
                    .add("@context", OwnContext.IRI)
                    .build()
                    .toString();
        } catch (JsonLdError broken) {
            throw new IllegalStateException(
                    "a claim without blank nodes is always JSON-LD: " + broken.getCode(), broken);
        }
    }

    /** The claim's own triples and those of the parts it leads to. */
    private static Set<Triple> of(Graph graph, Node claim) {
        Set<Triple> triples = new LinkedHashSet<>();
        Set<Node> seen = new LinkedHashSet<>(Set.of(claim));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            graph.stream(open.remove(), Node.ANY, Node.ANY).forEach(triple -> {
                triples.add(triple);
                if (isPart(graph, triple.getObject()) && seen.add(triple.getObject())) {
                    open.add(triple.getObject());
                }
            });
        }
        return triples;
    }

    private static boolean isPart(Graph graph, Node node) {
        return node.isURI()
                && ((node.getURI().indexOf('#') > 0 && !node.getURI().startsWith(HR.NAMESPACE))
                        || graph.contains(node, Terms.node(RDF.type), Terms.node(HR.Snapshot)));
    }

    /** JSON-LD 1.1, section 9, in its plainest form: one object for each node. */
    private static Document expanded(Set<Triple> triples) {
        Map<String, Map<String, JsonArrayBuilder>> nodes = new LinkedHashMap<>();
        for (Triple triple : triples) {
            boolean type = triple.getPredicate().equals(Terms.node(RDF.type));
            nodes.computeIfAbsent(triple.getSubject().getURI(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(type ? "@type" : triple.getPredicate().getURI(), any -> Json.createArrayBuilder())
                    .add(type ? Json.createValue(triple.getObject().getURI()) : value(triple.getObject()));
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        nodes.forEach((id, properties) -> {
            JsonObjectBuilder node = Json.createObjectBuilder().add("@id", id);
            properties.forEach(node::add);
            all.add(node);
        });
        return JsonDocument.of(all.build());
    }

    private static JsonValue value(Node object) {
        JsonObjectBuilder value = Json.createObjectBuilder();
        if (object.isURI()) {
            return value.add("@id", object.getURI()).build();
        }
        Text text = Terms.text(object);
        if (text.datatype().equals(Terms.INTEGER) && text.lexical().length() <= EXACT_DIGITS) {
            return value.add("@value", Long.parseLong(text.lexical())).build();
        }
        if (text.datatype().equals(Terms.BOOLEAN)) {
            return value.add("@value", text.lexical().equals("true")).build();
        }
        value.add("@value", text.lexical());
        if (!text.language().isEmpty()) {
            value.add("@language", object.getLiteralLanguage());
        } else if (!text.datatype().equals(Text.STRING)) {
            value.add("@type", text.datatype().value());
        }
        return value.build();
    }

    private static Document frame(Iri claim) {
        return JsonDocument.of(Json.createObjectBuilder()
                .add("@context", OwnContext.IRI)
                .add("@id", claim.value())
                .build());
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(OwnContext.loader());
        options.setOmitGraph(true);
        options.setOrdered(true);
        return options;
    }
}
