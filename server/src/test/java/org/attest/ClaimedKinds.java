package org.attest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Vocabulary;
import org.attest.vocab.HR;
import org.attest.vocab.PROV;

/** What is known of the kinds of things in some claims, held against the domains and ranges of what is claimed of them. */
final class ClaimedKinds {
    private static final Graph TERMS = Vocabulary.attest().graph();
    private static final Pattern LOCAL = Pattern.compile("(?:urn:attest:local:)?([a-z]+)/.*");
    private static final Map<String, Node> BY_NAME =
            new HashMap<>(Map.of("list", hr("ListOfPersons"), "agent", agent()));

    static {
        for (String kind :
                "incident act site person group organization place programme intervention proceeding finding post source snapshot claim dataset"
                        .split(" ")) {
            BY_NAME.put(kind, hr(Character.toUpperCase(kind.charAt(0)) + kind.substring(1)));
        }
    }

    private final Graph claims;
    private final UnaryOperator<String> localName;

    /** @param localName what something is called where it was handed in, which begins with its kind */
    ClaimedKinds(Graph claims, UnaryOperator<String> localName) {
        this.claims = claims;
        this.localName = localName;
    }

    /** How many claims there are. */
    long size() {
        return claims.stream(Node.ANY, hr("predicate"), Node.ANY).count();
    }

    /** Each claim whose subject, object or qualifier is of a kind that its property is not for. */
    List<String> surprises() {
        List<String> surprises = new ArrayList<>();
        claims.stream(Node.ANY, hr("predicate"), Node.ANY).forEach(claim -> {
            Node property = claim.getObject();
            objects(claims, claim.getSubject(), hr("subject"))
                    .filter(thing -> !fits(thing, property, RDFS.domain.asNode()))
                    .forEach(thing -> surprises.add(surprise(property, "of", thing)));
            objects(claims, claim.getSubject(), hr("object"))
                    .filter(thing -> !fits(thing, property, RDFS.range.asNode()))
                    .forEach(thing -> surprises.add(surprise(property, "is", thing)));
        });
        Vocabulary.attest().instances(HR.QualifierProperty).stream()
                .map(property -> NodeFactory.createURI(property.value()))
                .flatMap(property -> claims.stream(Node.ANY, property, Node.ANY))
                .filter(triple -> !fits(triple.getObject(), triple.getPredicate(), RDFS.range.asNode()))
                .forEach(triple -> surprises.add(surprise(triple.getPredicate(), "is", triple.getObject())));
        return surprises;
    }

    private String surprise(Node property, String side, Node thing) {
        return property.getLocalName() + " " + side + " " + thing + " " + kinds(thing);
    }

    /** What is not known, withheld or not asked fits everywhere. */
    private boolean fits(Node thing, Node property, Node side) {
        if (thing.isLiteral()) {
            return objects(TERMS, property, side).allMatch(kind -> kind.hasURI(thing.getLiteralDatatypeURI()));
        }
        Set<Node> kinds = kinds(thing);
        return kinds.isEmpty()
                || kinds.contains(hr("NullReason"))
                || objects(TERMS, property, side)
                        .allMatch(expected -> kinds.stream()
                                .anyMatch(kind -> above(kind).contains(expected)
                                        || above(expected).contains(kind)));
    }

    /** From its name, and from what is said of it; empty: nothing is known. */
    private Set<Node> kinds(Node thing) {
        Set<Node> kinds = Stream.of(claims, TERMS)
                .flatMap(graph -> objects(graph, thing, RDF.type.asNode()))
                .filter(kind -> TERMS.contains(kind, RDF.type.asNode(), Node.ANY))
                .collect(Collectors.toSet());
        Matcher name = LOCAL.matcher(localName.apply(thing.toString()));
        if (name.matches() && BY_NAME.containsKey(name.group(1))) {
            kinds.add(BY_NAME.get(name.group(1)));
        }
        return kinds;
    }

    /** The kind and what it is a kind of; PROV's persons and organizations are agents. */
    private static Set<Node> above(Node kind) {
        Set<Node> above = new HashSet<>();
        List<Node> open = new ArrayList<>(List.of(kind));
        while (!open.isEmpty()) {
            Node next = open.removeLast();
            if (above.add(next)) {
                objects(TERMS, next, RDFS.subClassOf.asNode()).forEach(open::add);
                if (next.hasURI(PROV.Person.value()) || next.hasURI(PROV.Organization.value())) {
                    open.add(agent());
                }
            }
        }
        return above;
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
    }

    private static Node agent() {
        return NodeFactory.createURI(PROV.Agent.value());
    }

    private static Node hr(String name) {
        return NodeFactory.createURI(HR.NAMESPACE + name);
    }
}
