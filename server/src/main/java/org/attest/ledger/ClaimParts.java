package org.attest.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Iri;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;

/**
 * Stored quads sorted by the claim they stand or fall with: the claim's own description, its hops and anchors, and the plain
 * triple it affirms. What belongs to no single claim (activities, snapshots) is sorted by graph.
 */
final class ClaimParts {
    private static final Node TYPE = node(RDF.type);
    private static final Node CLAIM = node(HR.Claim);
    private static final Node SUBJECT = node(HR.subject);
    private static final Node PREDICATE = node(HR.predicate);
    private static final Node OBJECT = node(HR.object);

    /**
     * Whose quads they are.
     *
     * @param graph IRI of the graph
     * @param claim IRI of the claim; empty when they belong to no single one
     */
    record Owner(String graph, String claim) implements Comparable<Owner> {
        @Override
        public int compareTo(Owner other) {
            return Comparator.comparing(Owner::graph)
                    .thenComparing(Owner::claim)
                    .compare(this, other);
        }
    }

    /** What one claim says, while its pieces are being found. */
    private static final class Saying {
        private Node subject = Node.ANY;
        private Node predicate = Node.ANY;
        private final List<Node> objects = new ArrayList<>();
    }

    private final SortedMap<Owner, Saying> sayings = new TreeMap<>();
    private final Map<Quad, Owner> affirmed = new HashMap<>();

    private ClaimParts(Collection<Quad> quads) {
        quads.stream()
                .filter(quad ->
                        quad.getPredicate().equals(TYPE) && quad.getObject().equals(CLAIM))
                .forEach(quad -> sayings.put(described(quad), new Saying()));
        quads.forEach(this::note);
        sayings.forEach(this::affirm);
    }

    /** The quads of every owner, in the order of owners. */
    static SortedMap<Owner, List<Quad>> of(Collection<Quad> quads) {
        ClaimParts parts = new ClaimParts(quads);
        SortedMap<Owner, List<Quad>> sorted = new TreeMap<>();
        quads.forEach(quad -> sorted.computeIfAbsent(parts.owner(quad), any -> new ArrayList<>())
                .add(quad));
        return sorted;
    }

    private void note(Quad quad) {
        Saying saying = sayings.get(described(quad));
        if (saying == null) {
            return;
        }
        if (quad.getPredicate().equals(SUBJECT)) {
            saying.subject = quad.getObject();
        } else if (quad.getPredicate().equals(PREDICATE)) {
            saying.predicate = quad.getObject();
        } else if (quad.getPredicate().equals(OBJECT)) {
            saying.objects.add(quad.getObject());
        }
    }

    private void affirm(Owner owner, Saying saying) {
        Node graph = NodeFactory.createURI(owner.graph());
        for (Node object : saying.objects) {
            Triple plain = Triple.create(saying.subject, saying.predicate, object);
            affirmed.putIfAbsent(Quad.create(graph, plain), owner);
        }
    }

    private Owner owner(Quad quad) {
        Owner described = described(quad);
        if (sayings.containsKey(described)) {
            return described;
        }
        Owner affirming = affirmed.get(quad);
        return affirming != null ? affirming : new Owner(quad.getGraph().getURI(), "");
    }

    /** The claim a quad describes, if its subject is one or a part of one. */
    private static Owner described(Quad quad) {
        String subject = quad.getSubject().getURI();
        int fragment = subject.indexOf('#');
        return new Owner(quad.getGraph().getURI(), fragment < 0 ? subject : subject.substring(0, fragment));
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
