package org.attest.bundle.leaf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.attest.bundle.vault.BundleKey;
import org.attest.rdf.Canonical;

/**
 * The evidence cut into leaves: blocks of canonical N-Quads, each with a salt of its own, in an order that says nothing.
 *
 * @param blocks bytes of the leaves; the first one is number 1
 * @param digests SHA-256 of each, 64 hexadecimal digits
 */
public record Leaves(List<byte[]> blocks, List<String> digests) {
    public Leaves {
        blocks = List.copyOf(blocks);
        digests = List.copyOf(digests);
    }

    /**
     * Cuts and orders; the order of the quads given does not matter.
     *
     * @throws IllegalArgumentException when a quad has a blank node
     */
    public static Leaves of(Collection<Quad> quads, LeafParts parts, BundleKey key) {
        Map<String, List<Quad>> leaves = new LeafCut(quads, parts).leaves();
        Map<String, String> ordered = new TreeMap<>();
        leaves.keySet().forEach(id -> ordered.put(key.order(id), id));
        List<byte[]> blocks = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (String id : ordered.values()) {
            byte[] block = block(blocks.size() + 1, key.salt(id), leaves.getOrDefault(id, List.of()));
            blocks.add(block);
            digests.add(Canonical.sha256(block));
        }
        return new Leaves(blocks, digests);
    }

    private static byte[] block(int number, String salt, List<Quad> quads) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(String.format(Locale.ROOT, "# attest-leaf-1 n=%06d salt=%s\n", number, salt)
                .getBytes(StandardCharsets.US_ASCII));
        block.writeBytes(Canonical.bytes(quads));
        return block.toByteArray();
    }

    /** {@code claims.nq}. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        blocks.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** {@code leaves.txt}: every digest with its number, in the form {@code sha256sum -c} reads. */
    public String list() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < digests.size(); i++) {
            list.append(String.format(Locale.ROOT, "%s  CL-%06d", digests.get(i), i + 1))
                    .append('\n');
        }
        return list.toString();
    }

    /**
     * Root of the Merkle tree over the digests: a node is SHA-256 of the byte 1, its left and its right; a last one without
     * a neighbour moves up as it is (the tree of RFC 9162, section 2.1, over these leaves).
     */
    public String root() {
        List<byte[]> level = digests.stream().map(HexFormat.of()::parseHex).toList();
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                above.add(i + 1 < level.size() ? node(level.get(i), level.get(i + 1)) : level.get(i));
            }
            level = above;
        }
        return HexFormat.of().formatHex(level.getFirst());
    }

    private static byte[] node(byte[] left, byte[] right) {
        byte[] node = new byte[1 + left.length + right.length];
        node[0] = 1;
        System.arraycopy(left, 0, node, 1, left.length);
        System.arraycopy(right, 0, node, 1 + left.length, right.length);
        return HexFormat.of().parseHex(Canonical.sha256(node));
    }
}
