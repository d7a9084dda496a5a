package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.attest.model.Iri;
import org.attest.rdf.ShapeReport.Violation;
import org.attest.vocab.HR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guards and what they say: floors wherever a vocabulary puts them, sums of many, nothing that gives anybody away. */
class GuardsTest {
    private static final String PREFIXES = """
            PREFIX hr: <https://w3id.org/attest/hr#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX l: <urn:attest:local:>
            <urn:attest:local:submission> a hr:Submission .
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hr:Blue hr:floorTier hr:Restricted .",
                "hr:Blue skos:broader hr:Dark . hr:Dark skos:broader hr:Colour . hr:Colour hr:floorTier hr:Restricted .",
                "hr:Blue skos:inScheme hr:colours . hr:colours hr:floorTier hr:Restricted .",
                "hr:Blue skos:broader hr:Dark . hr:Dark skos:inScheme hr:colours . hr:colours hr:floorTier hr:Restricted .",
                "hr:Blue a hr:Colour . hr:Colour rdfs:subClassOf hr:Trait . hr:Trait hr:floorTier hr:Restricted ."
            })
    void aFloorHoldsForTheConceptBelow_whereverTheVocabularyPutsIt(String vocabulary) {
        assertEquals(List.of("hr:tier"), paths(vocabulary, characteristic("hr:Partner")));
        assertEquals(List.of(), paths(vocabulary, characteristic("hr:Restricted")));
        assertEquals(List.of(), paths(vocabulary, characteristic("hr:Sealed")));
    }

    @ParameterizedTest
    @CsvSource({"hr:Partner,hr:Public", "hr:Restricted,hr:Partner", "hr:Sealed,hr:Restricted"})
    void belowTheFloor_isRefused(String floor, String tier) {
        assertEquals(List.of("hr:tier"), paths("hr:Blue hr:floorTier " + floor + " .", characteristic(tier)));
    }

    @Test
    void aConceptWithoutFloor_isFree() {
        assertEquals(List.of(), paths("hr:Blue a hr:Colour .", characteristic("hr:Public")));
    }

    @Test
    void theMessageNamesTheFamily_andNeitherThePersonNorTheCharacteristic() {
        String message = results(
                        "hr:Blue skos:broader hr:Colour . hr:Colour hr:floorTier hr:Sealed .",
                        characteristic("hr:Public"))
                .getFirst()
                .message();
        assertTrue(message.contains("hr:Colour"), message);
        assertFalse(message.contains("Blue") || message.contains("dene"), message);
    }

    /** A code of the coded lists is no milder than our own word for the same, and no refusal says which it was. */
    @ParameterizedTest
    @ValueSource(strings = {"MT23-0301", "MT23-0302", "MT23-0304", "MT23-040701", "MT23-020502", "MT23-010201"})
    void aTraitByItsCode_isRefusedByItsFamily(String code) {
        String claim = characteristic("hr:Public").replace("hr:Blue", "<https://w3id.org/attest/esf#" + code + ">");
        String message = Shapes.attest().check(graph(claim)).violations().stream()
                .filter(result -> result.path().equals("hr:tier"))
                .findFirst()
                .orElseThrow()
                .message();
        assertTrue(message.contains("esf:MT23-"), message);
        assertFalse(message.contains(code), message);
    }

    @Test
    void whatAPropertyDoesNotGoBetween_isSaidWithWhatItDoes() {
        List<String> messages = Shapes.attest().check(graph("""
                        l:claim\\/C a hr:Claim ; hr:subject l:place\\/p ; hr:predicate hr:victim ; hr:object l:site\\/s .
                        """)).violations().stream()
                .map(Violation::message)
                .toList();
        assertTrue(
                messages.contains("hr:victim is not said of this kind of thing, but of hr:Act."), messages::toString);
        assertTrue(
                messages.stream()
                        .anyMatch(
                                message -> message.matches(
                                        "hr:victim does not lead to this kind of thing, but to hr:(Person or hr:Group|Group or hr:Person)\\.")),
                messages::toString);
    }

    @Test
    void onRecord_aPersonIsAPersonToo() {
        String claim = characteristic("hr:Public").replace("l:person\\/dene", "<http://localhost:3330/id/person/abc>");
        assertEquals(List.of("hr:tier"), paths("hr:Blue hr:floorTier hr:Sealed .", claim));
    }

    @Test
    void aSumOfMany_needsEveryPair() {
        assertEquals(List.of(), sum(12, 0));
        assertEquals(List.of("hr:addedUpFrom"), sum(12, 1));
    }

    @Test
    void everyPropertyOfTheSafePlaceGuard_canBeClaimed() {
        for (Iri property :
                List.of(HR.locatedIn, HR.basedIn, HR.livesIn, HR.heldAt, HR.within, HR.occurredIn, HR.presentIn)) {
            String claims =
                    "l:claim\\/D a hr:Claim ; hr:subject l:place\\/h ; hr:predicate rdf:type ; hr:object hr:SafePlace ."
                            + " l:claim\\/C a hr:Claim ; hr:subject l:group\\/g ; hr:predicate <" + property.value()
                            + "> ; hr:object l:place\\/h ; hr:tier hr:Restricted .";
            assertTrue(
                    results("hr:SafePlace rdfs:subClassOf hr:Place .", claims).stream()
                            .anyMatch(result -> result.path().equals("hr:tier")
                                    && result.focus().equals("urn:attest:local:claim/C")),
                    property.value());
            assertTrue(Vocabulary.attest().isClaimable(property), property.value());
        }
    }

    private static List<String> sum(int parts, int missing) {
        List<String> pairs = IntStream.range(0, parts)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, parts)
                        .mapToObj(other -> " l:claim\\/D" + one + "-" + other
                                + " hr:subject l:group\\/g" + one
                                + " ; hr:predicate hr:disjointWith ; hr:object l:group\\/g"
                                + other + " ; hr:polarity hr:Affirms ."))
                .toList();
        String figures = IntStream.range(0, parts)
                .mapToObj(part -> " l:claim\\/S hr:addedUpFrom l:claim\\/P" + part + " . l:claim\\/P" + part
                        + " hr:subject l:group\\/g" + part + " .")
                .collect(Collectors.joining());
        return paths("", figures + String.join("", pairs.subList(missing, pairs.size())));
    }

    private static String characteristic(String tier) {
        return "l:claim\\/C hr:subject l:person\\/dene ; hr:predicate hr:hasCharacteristic ; hr:object hr:Blue ; hr:tier "
                + tier + " .";
    }

    /** What the guards alone have to say. */
    private static List<String> paths(String vocabulary, String claims) {
        return results(vocabulary, claims).stream()
                .map(Violation::path)
                .distinct()
                .toList();
    }

    private static List<Violation> results(String vocabulary, String claims) {
        List<String> guards = List.of("hr:tier", "hr:addedUpFrom");
        return new Shapes(Shapes.attest().graph(), graph(vocabulary))
                .check(graph(claims)).violations().stream()
                        .filter(result -> result.constraint().equals("SPARQLConstraintComponent"))
                        .filter(result -> guards.contains(result.path()))
                        .toList();
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
