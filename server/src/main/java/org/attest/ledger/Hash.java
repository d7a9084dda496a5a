package org.attest.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, and the tree made of it (RFC 9162, section 2.1.1). */
final class Hash {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Hash() {}

    static byte[] sha256(byte[]... pieces) {
        MessageDigest digest = start();
        for (byte[] piece : pieces) {
            digest.update(piece);
        }
        return digest.digest();
    }

    /** A digest to be fed piece by piece. */
    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Hash of a leaf of the tree. */
    static byte[] leaf(byte[] content) {
        return sha256(LEAF, content);
    }

    /** Merkle tree hash over leaf hashes: at least one. */
    static byte[] tree(List<byte[]> leaves) {
        int size = leaves.size();
        if (size == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(size - 1);
        return sha256(NODE, tree(leaves.subList(0, left)), tree(leaves.subList(left, size)));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
