package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code https://w3id.org/attest/hrv#}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class HRV {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "https://w3id.org/attest/hrv#";

    /** Leads from a claim to the value it claims for hr:actType, whether the claim affirms or denies it. */
    public static final Iri actType = new Iri(NAMESPACE + "actType");

    /** Leads from a claim to the value it claims for hr:addressedTo, whether the claim affirms or denies it. */
    public static final Iri addressedTo = new Iri(NAMESPACE + "addressedTo");

    /** Leads from a claim to the value it claims for hr:aim, whether the claim affirms or denies it. */
    public static final Iri aim = new Iri(NAMESPACE + "aim");

    /** Leads from a claim to the value it claims for hr:analystConfidence, whether the claim affirms or denies it. */
    public static final Iri analystConfidence = new Iri(NAMESPACE + "analystConfidence");

    /** Leads from a claim to the value it claims for hr:autopsy, whether the claim affirms or denies it. */
    public static final Iri autopsy = new Iri(NAMESPACE + "autopsy");

    /** Leads from a claim to the value it claims for hr:basedIn, whether the claim affirms or denies it. */
    public static final Iri basedIn = new Iri(NAMESPACE + "basedIn");

    /** Leads from a claim to the value it claims for hr:bodiesFound, whether the claim affirms or denies it. */
    public static final Iri bodiesFound = new Iri(NAMESPACE + "bodiesFound");

    /** Leads from a claim to the value it claims for hr:bornOn, whether the claim affirms or denies it. */
    public static final Iri bornOn = new Iri(NAMESPACE + "bornOn");

    /** Leads from a claim to the value it claims for hr:causeOfDeath, whether the claim affirms or denies it. */
    public static final Iri causeOfDeath = new Iri(NAMESPACE + "causeOfDeath");

    /** Leads from a claim to the value it claims for hr:characterizedAs, whether the claim affirms or denies it. */
    public static final Iri characterizedAs = new Iri(NAMESPACE + "characterizedAs");

    /** Leads from a claim to the value it claims for hr:chosenFor, whether the claim affirms or denies it. */
    public static final Iri chosenFor = new Iri(NAMESPACE + "chosenFor");

    /** Leads from a claim to the value it claims for hr:commands, whether the claim affirms or denies it. */
    public static final Iri commands = new Iri(NAMESPACE + "commands");

    /** Leads from a claim to the value it claims for hr:compensation, whether the claim affirms or denies it. */
    public static final Iri compensation = new Iri(NAMESPACE + "compensation");

    /** Leads from a claim to the value it claims for hr:concerns, whether the claim affirms or denies it. */
    public static final Iri concerns = new Iri(NAMESPACE + "concerns");

    /** Leads from a claim to the value it claims for hr:conditionOf, whether the claim affirms or denies it. */
    public static final Iri conditionOf = new Iri(NAMESPACE + "conditionOf");

    /** Leads from a claim to the value it claims for hr:consentStatus, whether the claim affirms or denies it. */
    public static final Iri consentStatus = new Iri(NAMESPACE + "consentStatus");

    /** Leads from a claim to the value it claims for hr:contradicts, whether the claim affirms or denies it. */
    public static final Iri contradicts = new Iri(NAMESPACE + "contradicts");

    /** Leads from a claim to the value it claims for hr:court, whether the claim affirms or denies it. */
    public static final Iri court = new Iri(NAMESPACE + "court");

    /** Leads from a claim to the value it claims for hr:credibility, whether the claim affirms or denies it. */
    public static final Iri credibility = new Iri(NAMESPACE + "credibility");

    /** Leads from a claim to the value it claims for hr:deathCertificate, whether the claim affirms or denies it. */
    public static final Iri deathCertificate = new Iri(NAMESPACE + "deathCertificate");

    /** Leads from a claim to the value it claims for hr:definedBy, whether the claim affirms or denies it. */
    public static final Iri definedBy = new Iri(NAMESPACE + "definedBy");

    /** Leads from a claim to the value it claims for hr:detentionBasis, whether the claim affirms or denies it. */
    public static final Iri detentionBasis = new Iri(NAMESPACE + "detentionBasis");

    /** Leads from a claim to the value it claims for hr:detentionStanding, whether the claim affirms or denies it. */
    public static final Iri detentionStanding = new Iri(NAMESPACE + "detentionStanding");

    /** Leads from a claim to the value it claims for hr:diedOn, whether the claim affirms or denies it. */
    public static final Iri diedOn = new Iri(NAMESPACE + "diedOn");

    /** Leads from a claim to the value it claims for hr:disjointWith, whether the claim affirms or denies it. */
    public static final Iri disjointWith = new Iri(NAMESPACE + "disjointWith");

    /** Leads from a claim to the value it claims for hr:engagesArticle, whether the claim affirms or denies it. */
    public static final Iri engagesArticle = new Iri(NAMESPACE + "engagesArticle");

    /** Leads from a claim to the value it claims for hr:evaluatedAs, whether the claim affirms or denies it. */
    public static final Iri evaluatedAs = new Iri(NAMESPACE + "evaluatedAs");

    /** Leads from a claim to the value it claims for hr:examinedBy, whether the claim affirms or denies it. */
    public static final Iri examinedBy = new Iri(NAMESPACE + "examinedBy");

    /** Leads from a claim to the value it claims for hr:findingConsistency, whether the claim affirms or denies it. */
    public static final Iri findingConsistency = new Iri(NAMESPACE + "findingConsistency");

    /** Leads from a claim to the value it claims for hr:findingOn, whether the claim affirms or denies it. */
    public static final Iri findingOn = new Iri(NAMESPACE + "findingOn");

    /** Leads from a claim to the value it claims for hr:geometry, whether the claim affirms or denies it. */
    public static final Iri geometry = new Iri(NAMESPACE + "geometry");

    /** Leads from a claim to the value it claims for hr:grantsAsylumTo, whether the claim affirms or denies it. */
    public static final Iri grantsAsylumTo = new Iri(NAMESPACE + "grantsAsylumTo");

    /** Leads from a claim to the value it claims for hr:guidedBy, whether the claim affirms or denies it. */
    public static final Iri guidedBy = new Iri(NAMESPACE + "guidedBy");

    /** Leads from a claim to the value it claims for hr:hasCharacteristic, whether the claim affirms or denies it. */
    public static final Iri hasCharacteristic = new Iri(NAMESPACE + "hasCharacteristic");

    /** Leads from a claim to the value it claims for hr:heardBy, whether the claim affirms or denies it. */
    public static final Iri heardBy = new Iri(NAMESPACE + "heardBy");

    /** Leads from a claim to the value it claims for hr:heldAt, whether the claim affirms or denies it. */
    public static final Iri heldAt = new Iri(NAMESPACE + "heldAt");

    /** Leads from a claim to the value it claims for hr:holdsPost, whether the claim affirms or denies it. */
    public static final Iri holdsPost = new Iri(NAMESPACE + "holdsPost");

    /** Leads from a claim to the value it claims for hr:holdsRole, whether the claim affirms or denies it. */
    public static final Iri holdsRole = new Iri(NAMESPACE + "holdsRole");

    /** Leads from a claim to the value it claims for hr:identifiedAs, whether the claim affirms or denies it. */
    public static final Iri identifiedAs = new Iri(NAMESPACE + "identifiedAs");

    /** Leads from a claim to the value it claims for hr:impact, whether the claim affirms or denies it. */
    public static final Iri impact = new Iri(NAMESPACE + "impact");

    /** Leads from a claim to the value it claims for hr:implementedBy, whether the claim affirms or denies it. */
    public static final Iri implementedBy = new Iri(NAMESPACE + "implementedBy");

    /** Leads from a claim to the value it claims for hr:incidentsReported, whether the claim affirms or denies it. */
    public static final Iri incidentsReported = new Iri(NAMESPACE + "incidentsReported");

    /** Leads from a claim to the value it claims for hr:independentOf, whether the claim affirms or denies it. */
    public static final Iri independentOf = new Iri(NAMESPACE + "independentOf");

    /** Leads from a claim to the value it claims for hr:intendedBeneficiaries, whether the claim affirms or denies it. */
    public static final Iri intendedBeneficiaries = new Iri(NAMESPACE + "intendedBeneficiaries");

    /** Leads from a claim to the value it claims for hr:intent, whether the claim affirms or denies it. */
    public static final Iri intent = new Iri(NAMESPACE + "intent");

    /** Leads from a claim to the value it claims for hr:intervener, whether the claim affirms or denies it. */
    public static final Iri intervener = new Iri(NAMESPACE + "intervener");

    /** Leads from a claim to the value it claims for hr:interventionPriority, whether the claim affirms or denies it. */
    public static final Iri interventionPriority = new Iri(NAMESPACE + "interventionPriority");

    /** Leads from a claim to the value it claims for hr:interventionStatus, whether the claim affirms or denies it. */
    public static final Iri interventionStatus = new Iri(NAMESPACE + "interventionStatus");

    /** Leads from a claim to the value it claims for hr:interventionType, whether the claim affirms or denies it. */
    public static final Iri interventionType = new Iri(NAMESPACE + "interventionType");

    /** Leads from a claim to the value it claims for hr:involvedIn, whether the claim affirms or denies it. */
    public static final Iri involvedIn = new Iri(NAMESPACE + "involvedIn");

    /** Leads from a claim to the value it claims for hr:launchedIn, whether the claim affirms or denies it. */
    public static final Iri launchedIn = new Iri(NAMESPACE + "launchedIn");

    /** Leads from a claim to the value it claims for hr:legalCounsel, whether the claim affirms or denies it. */
    public static final Iri legalCounsel = new Iri(NAMESPACE + "legalCounsel");

    /** Leads from a claim to the value it claims for hr:legalStanding, whether the claim affirms or denies it. */
    public static final Iri legalStanding = new Iri(NAMESPACE + "legalStanding");

    /** Leads from a claim to the value it claims for hr:listedIn, whether the claim affirms or denies it. */
    public static final Iri listedIn = new Iri(NAMESPACE + "listedIn");

    /** Leads from a claim to the value it claims for hr:livesIn, whether the claim affirms or denies it. */
    public static final Iri livesIn = new Iri(NAMESPACE + "livesIn");

    /** Leads from a claim to the value it claims for hr:locatedIn, whether the claim affirms or denies it. */
    public static final Iri locatedIn = new Iri(NAMESPACE + "locatedIn");

    /** Leads from a claim to the value it claims for hr:locationType, whether the claim affirms or denies it. */
    public static final Iri locationType = new Iri(NAMESPACE + "locationType");

    /** Leads from a claim to the value it claims for hr:mannerOfDeath, whether the claim affirms or denies it. */
    public static final Iri mannerOfDeath = new Iri(NAMESPACE + "mannerOfDeath");

    /** Leads from a claim to the value it claims for hr:materialType, whether the claim affirms or denies it. */
    public static final Iri materialType = new Iri(NAMESPACE + "materialType");

    /** Leads from a claim to the value it claims for hr:medicalAttention, whether the claim affirms or denies it. */
    public static final Iri medicalAttention = new Iri(NAMESPACE + "medicalAttention");

    /** Leads from a claim to the value it claims for hr:memberOf, whether the claim affirms or denies it. */
    public static final Iri memberOf = new Iri(NAMESPACE + "memberOf");

    /** Leads from a claim to the value it claims for hr:method, whether the claim affirms or denies it. */
    public static final Iri method = new Iri(NAMESPACE + "method");

    /** Leads from a claim to the value it claims for hr:nationalOf, whether the claim affirms or denies it. */
    public static final Iri nationalOf = new Iri(NAMESPACE + "nationalOf");

    /** Leads from a claim to the value it claims for hr:occupation, whether the claim affirms or denies it. */
    public static final Iri occupation = new Iri(NAMESPACE + "occupation");

    /** Leads from a claim to the value it claims for hr:occurredIn, whether the claim affirms or denies it. */
    public static final Iri occurredIn = new Iri(NAMESPACE + "occurredIn");

    /** Leads from a claim to the value it claims for hr:officialAttribution, whether the claim affirms or denies it. */
    public static final Iri officialAttribution = new Iri(NAMESPACE + "officialAttribution");

    /** Leads from a claim to the value it claims for hr:onBehalfOf, whether the claim affirms or denies it. */
    public static final Iri onBehalfOf = new Iri(NAMESPACE + "onBehalfOf");

    /** Leads from a claim to the value it claims for hr:operatedBy, whether the claim affirms or denies it. */
    public static final Iri operatedBy = new Iri(NAMESPACE + "operatedBy");

    /** Leads from a claim to the value it claims for hr:outcome, whether the claim affirms or denies it. */
    public static final Iri outcome = new Iri(NAMESPACE + "outcome");

    /** Leads from a claim to the value it claims for hr:overlapUnknownWith, whether the claim affirms or denies it. */
    public static final Iri overlapUnknownWith = new Iri(NAMESPACE + "overlapUnknownWith");

    /** Leads from a claim to the value it claims for hr:partOf, whether the claim affirms or denies it. */
    public static final Iri partOf = new Iri(NAMESPACE + "partOf");

    /** Leads from a claim to the value it claims for hr:partyTo, whether the claim affirms or denies it. */
    public static final Iri partyTo = new Iri(NAMESPACE + "partyTo");

    /** Leads from a claim to the value it claims for hr:perpetrator, whether the claim affirms or denies it. */
    public static final Iri perpetrator = new Iri(NAMESPACE + "perpetrator");

    /** Leads from a claim to the value it claims for hr:perpetratorStatus, whether the claim affirms or denies it. */
    public static final Iri perpetratorStatus = new Iri(NAMESPACE + "perpetratorStatus");

    /** Leads from a claim to the value it claims for hr:perpetratorType, whether the claim affirms or denies it. */
    public static final Iri perpetratorType = new Iri(NAMESPACE + "perpetratorType");

    /** Leads from a claim to the value it claims for hr:personsAccepted, whether the claim affirms or denies it. */
    public static final Iri personsAccepted = new Iri(NAMESPACE + "personsAccepted");

    /** Leads from a claim to the value it claims for hr:personsArrested, whether the claim affirms or denies it. */
    public static final Iri personsArrested = new Iri(NAMESPACE + "personsArrested");

    /** Leads from a claim to the value it claims for hr:personsDetained, whether the claim affirms or denies it. */
    public static final Iri personsDetained = new Iri(NAMESPACE + "personsDetained");

    /** Leads from a claim to the value it claims for hr:personsDisappeared, whether the claim affirms or denies it. */
    public static final Iri personsDisappeared = new Iri(NAMESPACE + "personsDisappeared");

    /** Leads from a claim to the value it claims for hr:personsDisplaced, whether the claim affirms or denies it. */
    public static final Iri personsDisplaced = new Iri(NAMESPACE + "personsDisplaced");

    /** Leads from a claim to the value it claims for hr:personsExpected, whether the claim affirms or denies it. */
    public static final Iri personsExpected = new Iri(NAMESPACE + "personsExpected");

    /** Leads from a claim to the value it claims for hr:personsHeld, whether the claim affirms or denies it. */
    public static final Iri personsHeld = new Iri(NAMESPACE + "personsHeld");

    /** Leads from a claim to the value it claims for hr:personsInContact, whether the claim affirms or denies it. */
    public static final Iri personsInContact = new Iri(NAMESPACE + "personsInContact");

    /** Leads from a claim to the value it claims for hr:personsInjured, whether the claim affirms or denies it. */
    public static final Iri personsInjured = new Iri(NAMESPACE + "personsInjured");

    /** Leads from a claim to the value it claims for hr:personsKilled, whether the claim affirms or denies it. */
    public static final Iri personsKilled = new Iri(NAMESPACE + "personsKilled");

    /** Leads from a claim to the value it claims for hr:personsReleased, whether the claim affirms or denies it. */
    public static final Iri personsReleased = new Iri(NAMESPACE + "personsReleased");

    /** Leads from a claim to the value it claims for hr:personsRelocated, whether the claim affirms or denies it. */
    public static final Iri personsRelocated = new Iri(NAMESPACE + "personsRelocated");

    /** Leads from a claim to the value it claims for hr:personsSheltered, whether the claim affirms or denies it. */
    public static final Iri personsSheltered = new Iri(NAMESPACE + "personsSheltered");

    /** Leads from a claim to the value it claims for hr:personsTortured, whether the claim affirms or denies it. */
    public static final Iri personsTortured = new Iri(NAMESPACE + "personsTortured");

    /** Leads from a claim to the value it claims for hr:postIn, whether the claim affirms or denies it. */
    public static final Iri postIn = new Iri(NAMESPACE + "postIn");

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

    /** Leads from a claim to the value it claims for hr:relatedAs, whether the claim affirms or denies it. */
    public static final Iri relatedAs = new Iri(NAMESPACE + "relatedAs");

    /** Leads from a claim to the value it claims for hr:relatedTo, whether the claim affirms or denies it. */
    public static final Iri relatedTo = new Iri(NAMESPACE + "relatedTo");

    /** Leads from a claim to the value it claims for hr:reliability, whether the claim affirms or denies it. */
    public static final Iri reliability = new Iri(NAMESPACE + "reliability");

    /** Leads from a claim to the value it claims for hr:reliesOn, whether the claim affirms or denies it. */
    public static final Iri reliesOn = new Iri(NAMESPACE + "reliesOn");

    /** Leads from a claim to the value it claims for hr:reportsReceived, whether the claim affirms or denies it. */
    public static final Iri reportsReceived = new Iri(NAMESPACE + "reportsReceived");

    /** Leads from a claim to the value it claims for hr:reportsVaryOn, whether the claim affirms or denies it. */
    public static final Iri reportsVaryOn = new Iri(NAMESPACE + "reportsVaryOn");

    /** Leads from a claim to the value it claims for hr:reservation, whether the claim affirms or denies it. */
    public static final Iri reservation = new Iri(NAMESPACE + "reservation");

    /** Leads from a claim to the value it claims for hr:respondedTo, whether the claim affirms or denies it. */
    public static final Iri respondedTo = new Iri(NAMESPACE + "respondedTo");

    /** Leads from a claim to the value it claims for hr:response, whether the claim affirms or denies it. */
    public static final Iri response = new Iri(NAMESPACE + "response");

    /** Leads from a claim to the value it claims for hr:riskLevel, whether the claim affirms or denies it. */
    public static final Iri riskLevel = new Iri(NAMESPACE + "riskLevel");

    /** Leads from a claim to the value it claims for hr:secrecy, whether the claim affirms or denies it. */
    public static final Iri secrecy = new Iri(NAMESPACE + "secrecy");

    /** Leads from a claim to the value it claims for hr:signatoryOf, whether the claim affirms or denies it. */
    public static final Iri signatoryOf = new Iri(NAMESPACE + "signatoryOf");

    /** Leads from a claim to the value it claims for hr:siteCapacity, whether the claim affirms or denies it. */
    public static final Iri siteCapacity = new Iri(NAMESPACE + "siteCapacity");

    /** Leads from a claim to the value it claims for hr:siteStatus, whether the claim affirms or denies it. */
    public static final Iri siteStatus = new Iri(NAMESPACE + "siteStatus");

    /** Leads from a claim to the value it claims for hr:statementsSigned, whether the claim affirms or denies it. */
    public static final Iri statementsSigned = new Iri(NAMESPACE + "statementsSigned");

    /** Leads from a claim to the value it claims for hr:statusAfter, whether the claim affirms or denies it. */
    public static final Iri statusAfter = new Iri(NAMESPACE + "statusAfter");

    /** Leads from a claim to the value it claims for hr:subUnitOf, whether the claim affirms or denies it. */
    public static final Iri subUnitOf = new Iri(NAMESPACE + "subUnitOf");

    /** Leads from a claim to the value it claims for hr:subjectedTo, whether the claim affirms or denies it. */
    public static final Iri subjectedTo = new Iri(NAMESPACE + "subjectedTo");

    /** Leads from a claim to the value it claims for hr:subsetOf, whether the claim affirms or denies it. */
    public static final Iri subsetOf = new Iri(NAMESPACE + "subsetOf");

    /** Leads from a claim to the value it claims for hr:supports, whether the claim affirms or denies it. */
    public static final Iri supports = new Iri(NAMESPACE + "supports");

    /** Leads from a claim to the value it claims for hr:supportsElement, whether the claim affirms or denies it. */
    public static final Iri supportsElement = new Iri(NAMESPACE + "supportsElement");

    /** Leads from a claim to the value it claims for hr:translationOf, whether the claim affirms or denies it. */
    public static final Iri translationOf = new Iri(NAMESPACE + "translationOf");

    /** Leads from a claim to the value it claims for hr:trend, whether the claim affirms or denies it. */
    public static final Iri trend = new Iri(NAMESPACE + "trend");

    /** Leads from a claim to the value it claims for hr:underminesElement, whether the claim affirms or denies it. */
    public static final Iri underminesElement = new Iri(NAMESPACE + "underminesElement");

    /** Leads from a claim to the value it claims for hr:victim, whether the claim affirms or denies it. */
    public static final Iri victim = new Iri(NAMESPACE + "victim");

    /** Leads from a claim to the value it claims for hr:violates, whether the claim affirms or denies it. */
    public static final Iri violates = new Iri(NAMESPACE + "violates");

    /** Leads from a claim to the value it claims for hr:violationStatus, whether the claim affirms or denies it. */
    public static final Iri violationStatus = new Iri(NAMESPACE + "violationStatus");

    /** Leads from a claim to the value it claims for hr:violationType, whether the claim affirms or denies it. */
    public static final Iri violationType = new Iri(NAMESPACE + "violationType");

    /** Leads from a claim to the value it claims for hr:webPage, whether the claim affirms or denies it. */
    public static final Iri webPage = new Iri(NAMESPACE + "webPage");

    /** Leads from a claim to the value it claims for hr:whereaboutsStatus, whether the claim affirms or denies it. */
    public static final Iri whereaboutsStatus = new Iri(NAMESPACE + "whereaboutsStatus");

    /** Leads from a claim to the value it claims for hr:withdrewFrom, whether the claim affirms or denies it. */
    public static final Iri withdrewFrom = new Iri(NAMESPACE + "withdrewFrom");

    /** Leads from a claim to the value it claims for hr:within, whether the claim affirms or denies it. */
    public static final Iri within = new Iri(NAMESPACE + "within");

    private HRV() {}
}
