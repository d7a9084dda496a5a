package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.attest.model.Iri;
import org.attest.rdf.SubmissionReader.Reading;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;
import org.attest.vocab.TurtleFiles;
import org.junit.jupiter.api.Test;

/** Claims as JSON that people read. */
class ContextTest {
    private static final Iri C1 = Claims.local("claim", "C1");

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

    @Test
    void aSubmissionWrittenAsJsonByHand_isTaken() throws IOException {
        byte[] body = Files.readAllBytes(TurtleFiles.module().resolve("examples/good-by-hand.jsonld"));
        Reading reading = new SubmissionReader(Claims.BASE, Limits.USUAL)
                .read(new ByteArrayInputStream(body), "application/ld+json");
        assertTrue(reading instanceof Reading.Read, reading.toString());
    }

    @Test
    void everyPropertyThatLeadsToAThing_isCoerced() {
        JsonObject context =
                json(new String(OwnContext.bytes(), StandardCharsets.UTF_8)).getJsonObject("@context");
        Set<String> bare = new TreeSet<>();
        for (Iri kind : Set.of(HR.RecordProperty, HR.QualifierProperty)) {
            for (Iri property : Vocabulary.attest().instances(kind)) {
                String name = property.value().substring(HR.NAMESPACE.length());
                if (leadsToAThing(property)
                        && !(context.get(name) instanceof JsonObject term && term.containsKey("@type"))) {
                    bare.add(name);
                }
            }
        }
        assertEquals(Set.of(), bare);
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
