package org.attest.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.model.Iri;
import org.attest.model.Term;
import org.attest.model.Text;

/** Triples being written: each once, in the order of writing. */
final class Triples {
    private final Set<Triple> written = new LinkedHashSet<>();

    void add(Iri subject, Iri property, Node object) {
        written.add(Triple.create(Terms.node(subject), Terms.node(property), object));
    }

    void add(Iri subject, Iri property, Term object) {
        add(subject, property, Terms.node(object));
    }

    void add(Iri subject, Iri property, Optional<? extends Term> object) {
        object.ifPresent(term -> add(subject, property, term));
    }

    void add(Iri subject, Iri property, Iterable<? extends Term> objects) {
        objects.forEach(term -> add(subject, property, term));
    }

    void add(Iri subject, Iri property, long number) {
        add(subject, property, Text.typed(Long.toString(number), Terms.INTEGER));
    }

    List<Triple> list() {
        return new ArrayList<>(written);
    }
}
