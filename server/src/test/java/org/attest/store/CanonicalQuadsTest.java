package org.attest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class CanonicalQuadsTest {
    private static final Node GRAPH = NodeFactory.createURI("http://h/graph/case/public");
    private static final Node S = NodeFactory.createURI("http://h/s");

    @Property(tries = 300)
    void everyText_isReadBackAsItWas(@ForAll String text) {
        Quad quad = Quad.create(GRAPH, S, S, NodeFactory.createLiteralString(text));
        if (wellFormed(text)) {
            assertEquals(List.of(quad), CanonicalQuads.parse(CanonicalQuads.line(quad) + "\n"));
        } else {
            assertThrows(IllegalArgumentException.class, () -> CanonicalQuads.line(quad));
        }
    }

    @Property(tries = 300)
    void linesAreOrderedByTheirBytes(@ForAll String one, @ForAll String other) {
        if (wellFormed(one) && wellFormed(other)) {
            int bytes = Arrays.compareUnsigned(
                    one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
            assertEquals(Integer.signum(bytes), Integer.signum(CanonicalQuads.byBytes(one, other)));
        }
    }

    @Test
    void languageAndDatatype_areReadBack() {
        for (Node literal : List.of(
                NodeFactory.createLiteralLang("по меньшей мере 100", "ru"),
                NodeFactory.createLiteralDT(
                        "2013/..",
                        org.apache.jena.datatypes.TypeMapper.getInstance()
                                .getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF")))) {
            Quad quad = Quad.create(GRAPH, S, S, literal);
            assertEquals(List.of(quad), CanonicalQuads.parse(CanonicalQuads.line(quad) + "\n"));
        }
    }

    @Test
    void blankNodesAndTheDefaultGraph_haveNoLine() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CanonicalQuads.line(Quad.create(GRAPH, NodeFactory.createBlankNode(), S, S)));
        assertThrows(
                IllegalArgumentException.class, () -> CanonicalQuads.line(Quad.create(Quad.defaultGraphIRI, S, S, S)));
    }

    @Test
    void anIriThatWouldEndItsOwnLine_hasNone() {
        Node bad = NodeFactory.createURI("http://h/a> <b");
        assertThrows(IllegalArgumentException.class, () -> CanonicalQuads.line(Quad.create(GRAPH, bad, S, S)));
    }

    private static boolean wellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
