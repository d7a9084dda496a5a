package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code http://www.w3.org/ns/prov#}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class PROV {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    /** Something done over a time. In Attest: recording claims. */
    public static final Iri Activity = new Iri(NAMESPACE + "Activity");

    /** Somebody who can say things. */
    public static final Iri Agent = new Iri(NAMESPACE + "Agent");

    /** Something that has a provenance. */
    public static final Iri Entity = new Iri(NAMESPACE + "Entity");

    /** Where something can be. */
    public static final Iri Location = new Iri(NAMESPACE + "Location");

    /** An agent made of people who act together. */
    public static final Iri Organization = new Iri(NAMESPACE + "Organization");

    /** An agent who is a human being. */
    public static final Iri Person = new Iri(NAMESPACE + "Person");

    /** What somebody means to do. */
    public static final Iri Plan = new Iri(NAMESPACE + "Plan");

    /** When the recording was finished. */
    public static final Iri endedAtTime = new Iri(NAMESPACE + "endedAtTime");

    /** The hop that knew at first hand, from which this hop has it. */
    public static final Iri hadPrimarySource = new Iri(NAMESPACE + "hadPrimarySource");

    /** The hop whose content this hop retells. */
    public static final Iri wasDerivedFrom = new Iri(NAMESPACE + "wasDerivedFrom");

    /** The activity that put the claim on record. */
    public static final Iri wasGeneratedBy = new Iri(NAMESPACE + "wasGeneratedBy");

    /** The hop whose own words this hop gives. */
    public static final Iri wasQuotedFrom = new Iri(NAMESPACE + "wasQuotedFrom");

    private PROV() {}
}
