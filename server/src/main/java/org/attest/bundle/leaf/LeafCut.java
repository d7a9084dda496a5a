package org.attest.bundle.leaf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Sorts quads into leaves by the table of parts. What is neither a claim, a part of one, a file nor an import is left out:
 * a direct triple says again what a claim says, and would outlive the claim that was withheld.
 */
final class LeafCut {
    private static final String VALUE = "value";
    private static final String ROOT_SPEAKER = "root-speaker";

    private final LeafParts parts;
    private final Collection<Quad> quads;
    private final Set<String> claims = new HashSet<>();
    private final Set<String> snapshots = new HashSet<>();
    private final Set<String> activities = new HashSet<>();
    private final Map<String, String> predicates = new HashMap<>();
    private final Map<String, String> hopCounts = new HashMap<>();

    LeafCut(Collection<Quad> quads, LeafParts parts) {
        this.quads = quads;
        this.parts = parts;
        quads.forEach(this::note);
    }

    private void note(Quad quad) {
        if (List.of(quad.getGraph(), quad.getSubject(), quad.getObject()).stream()
                .anyMatch(LeafCut::nameless)) {
            throw new IllegalArgumentException("a blank node or triple term in the evidence: it could not be cited");
        }
        String subject = name(quad.getSubject());
        String object = name(quad.getObject());
        switch (name(quad.getPredicate())) {
            case Terms.TYPE -> type(subject, object);
            case Terms.HR + "predicate" -> predicates.put(subject, object);
            case Terms.HR + "hopCount" -> hopCounts.put(subject, object);
            default -> {}
        }
    }

    private void type(String subject, String type) {
        switch (type) {
            case Terms.CLAIM -> claims.add(subject);
            case Terms.SNAPSHOT -> snapshots.add(subject);
            case Terms.ACTIVITY -> activities.add(subject);
            default -> {}
        }
    }

    /** Quads by leaf id. */
    Map<String, List<Quad>> leaves() {
        Map<String, List<Quad>> leaves = new HashMap<>();
        for (Quad quad : quads) {
            String leaf = leaf(name(quad.getSubject()), name(quad.getPredicate()));
            if (!leaf.isEmpty()) {
                leaves.computeIfAbsent(leaf, id -> new ArrayList<>()).add(quad);
            }
        }
        return leaves;
    }

    private String leaf(String subject, String predicate) {
        if (claims.contains(subject)) {
            return ofClaim(subject, predicate);
        }
        int fragment = subject.indexOf('#');
        if (fragment > 0 && claims.contains(subject.substring(0, fragment))) {
            return ofPart(subject, predicate, subject.substring(fragment + 1));
        }
        if (snapshots.contains(subject)) {
            return id(subject, parts.part(LeafParts.Node.SNAPSHOT, predicate));
        }
        return activities.contains(subject) ? id(subject, parts.part(LeafParts.Node.ACTIVITY, predicate)) : "";
    }

    private String ofClaim(String claim, String predicate) {
        String part = parts.part(LeafParts.Node.CLAIM, predicate);
        if (part.equals(VALUE)) {
            return id(claim, parts.part(LeafParts.Node.VALUE, predicates.getOrDefault(claim, "")));
        }
        if (part.equals(ROOT_SPEAKER)) {
            return id(claim + "#hop" + hopCounts.getOrDefault(claim, "1"), "speaker");
        }
        return id(claim, part);
    }

    private String ofPart(String node, String predicate, String fragment) {
        boolean hop = fragment.startsWith("hop");
        String owner = hop ? node : node.replaceFirst("-position$", "");
        return id(owner, parts.part(hop ? LeafParts.Node.HOP : LeafParts.Node.ANCHOR, predicate));
    }

    private static String id(String node, String part) {
        return node + " " + part;
    }

    private static boolean nameless(Node node) {
        return !node.isURI() && !node.isLiteral();
    }

    private static String name(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }
}
