package org.attest.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.bundle.leaf.LeafParts;
import org.attest.bundle.leaf.Leaves;
import org.attest.bundle.read.Leaf;
import org.attest.bundle.read.LeafReader;
import org.attest.bundle.read.NQuad;
import org.attest.rdf.Canonical;
import org.junit.jupiter.api.Test;

/** How claims are cut into leaves. */
final class LeavesTest {
    private static final List<Quad> QUADS = Fixtures.quads();
    private static final LeafParts PARTS = LeafParts.shipped();

    private static Leaves leaves(List<Quad> quads) {
        return Leaves.of(quads, PARTS, Fixtures.key(3));
    }

    private static List<Leaf> read(Leaves leaves) {
        try {
            LeafReader.Result read = LeafReader.read("claims.nq", new ByteArrayInputStream(leaves.bytes()));
            assertEquals(List.of(), read.findings());
            return read.leaves();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The leaf a quad is in, by subject and property. */
    private static Leaf leaf(String subject, String property) {
        return read(leaves(QUADS)).stream()
                .filter(leaf -> leaf.quads().stream()
                        .anyMatch(quad -> quad.subject().endsWith(subject)
                                && quad.predicate().endsWith("#" + property)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> properties(Leaf leaf) {
        return leaf.quads().stream()
                .map(quad -> quad.predicate().replaceFirst(".*[#/]", ""))
                .distinct()
                .toList();
    }

    @Test
    void theSpeaker_isALeafOfHisOwn_withTheClaimsRepetitionOfHim() {
        Leaf leaf = leaf("claim/bbb", "saidBy");
        assertEquals(leaf, leaf("claim/bbb#hop2", "saidBy"));
        assertEquals(List.of("connectionToInformation", "saidBy"), properties(leaf));
        assertNotEquals(leaf, leaf("claim/bbb#hop1", "saidBy"));
    }

    @Test
    void theWording_andThePassagesDigest_areLeavesOfTheirOwn() {
        assertEquals(List.of("originalPhrase", "whenPhrase"), properties(leaf("claim/aaa", "originalPhrase")));
        assertEquals(List.of("passageSha256"), properties(leaf("anchor1-position", "passageSha256")));
    }

    @Test
    void thePlace_andTheName_areNotInTheCore() {
        assertEquals(List.of("object", "locatedIn"), properties(leaf("claim/ccc", "object")));
        assertEquals(List.of("object"), properties(leaf("claim/fff", "object")));
        assertTrue(
                properties(leaf("claim/aaa", "min")).containsAll(List.of("subject", "predicate", "personsDetained")));
    }

    @Test
    void theTable_coversEveryKindOfNode_andRefusesALineTwice() {
        assertThrows(IllegalArgumentException.class, () -> new LeafParts(List.of("claim\t*\tcore")));
        List<String> table = new ArrayList<>(List.of("claim\thr:subject\tcore"));
        table.add("claim\thr:subject\tlinks");
        assertThrows(IllegalArgumentException.class, () -> new LeafParts(table));
    }

    @Property(tries = 50)
    void leaves_doNotDependOnTheOrderOfTheQuads(@ForAll long seed) {
        List<Quad> shuffled = new ArrayList<>(QUADS);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                HexFormat.of().formatHex(leaves(QUADS).bytes()),
                HexFormat.of().formatHex(leaves(shuffled).bytes()));
    }

    @Property(tries = 60)
    void oneLeafLess_isAnotherRoot_andAGap(@ForAll @IntRange(min = 0, max = 51) int dropped) {
        Leaves all = leaves(QUADS);
        List<byte[]> blocks = new ArrayList<>(all.blocks());
        List<String> digests = new ArrayList<>(all.digests());
        blocks.remove(dropped);
        digests.remove(dropped);
        Leaves fewer = new Leaves(blocks, digests);
        assertNotEquals(all.root(), fewer.root());
        List<Integer> numbers = read(fewer).stream().map(Leaf::number).toList();
        assertFalse(numbers.contains(dropped + 1));
        assertEquals(all.blocks().size() - 1, numbers.size());
    }

    @Property(tries = 30)
    void aSaltOrPlace_tellsNothingOfTheClaimsBesideIt(@ForAll @IntRange(min = 0, max = 5) int left) {
        List<String> claims = List.of("aaa", "bbb", "ccc", "ddd", "eee", "fff");
        List<Quad> fewer = QUADS.stream()
                .filter(quad -> !quad.getSubject().toString().contains("claim/" + claims.get(left)))
                .toList();
        List<String> salts = salts(leaves(QUADS));
        List<String> remaining = salts(leaves(fewer));
        assertEquals(salts.stream().filter(remaining::contains).toList(), remaining);
    }

    private static List<String> salts(Leaves leaves) {
        return read(leaves).stream().map(Leaf::salt).collect(Collectors.toList());
    }

    @Property(tries = 300)
    void aLiteral_isReadAsItWasWritten(@ForAll @StringLength(max = 30) String text) {
        String clean = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Node node = NodeFactory.createURI("urn:x:a");
        String line = Canonical.line(Quad.create(node, node, node, NodeFactory.createLiteralLang(clean, "ru")));
        try {
            NQuad quad = NQuad.parse(line);
            assertEquals(clean, quad.object().text());
            assertEquals(line, quad.line());
        } catch (NQuad.Refused e) {
            throw new AssertionError("refused: " + line, e);
        }
    }
}
