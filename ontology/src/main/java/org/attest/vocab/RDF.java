package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code http://www.w3.org/1999/02/22-rdf-syntax-ns#}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class RDF {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** What kind of thing something is. Claimed like everything else. */
    public static final Iri type = new Iri(NAMESPACE + "type");

    private RDF() {}
}
