package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.attest.model.Iri;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;
import org.attest.vocab.TurtleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims as JSON that people read. */
class ContextTest {
    private static final Iri C1 = Claims.local("claim", "C1");

    /** Things here may also be one of the few individuals of the ontology: hr:Unknown, hr:UnresolvedSpeaker, a property. */
    private static final Set<Iri> SPECIAL_NAMES = Set.of(HR.saidBy, HR.saidIn, HR.predicate);

    /** A thing, a coded value or a text: what is not a thing has a word of its own (objectText, whereaboutsText ...). */
    private static final Map<Iri, String> EXCEPTIONS =
            Map.of(HR.object, "@vocab", HR.whereabouts, "@id", HR.min, "", HR.max, "");

    /** What JSON has words for itself. */
    private static final Set<String> NATIVE = Set.of(XSD.xstring.getURI(), XSD.integer.getURI(), XSD.xboolean.getURI());

    private static final Set<String> ALIASES = Set.of("id", "type", "local");

    @Test
    void aClaim_readsAsJson() {
        JsonObject claim = json(ClaimJson.write(example("good-figure"), C1));
        assertEquals("https://w3id.org/attest/context.jsonld", claim.getString("@context"));
        assertEquals("local:claim/C1", claim.getString("id"));
        assertEquals("Claim", claim.getString("type"));
        assertEquals("local:group/dockers", claim.getString("subject"));
        assertEquals("personsDetained", claim.getString("predicate"));
        assertEquals("AtLeast", claim.getString("quantityKind"));
        assertEquals(12, claim.getInt("min"));
        assertEquals(
                "a dozen men or more", claim.getJsonObject("originalPhrase").getString("en"));
        assertEquals("2031-03", claim.getString("when"));
        assertEquals("Public", claim.getString("tier"));
        JsonObject last =
                claim.getJsonObject("attribution").getJsonObject("derivedFrom").getJsonObject("primarySource");
        assertEquals("local:agent/docker-w", last.getString("saidBy"));
        assertEquals(
                210, claim.getJsonObject("anchor").getJsonObject("position").getInt("start"));
    }

    @Test
    void keysAreWords_notIris() {
        keys(json(ClaimJson.write(example("good-figure"), C1)), new TreeSet<>())
                .forEach(key -> assertTrue(key.matches("@?[a-zA-Z0-9]+"), key));
    }

    private static Set<String> keys(JsonObject object, Set<String> keys) {
        object.forEach((key, value) -> {
            keys.add(key);
            if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                keys(value.asJsonObject(), keys);
            }
        });
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"good-by-hand", "good-act-by-hand"})
    void whatIsWrittenAsJsonByHand_isTheTurtleBesideIt(String name) {
        assertEquals(Set.of(), difference(expanded(name), example(name)));
        assertEquals(Set.of(), difference(example(name), expanded(name)));
    }

    /** Otherwise the examples would show what nobody ever gets to see. */
    @ParameterizedTest
    @ValueSource(strings = {"good-by-hand", "good-act-by-hand"})
    void whatIsWrittenByHand_isWhatWeWriteOurselves(String name) throws IOException {
        JsonObject file =
                json(Files.readString(TurtleFiles.module().resolve("examples").resolve(name + ".jsonld")));
        for (JsonValue node : file.getJsonArray("@graph")) {
            JsonObject claim = node.asJsonObject();
            if (claim.getString("type").equals("Claim")) {
                Iri id = new Iri(claim.getString("id").replace("local:", "urn:attest:local:"));
                JsonObject written = json(ClaimJson.write(example(name), id));
                assertEquals(
                        Json.createObjectBuilder(claim)
                                .add("@context", OwnContext.IRI)
                                .build(),
                        written);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "good-help-and-law,            objectText",
        "good-dates-and-geometry,      objectDate",
        "good-dates-and-geometry,      objectGeometry",
        "good-designations,            object",
        "good-link,                    object"
    })
    void anObject_isCalledAfterWhatItIs(String name, String key) {
        Set<String> keys = new TreeSet<>();
        Graph graph = example(name);
        graph.stream(Node.ANY, Terms.node(RDF.type), Terms.node(HR.Claim))
                .forEach(claim -> keys(json(ClaimJson.write(graph, Terms.iri(claim.getSubject()))), keys));
        assertTrue(keys.contains(key), keys.toString());
        assertEquals(Set.of(), keys.stream().filter(any -> any.contains(":")).collect(Collectors.toSet()));
    }

    /** As it must be said in the context; empty: a plain word is right, as for a number or a digest. */
    private static Optional<String> coercion(Iri property) {
        Graph terms = Vocabulary.attest().graph();
        Set<Node> ranges = terms.stream(Terms.node(property), RDFS.range.asNode(), Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());
        if (leadsToAThing(property)) {
            boolean coded = !ranges.isEmpty() && ranges.stream().allMatch(ContextTest::isCoded);
            return Optional.of(coded || SPECIAL_NAMES.contains(property) ? "@vocab" : "@id");
        }
        return ranges.isEmpty()
                ? Optional.of("@language")
                : ranges.stream()
                        .map(Node::getURI)
                        .filter(type -> !NATIVE.contains(type))
                        .findFirst();
    }

    private static boolean isCoded(Node kind) {
        Graph terms = Vocabulary.attest().graph();
        return kind.equals(SKOS.Concept.asNode())
                || terms.stream(kind, RDFS.subClassOf.asNode(), Node.ANY).anyMatch(up -> isCoded(up.getObject()));
    }

    /**
     * Every word that can be a key: of a claim, a hop, an anchor, a header, and of a thing somebody claimed something about.
     * Figures, and what is only ever claimed, never are: they are the value of predicate.
     */
    private static Set<Iri> words() {
        Set<Iri> words = new TreeSet<>();
        for (Iri kind :
                Set.of(HR.RecordProperty, HR.QualifierProperty, HR.ClaimableProperty, HR.ExternalLinkProperty)) {
            words.addAll(Vocabulary.attest().instances(kind));
        }
        words.removeIf(word -> !word.value().startsWith(HR.NAMESPACE)
                || Vocabulary.attest().isClaimOnly(word)
                || Vocabulary.attest().isFigure(word));
        assertTrue(words.size() > 150, "words: " + words.size());
        return words;
    }

    @Test
    void everyWordIsInTheContext_withWhatItsValueIs() {
        JsonObject context = context();
        Map<String, String> wrong = new TreeMap<>();
        for (Iri property : words()) {
            String name = property.value().substring(HR.NAMESPACE.length());
            String expected =
                    EXCEPTIONS.getOrDefault(property, coercion(property).orElse(""));
            String found = context.containsKey(name) ? said(context.get(name)) : "nothing";
            if (!found.equals(expected)) {
                wrong.put(name, "expected " + expected + ", found " + found);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** A property is a word in its place as a value, too, whatever its own values are like. */
    @Test
    void aPredicateIsAWord() {
        JsonObject claim = json(ClaimJson.write(example("good-act-by-hand"), Claims.local("claim", "whom")));
        assertEquals("victim", claim.getString("predicate"));
        Graph names = example("good-designations");
        Set<String> predicates = names.stream(Node.ANY, Terms.node(RDF.type), Terms.node(HR.Claim))
                .map(one -> json(ClaimJson.write(names, Terms.iri(one.getSubject())))
                        .getString("predicate"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("kind", "prefLabel"), predicates);
    }

    @Test
    void noWordOfTheContextIsMadeUp() {
        JsonObject context = context();
        Set<String> unknown = new TreeSet<>(context.keySet());
        unknown.removeIf(word -> word.startsWith("@")
                || ALIASES.contains(word)
                || (context.get(word) instanceof JsonString prefix
                        && prefix.getString().matches("http.*[#/]"))
                || Vocabulary.attest().knows(meant(context, word)));
        assertEquals(Set.of(), unknown);
    }

    /** The IRI that a word of the context stands for. */
    private static Iri meant(JsonObject context, String word) {
        JsonValue entry = context.get(word);
        String id = entry instanceof JsonObject term ? term.getString("@id", "hr:" + word) : context.getString(word);
        String[] parts = id.split(":", 2);
        return new Iri(context.getString(parts[0]) + parts[1]);
    }

    private static String said(JsonValue entry) {
        if (!(entry instanceof JsonObject term)) {
            return "";
        }
        String type = term.getString("@type", term.getString("@container", ""));
        int colon = type.indexOf(':');
        return colon < 0 ? type : context().getString(type.substring(0, colon)) + type.substring(colon + 1);
    }

    private static JsonObject context() {
        return json(new String(OwnContext.bytes(), StandardCharsets.UTF_8)).getJsonObject("@context");
    }

    private static Graph expanded(String name) {
        try {
            byte[] body = Files.readAllBytes(TurtleFiles.module().resolve("examples/" + name + ".jsonld"));
            Findings findings = new Findings(10);
            Optional<Graph> graph = new Body(Limits.USUAL, findings).read(new ByteArrayInputStream(body), Lang.JSONLD);
            return graph.orElseThrow(() -> new AssertionError(findings.refused().toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<Triple> difference(Graph one, Graph other) {
        return one.stream().filter(triple -> !other.contains(triple)).collect(Collectors.toSet());
    }

    private static boolean leadsToAThing(Iri property) {
        return Vocabulary.attest()
                .graph()
                .contains(Terms.node(property), Terms.node(RDF.type), OWL2.ObjectProperty.asNode());
    }

    private static Graph example(String name) {
        return RDFParser.source(TurtleFiles.module().resolve("examples/" + name + ".ttl"))
                .toGraph();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
