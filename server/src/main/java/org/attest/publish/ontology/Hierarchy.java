package org.attest.publish.ontology;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Which concepts are broader than which, within a scheme and from scheme to scheme. A step between two concepts of one
 * scheme belongs to that scheme; a step between concepts that share none (an element, its article) is seen from both.
 */
final class Hierarchy {
    private final Glossary glossary;
    private final Map<Node, SortedSet<Node>> broader = new HashMap<>();
    private final Map<Node, SortedSet<Node>> narrower = new HashMap<>();

    Hierarchy(Glossary glossary) {
        this.glossary = glossary;
        for (Node concept : glossary.terms(Glossary.Sort.CONCEPT)) {
            Stream.concat(
                            glossary.values(concept, Names.SKOS + "broader").stream(),
                            glossary.having(Names.SKOS + "narrower", concept).stream())
                    .filter(above -> glossary.is(above, Glossary.Sort.CONCEPT) && !above.equals(concept))
                    .forEach(above -> add(above, concept));
        }
    }

    private void add(Node above, Node below) {
        broader.computeIfAbsent(below, any -> new TreeSet<>(Glossary.ORDER)).add(above);
        narrower.computeIfAbsent(above, any -> new TreeSet<>(Glossary.ORDER)).add(below);
    }

    /** What is one step broader, as a scheme sees it. */
    List<Node> broader(Node concept, Node scheme) {
        return broader.getOrDefault(concept, Collections.emptySortedSet()).stream()
                .filter(above -> belongs(above, concept, scheme))
                .toList();
    }

    /** What is one step narrower, as a scheme sees it. */
    List<Node> narrower(Node concept, Node scheme) {
        return narrower.getOrDefault(concept, Collections.emptySortedSet()).stream()
                .filter(below -> belongs(concept, below, scheme))
                .toList();
    }

    /** What a scheme merely takes from another, it takes without what stands below it there. */
    private boolean belongs(Node above, Node below, Node scheme) {
        Set<Node> shared = new HashSet<>(glossary.schemes(below));
        shared.retainAll(glossary.schemes(above));
        boolean borrowed = glossary.members(scheme).contains(above) && !glossary.isHome(scheme, above);
        return shared.contains(scheme) || (shared.isEmpty() && !borrowed);
    }

    /** What is needed to read a scheme by itself: its concepts, and what stands above and below its own in others. */
    SortedSet<Node> around(Node scheme) {
        SortedSet<Node> all = new TreeSet<>(glossary.members(scheme));
        for (Node concept : glossary.members(scheme)) {
            if (glossary.isHome(scheme, concept)) {
                all.addAll(reached(concept, above -> broader(above, scheme)));
                all.addAll(reached(concept, below -> narrower(below, scheme)));
            }
        }
        return all;
    }

    /** What a scheme shows where all schemes are shown: not what stands in the tree of another, which shows it. */
    SortedSet<Node> under(Node scheme) {
        SortedSet<Node> all = new TreeSet<>(Glossary.ORDER);
        for (Node concept : glossary.members(scheme)) {
            if (!glossary.isHome(scheme, concept)) {
                all.add(concept);
            } else if (!inAnother(concept, scheme)) {
                all.add(concept);
                all.addAll(reached(concept, below -> narrower(below, scheme)));
            }
        }
        return all;
    }

    private boolean inAnother(Node concept, Node scheme) {
        Set<Node> members = glossary.members(scheme);
        return reached(concept, above -> broader(above, scheme)).stream()
                .anyMatch(above ->
                        !members.contains(above) && broader(above, scheme).isEmpty());
    }

    private static Set<Node> reached(Node from, Function<Node, List<Node>> step) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            step.apply(ahead.pop()).stream().filter(reached::add).forEach(ahead::push);
        }
        return reached;
    }
}
