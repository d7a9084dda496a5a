package org.attest.publish.ontology;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What the SHACL shapes say to whoever breaks a rule, by the term the rule is about. */
final class Rules {
    private static final List<String> TARGETS = List.of("targetClass", "targetSubjectsOf", "targetObjectsOf");

    private final Graph shapes;
    private final Map<Node, Set<Node>> messages = new TreeMap<>(Glossary.ORDER);

    /** @param shapes the SHACL graph */
    Rules(Graph shapes) {
        this.shapes = shapes;
        shapes.stream(Node.ANY, Glossary.uri(Names.SH + "message"), Node.ANY)
                .forEach(triple -> add(triple.getSubject(), triple.getObject()));
    }

    private void add(Node shape, Node message) {
        Set<Node> terms = new LinkedHashSet<>();
        TARGETS.forEach(target -> terms.addAll(values(shape, Names.SH + target)));
        values(shape, Names.SH + "path").forEach(path -> steps(path, terms, new TreeSet<>(Glossary.ORDER)));
        terms.forEach(term -> messages.computeIfAbsent(term, any -> new TreeSet<>(Glossary.ORDER))
                .add(message));
    }

    /** The properties a path goes along, whatever it is made of (SHACL, section 2.3.1). */
    private void steps(Node path, Set<Node> steps, Set<Node> seen) {
        if (path.isURI()) {
            steps.add(path);
        } else if (path.isBlank() && seen.add(path)) {
            shapes.stream(path, Node.ANY, Node.ANY).forEach(part -> steps(part.getObject(), steps, seen));
        }
        steps.remove(Glossary.uri(Names.RDF + "nil"));
    }

    private Collection<Node> values(Node shape, String property) {
        return shapes.stream(shape, Glossary.uri(property), Node.ANY)
                .map(triple -> triple.getObject())
                .toList();
    }

    /** The messages about a term, in order; empty: no rule is about it alone. */
    Collection<Node> about(Node term) {
        return messages.getOrDefault(term, Set.of());
    }
}
