package org.attest.publish.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Concepts from broader to narrower, written flat: an entry begins, what is narrower follows, the entry ends. Every
 * concept comes whole once; where it is narrower than another too, and where the vocabulary goes round in circles, a
 * link to it stands instead.
 */
final class SchemeTree {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Edition edition;
    private final Hierarchy hierarchy;
    private final Node scheme;
    private final Set<Node> nodes;
    private final Predicate<Node> whole;
    private final Set<Node> placed;
    private final Set<Node> seen = new HashSet<>();
    private final List<Map<String, Object>> entries = new ArrayList<>();

    /**
     * A tree.
     *
     * @param nodes what to show
     * @param whole those of them that are described here; the others are links to where they are
     * @param placed those that are whole on this page already; added to
     */
    SchemeTree(
            Edition edition,
            Hierarchy hierarchy,
            Node scheme,
            Set<Node> nodes,
            Predicate<Node> whole,
            Set<Node> placed) {
        this.edition = edition;
        this.hierarchy = hierarchy;
        this.scheme = scheme;
        this.nodes = nodes;
        this.whole = whole;
        this.placed = placed;
    }

    /** The entries, from those that nothing is broader than. */
    List<Map<String, Object>> entries() {
        sorted(nodes.stream()
                        .filter(node -> hierarchy.broader(node, scheme).stream().noneMatch(nodes::contains))
                        .toList())
                .forEach(node -> entry(node, scheme));
        for (Node node : sorted(nodes)) {
            if (!seen.contains(node)) {
                entry(node, scheme);
            }
        }
        return entries;
    }

    /** By code where there is one, then by label. */
    private List<Node> sorted(Collection<Node> concepts) {
        return edition.sorted(concepts).stream()
                .sorted(Comparator.comparing(concept -> order(TermCard.notation(edition.glossary(), concept))))
                .toList();
    }

    /** Article 2 before article 10. */
    private static String order(String notation) {
        return DIGITS.matcher(notation)
                .replaceAll(number -> "0".repeat(Math.max(0, 8 - number.group().length())) + number.group());
    }

    private List<Node> sources(Node term) {
        return edition.glossary().values(term, Names.DCT + "source");
    }

    /** Where a concept comes from is said unless it is where the one above it comes from. */
    private void entry(Node concept, Node above) {
        boolean fresh = seen.add(concept);
        boolean elsewhere = !whole.test(concept);
        boolean here = !elsewhere && placed.add(concept);
        boolean again = !fresh || (!here && !elsewhere);
        List<Node> below = again
                ? List.of()
                : sorted(hierarchy.narrower(concept, scheme).stream()
                        .filter(nodes::contains)
                        .toList());
        Map<String, Object> begin = TermCard.head(edition, concept);
        if (!here) {
            begin.put("id", "");
        }
        begin.put("begin", true);
        begin.put("again", again);
        begin.put("href", edition.href(concept));
        begin.put("kids", !below.isEmpty());
        begin.put("count", below.size());
        begin.put(
                "authority",
                sources(concept).equals(sources(above)) ? List.of() : TermCard.authorities(edition, concept));
        entries.add(begin);
        below.forEach(node -> entry(node, concept));
        entries.add(Map.of("end", true, "kids", !below.isEmpty()));
    }
}
