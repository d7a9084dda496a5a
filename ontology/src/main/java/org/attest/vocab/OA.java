package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code http://www.w3.org/ns/oa#}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class OA {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "http://www.w3.org/ns/oa#";

    /** A part of a snapshot, known by its position. */
    public static final Iri SpecificResource = new Iri(NAMESPACE + "SpecificResource");

    /** A stretch of text given by where it starts and ends. */
    public static final Iri TextPositionSelector = new Iri(NAMESPACE + "TextPositionSelector");

    /** Offset after the last character, in Unicode code points. */
    public static final Iri end = new Iri(NAMESPACE + "end");

    /** The position of the passage in the snapshot. */
    public static final Iri hasSelector = new Iri(NAMESPACE + "hasSelector");

    /** The snapshot the anchor points into. */
    public static final Iri hasSource = new Iri(NAMESPACE + "hasSource");

    /** Offset of the first character, in Unicode code points from 0. */
    public static final Iri start = new Iri(NAMESPACE + "start");

    private OA() {}
}
