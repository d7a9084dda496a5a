package org.attest.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Canonical;

/** Some triples in order, by subject and property: the same triples, the same order. Immutable once made. */
public final class Facts {
    /** IRIs before literals, each by code point of their canonical form. */
    static final Comparator<Node> ORDER = Comparator.comparing(Node::isLiteral).thenComparing(Facts::spelling);

    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final SortedMap<Node, SortedMap<Node, SortedSet<Node>>> bySubject = new TreeMap<>(ORDER);

    private Facts() {}

    /** The triples of a graph. */
    public static Facts of(Graph graph) {
        Facts facts = new Facts();
        graph.find().forEachRemaining(t -> facts.add(t.getSubject(), t.getPredicate(), t.getObject()));
        return facts;
    }

    /** The triples of some quads, whatever their graphs. */
    public static Facts of(Collection<Quad> quads) {
        Facts facts = new Facts();
        quads.forEach(q -> facts.add(q.getSubject(), q.getPredicate(), q.getObject()));
        return facts;
    }

    private void add(Node subject, Node property, Node value) {
        bySubject
                .computeIfAbsent(subject, any -> new TreeMap<>(ORDER))
                .computeIfAbsent(property, any -> new TreeSet<>(ORDER))
                .add(value);
    }

    /** These and some more. */
    Facts and(Facts more) {
        List<Quad> both = new ArrayList<>(quads());
        both.addAll(more.quads());
        return of(both);
    }

    /** Subjects in order. */
    Collection<Node> subjects() {
        return bySubject.keySet();
    }

    /** Properties of a subject with their values, in order; empty when there are none. */
    SortedMap<Node, SortedSet<Node>> of(Node subject) {
        return bySubject.getOrDefault(subject, new TreeMap<>(ORDER));
    }

    /** Values of one property. */
    List<Node> values(Node subject, String property) {
        return of(subject).entrySet().stream()
                .filter(entry -> entry.getKey().hasURI(property))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** The first value of one property, or empty. */
    Optional<Node> value(Node subject, String property) {
        return values(subject, property).stream().findFirst();
    }

    /** True when the subject is of this class. */
    boolean isA(Node subject, String type) {
        return values(subject, TYPE).stream().anyMatch(value -> value.hasURI(type));
    }

    /** The triples as canonical N-Triples. */
    public byte[] lines() {
        StringBuilder lines = new StringBuilder();
        for (Quad quad : quads()) {
            lines.append(Canonical.line(quad)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The triples as quads of the default graph, in order. */
    List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        bySubject.forEach((subject, properties) -> properties.forEach((property, values) ->
                values.forEach(value -> quads.add(Quad.create(Quad.defaultGraphIRI, subject, property, value)))));
        return quads;
    }

    private static String spelling(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral()
                ? node.getLiteralLexicalForm() + "\n" + node.getLiteralLanguage() + "\n" + node.getLiteralDatatypeURI()
                : node.toString();
    }
}
