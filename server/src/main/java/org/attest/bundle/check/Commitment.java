package org.attest.bundle.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.bundle.read.BagSource;
import org.attest.bundle.read.Finding;
import org.attest.bundle.read.Leaf;

/** Holds the leaves against {@code leaves.txt}, and that against {@code commitment.json}. */
final class Commitment {
    private static final String LIST = "leaves.txt";
    private static final String COMMITMENT = "commitment.json";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (CL-[0-9]{6,9})");
    private static final int LARGEST = 1 << 28;

    private final List<Leaf> leaves;
    private final BagSource source;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> committed = new LinkedHashMap<>();
    private String root = "";

    Commitment(List<Leaf> leaves, BagSource source) throws IOException {
        this.leaves = leaves;
        this.source = source;
        if (source.files().contains(LIST) && source.files().contains(COMMITMENT)) {
            list();
            compare();
            commitment();
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** The root as computed from {@code leaves.txt}, 64 hexadecimal digits; empty without leaves. */
    String root() {
        return root;
    }

    private void list() throws IOException {
        String text = new String(source.bytes(LIST, LARGEST), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher parts = LINE.matcher(lines.get(i));
            if (parts.matches() && parts.group(2).equals(Leaf.label(i + 1))) {
                committed.put(parts.group(2), parts.group(1));
            } else {
                find("leaves-form", LIST + " line " + (i + 1), "expected '<sha256>  " + Leaf.label(i + 1) + "'");
            }
        }
        if (!text.equals(String.join("\n", lines) + "\n")) {
            find("leaves-form", LIST, "each line is ended by one line feed");
        }
    }

    private void compare() {
        Map<String, String> missing = new LinkedHashMap<>(committed);
        for (Leaf leaf : leaves) {
            String digest = missing.remove(leaf.label());
            if (!leaf.sha256().equals(committed.get(leaf.label()))) {
                find(
                        "leaf-digest",
                        leaf.label(),
                        "sha256 is " + leaf.sha256() + ", " + LIST + " says " + (digest == null ? "nothing" : digest));
            }
        }
        missing.keySet().forEach(label -> find("leaf-missing", label, "committed to and not there; no redaction log"));
    }

    private void commitment() throws IOException {
        root = committed.isEmpty() ? "" : HexFormat.of().formatHex(tree(0, committed.size(), digests()));
        String expected = "{\n  \"format\": \"attest-commitment-1\",\n  \"bundle\": \"" + source.root()
                + "\",\n  \"leaves\": " + committed.size() + ",\n  \"root\": \"" + root + "\"\n}\n";
        String found = new String(source.bytes(COMMITMENT, LARGEST), StandardCharsets.UTF_8);
        if (!found.equals(expected)) {
            find(
                    "commitment",
                    COMMITMENT,
                    "does not say " + committed.size() + " leaves, root " + root + ", bundle " + source.root());
        }
    }

    private List<byte[]> digests() {
        return committed.values().stream().map(HexFormat.of()::parseHex).toList();
    }

    /** RFC 9162, section 2.1.1: split at the largest power of two below the number of leaves. */
    private static byte[] tree(int from, int to, List<byte[]> digests) {
        if (to - from == 1) {
            return digests.get(from);
        }
        int split = from + Integer.highestOneBit(to - from - 1);
        byte[] node = {1};
        byte[] left = tree(from, split, digests);
        byte[] right = tree(split, to, digests);
        byte[] all = Arrays.copyOf(node, 1 + left.length + right.length);
        System.arraycopy(left, 0, all, 1, left.length);
        System.arraycopy(right, 0, all, 1 + left.length, right.length);
        return sha256(all);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void find(String code, String place, String message) {
        findings.add(new Finding(code, place, message));
    }
}
