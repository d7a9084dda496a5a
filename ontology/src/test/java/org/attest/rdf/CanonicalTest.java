package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Claim;
import org.attest.model.Iri;
import org.attest.model.SuiteArchive;
import org.attest.model.Text;
import org.junit.jupiter.api.Test;

/** One spelling for a set of quads. */
class CanonicalTest {
    private static final Iri A = new Iri("urn:x:a");

    @Provide
    Arbitrary<Claim> claims() {
        return Claims.claims();
    }

    @Test
    void characters_areEscapedAsTheSpecificationSays() {
        assertEquals(
                "<urn:x:a> <urn:x:a> \"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u001F\\u007F é\uD83D\uDE4F\" .",
                line(Text.plain("\b\t\n\f\r\"\\\u0001\u001f\u007f é\uD83D\uDE4F")));
    }

    @Test
    void datatypes_areWrittenExceptForPlainText() {
        assertEquals(
                "<urn:x:a> <urn:x:a> \"5\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
                line(Text.typed("5", Terms.INTEGER)));
        assertEquals("<urn:x:a> <urn:x:a> \"five\"@en .", line(Text.in("en", "five")));
    }

    @Test
    void lines_areSortedByCodePoint_notByJavaCharacter() {
        Quad privateUse = quad(Text.plain("\uE000"));
        Quad emoji = quad(Text.plain("\uD83D\uDE4F"));
        assertEquals(
                List.of(Canonical.line(privateUse), Canonical.line(emoji)),
                Canonical.lines(List.of(emoji, privateUse)));
    }

    @Test
    void digest_isTheOneSha256sumGives() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Canonical.sha256("abc".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBlankNode_hasNoLine() {
        Quad quad = Quad.create(
                Quad.defaultGraphIRI, Triple.create(NodeFactory.createBlankNode(), Terms.node(A), Terms.node(A)));
        assertThrows(IllegalArgumentException.class, () -> Canonical.line(quad));
    }

    @Property(tries = 200)
    void theDigest_doesNotDependOnOrderOrRepetition(@ForAll("claims") Claim claim, @ForAll long seed) {
        List<Quad> quads = Canonical.quads(ClaimWriter.submitted(claim));
        List<Quad> shuffled = new ArrayList<>(quads);
        shuffled.addAll(quads);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(Canonical.digest(quads), Canonical.digest(shuffled));
    }

    @Property(tries = 200)
    void parsersReadTheLinesBack(@ForAll("claims") Claim claim) {
        List<Triple> triples = ClaimWriter.submitted(claim);
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(
                        new String(Canonical.bytes(Canonical.quads(triples)), StandardCharsets.UTF_8), Lang.NTRIPLES)
                .parse(graph);
        assertEquals(
                Canonical.lines(Canonical.quads(triples)),
                Canonical.lines(Canonical.quads(graph.stream().toList())));
    }

    @Test
    void theSpecificationsTests_withoutBlankNodes_pass() {
        SuiteArchive suite = SuiteArchive.open("w3c-rdf-canon.tar.gz");
        int passed = 0;
        for (String path : suite.paths()) {
            String expected = path.replace("-in.nq", "-rdfc10.nq");
            boolean named = path.endsWith("-in.nq") && !suite.file(path).contains("_:");
            if (named && suite.paths().contains(expected)) {
                DatasetGraph quads = DatasetGraphFactory.create();
                RDFParser.fromString(suite.file(path), Lang.NQUADS).parse(quads);
                byte[] lines = Canonical.bytes(quads.stream().toList());
                assertEquals(suite.file(expected), new String(lines, StandardCharsets.UTF_8), path);
                passed++;
            }
        }
        assertEquals(14, passed);
    }

    private static Quad quad(Text object) {
        return Quad.create(Quad.defaultGraphIRI, Triple.create(Terms.node(A), Terms.node(A), Terms.node(object)));
    }

    private static String line(Text object) {
        return Canonical.line(quad(object));
    }
}
