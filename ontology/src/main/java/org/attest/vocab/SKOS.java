package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code http://www.w3.org/2004/02/skos/core#}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class SKOS {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";

    /** A coded value with labels in several languages. */
    public static final Iri Concept = new Iri(NAMESPACE + "Concept");

    /** The coded values that belong together. */
    public static final Iri ConceptScheme = new Iri(NAMESPACE + "ConceptScheme");

    /** Another name a thing goes by. Claimed like everything else. */
    public static final Iri altLabel = new Iri(NAMESPACE + "altLabel");

    /** Nearly the same thing in another catalogue, in somebody's judgement. */
    public static final Iri closeMatch = new Iri(NAMESPACE + "closeMatch");

    /** The same thing in another catalogue, in somebody's judgement. Never identity by itself. */
    public static final Iri exactMatch = new Iri(NAMESPACE + "exactMatch");

    /** A coded value at the top of a scheme. */
    public static final Iri hasTopConcept = new Iri(NAMESPACE + "hasTopConcept");

    /** The scheme a coded value belongs to. */
    public static final Iri inScheme = new Iri(NAMESPACE + "inScheme");

    /** The name a thing goes by. Claimed like everything else. */
    public static final Iri prefLabel = new Iri(NAMESPACE + "prefLabel");

    /** The scheme of which a coded value is at the top. */
    public static final Iri topConceptOf = new Iri(NAMESPACE + "topConceptOf");

    private SKOS() {}
}
