package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code http://purl.org/dc/terms/}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class DCT {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "http://purl.org/dc/terms/";

    /** The media type of a snapshot's file. */
    public static final Iri format = new Iri(NAMESPACE + "format");

    /** The submitter's own label for a claim. */
    public static final Iri identifier = new Iri(NAMESPACE + "identifier");

    /** What a submission or an import is called. */
    public static final Iri title = new Iri(NAMESPACE + "title");

    private DCT() {}
}
