package org.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we ourselves show and test with claims of each property what it is for, as far as kinds are known. */
class DomainsAndRangesTest {

    static Stream<Path> files() throws IOException {
        List<Path> files = Repository.texts().keySet().stream()
                .filter(file -> isGoodExample(file) || isTestData(file))
                .toList();
        assertTrue(files.size() > 15, "files: " + files);
        return files.stream();
    }

    private static boolean isGoodExample(Path file) {
        return file.startsWith("ontology/examples")
                && file.getFileName().toString().matches("good-.*\\.ttl");
    }

    private static boolean isTestData(Path file) {
        return file.toString().contains("src/test/resources") && file.toString().matches(".*\\.(ttl|trig|nq)");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyClaimIsOfWhatItsPropertyIsFor(Path file) {
        assertEquals(List.of(), new ClaimedKinds(claims(file), UnaryOperator.identity()).surprises());
    }

    @Test
    void soIsEveryClaimOfTheFirstCase() throws IOException {
        SeedCase seed = SeedCase.recordedAt(SeedCase.RECORDED);
        ClaimedKinds kinds = new ClaimedKinds(seed.seenAt(Tier.SEALED).getDefaultGraph(), seed::localName);
        assertTrue(kinds.size() > 100, "claims: " + kinds.size());
        assertEquals(List.of(), kinds.surprises());
    }

    @Test
    void aSurpriseIsFound() {
        String wrong = """
                @prefix hr: <https://w3id.org/attest/hr#> .
                <urn:c1> hr:subject <urn:attest:local:place/port> ; hr:predicate hr:victim ; hr:object <urn:attest:local:person/dene> .
                <urn:c2> hr:subject <urn:attest:local:site/camp> ; hr:predicate hr:locatedIn ; hr:object <urn:attest:local:person/dene> .
                <urn:c3> hr:subject <urn:attest:local:person/dene> ; hr:predicate hr:bornOn ; hr:object "1998" .
                """;
        Graph claims = RDFParser.fromString(wrong, Lang.TURTLE).toGraph();
        assertEquals(
                3,
                new ClaimedKinds(claims, UnaryOperator.identity()).surprises().size());
    }

    private static Graph claims(Path file) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(Repository.TOP.resolve(file)).parse(read);
        Graph all = GraphFactory.createDefaultGraph();
        read.stream().forEach(quad -> all.add(quad.asTriple()));
        return all;
    }
}
