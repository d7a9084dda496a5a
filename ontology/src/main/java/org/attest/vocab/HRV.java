package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code https://w3id.org/attest/hrv#}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class HRV {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "https://w3id.org/attest/hrv#";

    /** Leads from a claim to the value it claims for hr:aim, whether the claim affirms or denies it. */
    public static final Iri aim = new Iri(NAMESPACE + "aim");

    /** Leads from a claim to the value it claims for hr:basedIn, whether the claim affirms or denies it. */
    public static final Iri basedIn = new Iri(NAMESPACE + "basedIn");

    /** Leads from a claim to the value it claims for hr:characterizedAs, whether the claim affirms or denies it. */
    public static final Iri characterizedAs = new Iri(NAMESPACE + "characterizedAs");

    /** Leads from a claim to the value it claims for hr:conditionOf, whether the claim affirms or denies it. */
    public static final Iri conditionOf = new Iri(NAMESPACE + "conditionOf");

    /** Leads from a claim to the value it claims for hr:contradicts, whether the claim affirms or denies it. */
    public static final Iri contradicts = new Iri(NAMESPACE + "contradicts");

    /** Leads from a claim to the value it claims for hr:evaluatedAs, whether the claim affirms or denies it. */
    public static final Iri evaluatedAs = new Iri(NAMESPACE + "evaluatedAs");

    /** Leads from a claim to the value it claims for hr:grantsAsylumTo, whether the claim affirms or denies it. */
    public static final Iri grantsAsylumTo = new Iri(NAMESPACE + "grantsAsylumTo");

    /** Leads from a claim to the value it claims for hr:guidedBy, whether the claim affirms or denies it. */
    public static final Iri guidedBy = new Iri(NAMESPACE + "guidedBy");

    /** Leads from a claim to the value it claims for hr:holdsRole, whether the claim affirms or denies it. */
    public static final Iri holdsRole = new Iri(NAMESPACE + "holdsRole");

    /** Leads from a claim to the value it claims for hr:identifiedAs, whether the claim affirms or denies it. */
    public static final Iri identifiedAs = new Iri(NAMESPACE + "identifiedAs");

    /** Leads from a claim to the value it claims for hr:implementedBy, whether the claim affirms or denies it. */
    public static final Iri implementedBy = new Iri(NAMESPACE + "implementedBy");

    /** Leads from a claim to the value it claims for hr:intendedBeneficiaries, whether the claim affirms or denies it. */
    public static final Iri intendedBeneficiaries = new Iri(NAMESPACE + "intendedBeneficiaries");

    /** Leads from a claim to the value it claims for hr:launchedIn, whether the claim affirms or denies it. */
    public static final Iri launchedIn = new Iri(NAMESPACE + "launchedIn");

    /** Leads from a claim to the value it claims for hr:legalStanding, whether the claim affirms or denies it. */
    public static final Iri legalStanding = new Iri(NAMESPACE + "legalStanding");

    /** Leads from a claim to the value it claims for hr:livesIn, whether the claim affirms or denies it. */
    public static final Iri livesIn = new Iri(NAMESPACE + "livesIn");

    /** Leads from a claim to the value it claims for hr:locatedIn, whether the claim affirms or denies it. */
    public static final Iri locatedIn = new Iri(NAMESPACE + "locatedIn");

    /** Leads from a claim to the value it claims for hr:memberOf, whether the claim affirms or denies it. */
    public static final Iri memberOf = new Iri(NAMESPACE + "memberOf");

    /** Leads from a claim to the value it claims for hr:occurredIn, whether the claim affirms or denies it. */
    public static final Iri occurredIn = new Iri(NAMESPACE + "occurredIn");

    /** Leads from a claim to the value it claims for hr:overlapUnknownWith, whether the claim affirms or denies it. */
    public static final Iri overlapUnknownWith = new Iri(NAMESPACE + "overlapUnknownWith");

    /** Leads from a claim to the value it claims for hr:personsAccepted, whether the claim affirms or denies it. */
    public static final Iri personsAccepted = new Iri(NAMESPACE + "personsAccepted");

    /** Leads from a claim to the value it claims for hr:personsDetained, whether the claim affirms or denies it. */
    public static final Iri personsDetained = new Iri(NAMESPACE + "personsDetained");

    /** Leads from a claim to the value it claims for hr:personsExpected, whether the claim affirms or denies it. */
    public static final Iri personsExpected = new Iri(NAMESPACE + "personsExpected");

    /** Leads from a claim to the value it claims for hr:personsInContact, whether the claim affirms or denies it. */
    public static final Iri personsInContact = new Iri(NAMESPACE + "personsInContact");

    /** Leads from a claim to the value it claims for hr:personsKilled, whether the claim affirms or denies it. */
    public static final Iri personsKilled = new Iri(NAMESPACE + "personsKilled");

    /** Leads from a claim to the value it claims for hr:personsRelocated, whether the claim affirms or denies it. */
    public static final Iri personsRelocated = new Iri(NAMESPACE + "personsRelocated");

    /** Leads from a claim to the value it claims for hr:personsSheltered, whether the claim affirms or denies it. */
    public static final Iri personsSheltered = new Iri(NAMESPACE + "personsSheltered");

    /** Leads from a claim to the value it claims for hr:presentIn, whether the claim affirms or denies it. */
    public static final Iri presentIn = new Iri(NAMESPACE + "presentIn");

    /** Leads from a claim to the value it claims for hr:programmeStatus, whether the claim affirms or denies it. */
    public static final Iri programmeStatus = new Iri(NAMESPACE + "programmeStatus");

    /** Leads from a claim to the value it claims for hr:publishedBy, whether the claim affirms or denies it. */
    public static final Iri publishedBy = new Iri(NAMESPACE + "publishedBy");

    /** Leads from a claim to the value it claims for hr:publishedOn, whether the claim affirms or denies it. */
    public static final Iri publishedOn = new Iri(NAMESPACE + "publishedOn");

    /** Leads from a claim to the value it claims for hr:purposeOfSite, whether the claim affirms or denies it. */
    public static final Iri purposeOfSite = new Iri(NAMESPACE + "purposeOfSite");

    /** Leads from a claim to the value it claims for hr:pursuesPolicy, whether the claim affirms or denies it. */
    public static final Iri pursuesPolicy = new Iri(NAMESPACE + "pursuesPolicy");

    /** Leads from a claim to the value it claims for hr:reasonForSecrecy, whether the claim affirms or denies it. */
    public static final Iri reasonForSecrecy = new Iri(NAMESPACE + "reasonForSecrecy");

    /** Leads from a claim to the value it claims for hr:reportsVaryOn, whether the claim affirms or denies it. */
    public static final Iri reportsVaryOn = new Iri(NAMESPACE + "reportsVaryOn");

    /** Leads from a claim to the value it claims for hr:respondedTo, whether the claim affirms or denies it. */
    public static final Iri respondedTo = new Iri(NAMESPACE + "respondedTo");

    /** Leads from a claim to the value it claims for hr:secrecy, whether the claim affirms or denies it. */
    public static final Iri secrecy = new Iri(NAMESPACE + "secrecy");

    /** Leads from a claim to the value it claims for hr:subjectedTo, whether the claim affirms or denies it. */
    public static final Iri subjectedTo = new Iri(NAMESPACE + "subjectedTo");

    /** Leads from a claim to the value it claims for hr:supports, whether the claim affirms or denies it. */
    public static final Iri supports = new Iri(NAMESPACE + "supports");

    /** Leads from a claim to the value it claims for hr:trend, whether the claim affirms or denies it. */
    public static final Iri trend = new Iri(NAMESPACE + "trend");

    /** Leads from a claim to the value it claims for hr:webPage, whether the claim affirms or denies it. */
    public static final Iri webPage = new Iri(NAMESPACE + "webPage");

    /** Leads from a claim to the value it claims for hr:within, whether the claim affirms or denies it. */
    public static final Iri within = new Iri(NAMESPACE + "within");

    private HRV() {}
}
