package org.attest.rdf;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.model.Iri;
import org.attest.model.Text;
import org.attest.vocab.RDF;

/** A graph asked for one property of one node at a time. Complaints name the property, never a value. */
final class Properties {
    private final Graph graph;

    Properties(Graph graph) {
        this.graph = graph;
    }

    SortedSet<Iri> instances(Iri type) {
        return graph.stream(Node.ANY, Terms.node(RDF.type), Terms.node(type))
                .filter(triple -> triple.getSubject().isURI())
                .map(triple -> Terms.iri(triple.getSubject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<Triple> of(Node node) {
        return graph.stream(node, Node.ANY, Node.ANY);
    }

    Stream<Node> all(Node node, Iri property) {
        return graph.stream(node, Terms.node(property), Node.ANY).map(Triple::getObject);
    }

    boolean has(Node node, Iri property) {
        return graph.contains(node, Terms.node(property), Node.ANY);
    }

    boolean has(Node node, Iri property, Iri value) {
        return graph.contains(node, Terms.node(property), Terms.node(value));
    }

    /** The values that are IRIs; others are somebody else's complaint. */
    SortedSet<Iri> iris(Node node, Iri property) {
        return all(node, property).filter(Node::isURI).map(Terms::iri).collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Node> optional(Node node, Iri property) {
        List<Node> values = all(node, property).limit(2).toList();
        if (values.size() > 1) {
            throw new IllegalArgumentException(Places.name(property.value()) + " is there more than once");
        }
        return values.stream().findFirst();
    }

    Node node(Node node, Iri property) {
        return optional(node, property)
                .orElseThrow(() -> new IllegalArgumentException(Places.name(property.value()) + " is missing"));
    }

    Optional<Iri> optionalIri(Node node, Iri property) {
        return optional(node, property).map(Terms::iri);
    }

    Iri iri(Node node, Iri property) {
        return Terms.iri(node(node, property));
    }

    Optional<Text> text(Node node, Iri property) {
        return optional(node, property).map(Terms::text);
    }

    Text needed(Node node, Iri property) {
        return Terms.text(node(node, property));
    }

    /** A whole number that fits 32 bits. */
    int number(Node node, Iri property) {
        return Integer.parseInt(needed(node, property).lexical());
    }
}
