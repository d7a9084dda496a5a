package org.attest.bundle.leaf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table that says which leaf a quad belongs to: {@code leaf-parts.tsv}. */
public final class LeafParts {
    /** What a quad's subject is. */
    enum Node {
        CLAIM,
        VALUE,
        HOP,
        ANCHOR,
        SNAPSHOT,
        ACTIVITY
    }

    private static final Map<String, String> PREFIXES = Map.of(
            "rdf", Terms.RDF,
            "hr", Terms.HR,
            "hrv", Terms.HRV,
            "prov", Terms.PROV,
            "oa", Terms.OA,
            "dct", Terms.DCT,
            "skos", Terms.SKOS,
            "geo", Terms.GEO);

    private final Map<String, String> parts = new HashMap<>();

    /** The table as shipped. Throws IllegalStateException when it is not. */
    public static LeafParts shipped() {
        try (InputStream in = LeafParts.class.getResourceAsStream("leaf-parts.tsv")) {
            if (in == null) {
                throw new IllegalStateException("leaf-parts.tsv is not part of this build");
            }
            return new LeafParts(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read leaf-parts.tsv", e);
        }
    }

    /** Reads a table of three cells a line. */
    public LeafParts(List<String> table) {
        for (String line : table) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line.split("\t", -1), line);
            }
        }
        for (Node node : Node.values()) {
            if (!parts.containsKey(key(node, "*"))) {
                throw new IllegalArgumentException("leaf-parts.tsv has no line '" + word(node) + " *'");
            }
        }
    }

    private void add(String[] cells, String line) {
        if (cells.length != 3 || parts.putIfAbsent(cells[0] + " " + expanded(cells[1]), cells[2]) != null) {
            throw new IllegalArgumentException("leaf-parts.tsv: three cells expected, no line twice: " + line);
        }
    }

    private static String expanded(String name) {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? "" : PREFIXES.get(name.substring(0, colon));
        if (namespace == null) {
            throw new IllegalArgumentException("leaf-parts.tsv: unknown prefix in " + name);
        }
        return namespace + name.substring(colon + 1);
    }

    /** The part for a predicate of a node. */
    String part(Node node, String predicate) {
        String exact = parts.get(key(node, predicate));
        if (exact != null) {
            return exact;
        }
        int local = Math.max(predicate.lastIndexOf('#'), predicate.lastIndexOf('/')) + 1;
        String namespace = parts.get(key(node, predicate.substring(0, local) + "*"));
        return namespace != null ? namespace : String.valueOf(parts.get(key(node, "*")));
    }

    private static String key(Node node, String predicate) {
        return word(node) + " " + predicate;
    }

    private static String word(Node node) {
        return node.name().toLowerCase(Locale.ROOT);
    }
}
