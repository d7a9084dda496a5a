package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code https://w3id.org/attest/hr#}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class HR {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "https://w3id.org/attest/hr#";

    /** Admits that something is so, or that one bears responsibility for it. */
    public static final Iri Acknowledge = new Iri(NAMESPACE + "Acknowledge");

    /** One thing done to one person or group. */
    public static final Iri Act = new Iri(NAMESPACE + "Act");

    /** What kind of thing is done to people. */
    public static final Iri ActType = new Iri(NAMESPACE + "ActType");

    /** To speak up for people and for change. */
    public static final Iri Advocacy = new Iri(NAMESPACE + "Advocacy");

    /** The speaker says that it is so. */
    public static final Iri Affirms = new Iri(NAMESPACE + "Affirms");

    /** A speaker known by role only. Whoever it is stands in a sealed claim, if anywhere. */
    public static final Iri AnonymousSource = new Iri(NAMESPACE + "AnonymousSource");

    /** About this many: the source gives one number and says it is not exact. */
    public static final Iri Approximate = new Iri(NAMESPACE + "Approximate");

    /** Arrest without a legal ground or against the law's guarantees. */
    public static final Iri ArbitraryArrest = new Iri(NAMESPACE + "ArbitraryArrest");

    /** The unnamed author of a document speaking in the document itself. */
    public static final Iri ArticleVoice = new Iri(NAMESPACE + "ArticleVoice");

    /** Said flatly, as a fact. */
    public static final Iri Asserted = new Iri(NAMESPACE + "Asserted");

    /** True when the document was published; nothing is said of before or after. */
    public static final Iri AtAnchor = new Iri(NAMESPACE + "AtAnchor");

    /** This many or more. Nothing is said about the most. */
    public static final Iri AtLeast = new Iri(NAMESPACE + "AtLeast");

    /** This many or fewer. Nothing is said about the least. */
    public static final Iri AtMost = new Iri(NAMESPACE + "AtMost");

    /** Hitting people. */
    public static final Iri Beating = new Iri(NAMESPACE + "Beating");

    /** Thought to be so, without saying that it is known. */
    public static final Iri Believed = new Iri(NAMESPACE + "Believed");

    /** Bodies found, which may not all be identified. */
    public static final Iri BodyUnit = new Iri(NAMESPACE + "BodyUnit");

    /** Calls on somebody to do something. */
    public static final Iri CallFor = new Iri(NAMESPACE + "CallFor");

    /** Many acts over a time, by the same hands or to the same end. */
    public static final Iri Campaign = new Iri(NAMESPACE + "Campaign");

    /** The record's own file, in which curators designate, infer and note. */
    public static final Iri CaseFile = new Iri(NAMESPACE + "CaseFile");

    /** To help the person concerned. */
    public static final Iri Casework = new Iri(NAMESPACE + "Casework");

    /** Something somebody said about something: the only way a fact enters Attest. It is never changed; corrections are further claims. */
    public static final Iri Claim = new Iri(NAMESPACE + "Claim");

    /** A claimable property that is never written as a direct triple: an evaluation or a label that always remains somebody's, or a state that passes. */
    public static final Iri ClaimOnlyProperty = new Iri(NAMESPACE + "ClaimOnlyProperty");

    /** A property that somebody can claim: it can be the predicate of a claim. */
    public static final Iri ClaimableProperty = new Iri(NAMESPACE + "ClaimableProperty");

    /** Put forward, and marked by the text as a claim. */
    public static final Iri Claimed = new Iri(NAMESPACE + "Claimed");

    /** Condemns or deplores. */
    public static final Iri Condemn = new Iri(NAMESPACE + "Condemn");

    /** The text does not say how the speaker knows. */
    public static final Iri ConnectionNotStated = new Iri(NAMESPACE + "ConnectionNotStated");

    /** How a speaker comes to know what is said. */
    public static final Iri ConnectionToInformation = new Iri(NAMESPACE + "ConnectionToInformation");

    /** People who got in touch with an organization and spoke about themselves. */
    public static final Iri ContactUnit = new Iri(NAMESPACE + "ContactUnit");

    /** What is counted. Figures of different units are never compared. */
    public static final Iri CountingUnit = new Iri(NAMESPACE + "CountingUnit");

    /** Kept secret from the public. */
    public static final Iri Covert = new Iri(NAMESPACE + "Covert");

    /** Whoever keeps a dataset: the speaker of designations, inferences and notes on method. */
    public static final Iri Curator = new Iri(NAMESPACE + "Curator");

    /** Claims that somebody keeps together and answers for. */
    public static final Iri Dataset = new Iri(NAMESPACE + "Dataset");

    /** The speaker says that it is not so. */
    public static final Iri Denies = new Iri(NAMESPACE + "Denies");

    /** Rejects what others have said. */
    public static final Iri Deny = new Iri(NAMESPACE + "Deny");

    /** Set by the record itself: a name or a kind, not a finding. */
    public static final Iri Designated = new Iri(NAMESPACE + "Designated");

    /** A claim by which the record itself says what kind of thing something is or what it is called. */
    public static final Iri Designation = new Iri(NAMESPACE + "Designation");

    /** Holding people against their will, whoever does it. */
    public static final Iri Detention = new Iri(NAMESPACE + "Detention");

    /** A site where people are said to be or to have been detained. */
    public static final Iri DetentionSite = new Iri(NAMESPACE + "DetentionSite");

    /** Known to the public, after having been secret. */
    public static final Iri Disclosed = new Iri(NAMESPACE + "Disclosed");

    /** Sources give values that cannot all be true, and none is preferred here. */
    public static final Iri Disputed = new Iri(NAMESPACE + "Disputed");

    /** Taking people away by or with the consent of the State and refusing to say what became of them. */
    public static final Iri EnforcedDisappearance = new Iri(NAMESPACE + "EnforcedDisappearance");

    /** Exactly this many. */
    public static final Iri Exact = new Iri(NAMESPACE + "Exact");

    /** Said of the future. */
    public static final Iri Expected = new Iri(NAMESPACE + "Expected");

    /** A claimable property that leads out of Attest, to any http or https address. */
    public static final Iri ExternalLinkProperty = new Iri(NAMESPACE + "ExternalLinkProperty");

    /** A claimable property that takes a quantity with bounds and a unit, not a plain value. */
    public static final Iri FigureProperty = new Iri(NAMESPACE + "FigureProperty");

    /** The speaker lived it or saw it. */
    public static final Iri FirstHand = new Iri(NAMESPACE + "FirstHand");

    /** Making people leave the place where they live. */
    public static final Iri ForcedDeparture = new Iri(NAMESPACE + "ForcedDeparture");

    /** People a source speaks of together. Two groups may overlap, and by how much is usually unknown. */
    public static final Iri Group = new Iri(NAMESPACE + "Group");

    /** Said to be said: passed on without naming who knows. */
    public static final Iri Hearsay = new Iri(NAMESPACE + "Hearsay");

    /** One step of an attribution chain: somebody saying it somewhere in some way. */
    public static final Iri Hop = new Iri(NAMESPACE + "Hop");

    /** Searching for people in order to seize or harm them. */
    public static final Iri Hunting = new Iri(NAMESPACE + "Hunting");

    /** The activity that recorded the claims of one submission in one graph. */
    public static final Iri Import = new Iri(NAMESPACE + "Import");

    /** Keeping people locked up for a time. */
    public static final Iri Imprisonment = new Iri(NAMESPACE + "Imprisonment");

    /** Something that happened to people: one event, or several that belong together. */
    public static final Iri Incident = new Iri(NAMESPACE + "Incident");

    /** Incidents, each counted once however many people it befell. */
    public static final Iri IncidentUnit = new Iri(NAMESPACE + "IncidentUnit");

    /** Concluded from something else. */
    public static final Iri Inferred = new Iri(NAMESPACE + "Inferred");

    /** Causing death. */
    public static final Iri Killing = new Iri(NAMESPACE + "Killing");

    /** The latest autumn that was over before the anchor's date; one still under way does not count. */
    public static final Iri LastAutumn = new Iri(NAMESPACE + "LastAutumn");

    /** The latest spring that was over before the anchor's date; one still under way does not count. */
    public static final Iri LastSpring = new Iri(NAMESPACE + "LastSpring");

    /** The latest summer that was over before the anchor's date; one still under way does not count. */
    public static final Iri LastSummer = new Iri(NAMESPACE + "LastSummer");

    /** The latest winter that was over before the anchor's date; one still under way does not count. */
    public static final Iri LastWinter = new Iri(NAMESPACE + "LastWinter");

    /** A judgement about what the law says or how it applies. */
    public static final Iri LegalOpinion = new Iri(NAMESPACE + "LegalOpinion");

    /** To bring or defend a case before a court or another body. */
    public static final Iri LegalProceeding = new Iri(NAMESPACE + "LegalProceeding");

    /** An organization that publishes news. */
    public static final Iri MediaOutlet = new Iri(NAMESPACE + "MediaOutlet");

    /** A rule for using other claims, such as that figures must not be added. */
    public static final Iri Methodological = new Iri(NAMESPACE + "Methodological");

    /** How firmly something is said. */
    public static final Iri Modality = new Iri(NAMESPACE + "Modality");

    /** The speaker asks, wonders, calls for something or repeats without taking sides. */
    public static final Iri Neither = new Iri(NAMESPACE + "Neither");

    /** An article of a newspaper, agency or news site. */
    public static final Iri NewsArticle = new Iri(NAMESPACE + "NewsArticle");

    /** The time of the given length that begins at the anchor's date: over the next few weeks. */
    public static final Iri Next = new Iri(NAMESPACE + "Next");

    /** The question makes no sense here. */
    public static final Iri NotApplicable = new Iri(NAMESPACE + "NotApplicable");

    /** Nobody asked. */
    public static final Iri NotAsked = new Iri(NAMESPACE + "NotAsked");

    /** Why there is no value. */
    public static final Iri NullReason = new Iri(NAMESPACE + "NullReason");

    /** A judgement of value. */
    public static final Iri Opinion = new Iri(NAMESPACE + "Opinion");

    /** People who act together under one name: an association, a company, an authority. */
    public static final Iri Organization = new Iri(NAMESPACE + "Organization");

    /** For partner organizations. */
    public static final Iri Partner = new Iri(NAMESPACE + "Partner");

    /** The time of the given length that ends at the anchor's date: over the last three months. */
    public static final Iri Past = new Iri(NAMESPACE + "Past");

    /** A human being, living or dead. */
    public static final Iri Person = new Iri(NAMESPACE + "Person");

    /** Human beings, each counted once. */
    public static final Iri PersonUnit = new Iri(NAMESPACE + "PersonUnit");

    /** A country, region, town or other place with a name. */
    public static final Iri Place = new Iri(NAMESPACE + "Place");

    /** Whether the speaker affirms the content, denies it, or does neither. */
    public static final Iri Polarity = new Iri(NAMESPACE + "Polarity");

    /** Expresses approval. */
    public static final Iri Praise = new Iri(NAMESPACE + "Praise");

    /** What an authority or organization does over a time to an end. */
    public static final Iri Programme = new Iri(NAMESPACE + "Programme");

    /** For everybody. */
    public static final Iri Public = new Iri(NAMESPACE + "Public");

    /** To publish it. */
    public static final Iri Publication = new Iri(NAMESPACE + "Publication");

    /** What a claim may be used for. */
    public static final Iri Purpose = new Iri(NAMESPACE + "Purpose");

    /** A property that says more about the content of a claim: the incident concerned, the organization of a role, a condition. */
    public static final Iri QualifierProperty = new Iri(NAMESPACE + "QualifierProperty");

    /** How a number is meant: exact, a bound, a range, about, or words only. */
    public static final Iri QuantityKind = new Iri(NAMESPACE + "QuantityKind");

    /** Given in the speaker's own words. */
    public static final Iri Quoted = new Iri(NAMESPACE + "Quoted");

    /** Between two numbers, both included. */
    public static final Iri Range = new Iri(NAMESPACE + "Range");

    /** Some years up to the anchor's date; how many is not said. */
    public static final Iri RecentYears = new Iri(NAMESPACE + "RecentYears");

    /** A property by which a claim, a hop, an anchor or a submission is itself described. It is never claimed. */
    public static final Iri RecordProperty = new Iri(NAMESPACE + "RecordProperty");

    /** How a time told from the date of a document is computed. */
    public static final Iri RelativeRule = new Iri(NAMESPACE + "RelativeRule");

    /** Reports received. Several may be about one person or one incident. */
    public static final Iri ReportUnit = new Iri(NAMESPACE + "ReportUnit");

    /** Passed on as news or as information received. */
    public static final Iri Reported = new Iri(NAMESPACE + "Reported");

    /** To study what happened. */
    public static final Iri Research = new Iri(NAMESPACE + "Research");

    /** For named people who need it for their work. */
    public static final Iri Restricted = new Iri(NAMESPACE + "Restricted");

    /** People collected against their will, where the text says no more: neither arrest nor who did it. */
    public static final Iri RoundUp = new Iri(NAMESPACE + "RoundUp");

    /** A place that protects people. It never has a geometry below the sealed tier. */
    public static final Iri SafePlace = new Iri(NAMESPACE + "SafePlace");

    /** For the very few. Kept apart from everything else. */
    public static final Iri Sealed = new Iri(NAMESPACE + "Sealed");

    /** The speaker has it from somebody else. */
    public static final Iri SecondHand = new Iri(NAMESPACE + "SecondHand");

    /** Whether something is kept secret. */
    public static final Iri SecrecyState = new Iri(NAMESPACE + "SecrecyState");

    /** Said by those it happened to, about themselves. */
    public static final Iri SelfReported = new Iri(NAMESPACE + "SelfReported");

    /** A building, camp or other spot where something happened or people were held. */
    public static final Iri Site = new Iri(NAMESPACE + "Site");

    /** One fixed state of a source, known by its digest. */
    public static final Iri Snapshot = new Iri(NAMESPACE + "Snapshot");

    /** A document, recording, testimony or file in which things are said. */
    public static final Iri Source = new Iri(NAMESPACE + "Source");

    /** What somebody does by saying it. */
    public static final Iri SpeechAct = new Iri(NAMESPACE + "SpeechAct");

    /** An organization whose conduct is the State's own. */
    public static final Iri StateOrgan = new Iri(NAMESPACE + "StateOrgan");

    /** Says how things are. This is the default and is not written. */
    public static final Iri Statement = new Iri(NAMESPACE + "Statement");

    /** Claims handed in together: recorded together or not at all. */
    public static final Iri Submission = new Iri(NAMESPACE + "Submission");

    /** Puts something forward as possible or advisable. */
    public static final Iri Suggest = new Iri(NAMESPACE + "Suggest");

    /** Announces harm. */
    public static final Iri Threaten = new Iri(NAMESPACE + "Threaten");

    /** How far a claim may travel, from everybody to almost nobody. */
    public static final Iri Tier = new Iri(NAMESPACE + "Tier");

    /** Severe pain or suffering inflicted on purpose. */
    public static final Iri Torture = new Iri(NAMESPACE + "Torture");

    /** Nobody here knows, and the text does not say. */
    public static final Iri Unknown = new Iri(NAMESPACE + "Unknown");

    /** The text does not say who says it: "it was reported that". Candidates may be given, but none of them is the speaker. */
    public static final Iri UnresolvedSpeaker = new Iri(NAMESPACE + "UnresolvedSpeaker");

    /** Up to the publication of the document, which ended it. */
    public static final Iri UntilAnchor = new Iri(NAMESPACE + "UntilAnchor");

    /** Words without a number: some, many, sometimes. They are never turned into one. */
    public static final Iri Vague = new Iri(NAMESPACE + "Vague");

    /** Known, and deliberately not said. */
    public static final Iri Withheld = new Iri(NAMESPACE + "Withheld");

    /** The kinds of acts in use. */
    public static final Iri actTypes = new Iri(NAMESPACE + "actTypes");

    /** Whom an act, a purpose or a reported violation is directed against, in the words of the text. */
    public static final Iri against = new Iri(NAMESPACE + "against");

    /** What a programme is said to be for, in words. */
    public static final Iri aim = new Iri(NAMESPACE + "aim");

    /** Where in a snapshot the claim stands. */
    public static final Iri anchor = new Iri(NAMESPACE + "anchor");

    /** The first hop of the chain: the document's own voice. The other hops follow from it. */
    public static final Iri attribution = new Iri(NAMESPACE + "attribution");

    /** The place an organization works from. */
    public static final Iri basedIn = new Iri(NAMESPACE + "basedIn");

    /** Somebody who may have said it, in an analyst's view. Never taken for the speaker. */
    public static final Iri candidateSpeaker = new Iri(NAMESPACE + "candidateSpeaker");

    /** Length of a text in Unicode code points. */
    public static final Iri characterCount = new Iri(NAMESPACE + "characterCount");

    /** Words somebody uses to describe the subject. They stay that person's words. */
    public static final Iri characterizedAs = new Iri(NAMESPACE + "characterizedAs");

    /** How many claims the submission holds, so that one that was cut off is noticed. */
    public static final Iri claimCount = new Iri(NAMESPACE + "claimCount");

    /** The words by which the speaker makes the content conditional. */
    public static final Iri condition = new Iri(NAMESPACE + "condition");

    /** How people are said to be: safe, wounded, settled. */
    public static final Iri conditionOf = new Iri(NAMESPACE + "conditionOf");

    /** How the speaker of the hop knows. */
    public static final Iri connectionToInformation = new Iri(NAMESPACE + "connectionToInformation");

    /** The ways in which a speaker can be connected to what is said. */
    public static final Iri connectionsToInformation = new Iri(NAMESPACE + "connectionsToInformation");

    /** Somebody holds that the two claims cannot both be true. */
    public static final Iri contradicts = new Iri(NAMESPACE + "contradicts");

    /** What figures can count. */
    public static final Iri countingUnits = new Iri(NAMESPACE + "countingUnits");

    /** The id of the dataset a submission is for: 1 to 60 of a-z, 0-9 and hyphen. */
    public static final Iri dataset = new Iri(NAMESPACE + "dataset");

    /** The place people went or were brought to. */
    public static final Iri destination = new Iri(NAMESPACE + "destination");

    /** True when the words stand between quotation marks. */
    public static final Iri directQuote = new Iri(NAMESPACE + "directQuote");

    /** The source that made public what had been secret. */
    public static final Iri disclosedIn = new Iri(NAMESPACE + "disclosedIn");

    /** The first second of hr:when in UTC. Absent when that side is open. */
    public static final Iri earliest = new Iri(NAMESPACE + "earliest");

    /** Sealed for everybody until this moment, whatever the tier. */
    public static final Iri embargoUntil = new Iri(NAMESPACE + "embargoUntil");

    /** Praise or blame somebody gives to the subject. */
    public static final Iri evaluatedAs = new Iri(NAMESPACE + "evaluatedAs");

    /** The people a programme gives protection to in another country. */
    public static final Iri grantsAsylumTo = new Iri(NAMESPACE + "grantsAsylumTo");

    /** The ground on which it was done, in the words of those who did it. */
    public static final Iri ground = new Iri(NAMESPACE + "ground");

    /** The person under whose guidance a programme stands. */
    public static final Iri guidedBy = new Iri(NAMESPACE + "guidedBy");

    /** The role or office a person holds, in words, at the time the claim gives. */
    public static final Iri holdsRole = new Iri(NAMESPACE + "holdsRole");

    /** The number of hops between the document and whoever knew, both included. */
    public static final Iri hopCount = new Iri(NAMESPACE + "hopCount");

    /** Who an anonymous or pseudonymous speaker is. Handle it as the most dangerous thing on record. */
    public static final Iri identifiedAs = new Iri(NAMESPACE + "identifiedAs");

    /** The organization that carries a programme out. */
    public static final Iri implementedBy = new Iri(NAMESPACE + "implementedBy");

    /** The dataset the claim belongs to. */
    public static final Iri inDataset = new Iri(NAMESPACE + "inDataset");

    /** In what respect one claim contradicts or supports another: nothing beyond that is meant. */
    public static final Iri inRespectOf = new Iri(NAMESPACE + "inRespectOf");

    /** The incident the claim concerns. */
    public static final Iri incident = new Iri(NAMESPACE + "incident");

    /** The group these people are a part of, as told. */
    public static final Iri includedIn = new Iri(NAMESPACE + "includedIn");

    /** How many people a programme means to reach. */
    public static final Iri intendedBeneficiaries = new Iri(NAMESPACE + "intendedBeneficiaries");

    /** Whose intention is told, when somebody else tells it: that person does not speak. */
    public static final Iri intentOf = new Iri(NAMESPACE + "intentOf");

    /** The last second of hr:when in UTC. Absent when that side is open. */
    public static final Iri latest = new Iri(NAMESPACE + "latest");

    /** The place where a campaign was begun. Not who began it, and not where each act of it happened. */
    public static final Iri launchedIn = new Iri(NAMESPACE + "launchedIn");

    /** How somebody sees the subject before the law. An opinion, whoever holds it. */
    public static final Iri legalStanding = new Iri(NAMESPACE + "legalStanding");

    /** The place where somebody lives. */
    public static final Iri livesIn = new Iri(NAMESPACE + "livesIn");

    /** The place a site lies in. */
    public static final Iri locatedIn = new Iri(NAMESPACE + "locatedIn");

    /** The largest number the source commits to. Absent when it gives none. */
    public static final Iri max = new Iri(NAMESPACE + "max");

    /** The organization or group somebody belongs to. */
    public static final Iri memberOf = new Iri(NAMESPACE + "memberOf");

    /** The smallest number the source commits to. Absent when it gives none: never zero. */
    public static final Iri min = new Iri(NAMESPACE + "min");

    /** The ways in which a hop can put forward what it says. */
    public static final Iri modalities = new Iri(NAMESPACE + "modalities");

    /** How firmly it is said. On a claim: the modality of its last hop. */
    public static final Iri modality = new Iri(NAMESPACE + "modality");

    /** A curator's remark about the claim. It is not part of what is claimed. */
    public static final Iri note = new Iri(NAMESPACE + "note");

    /** The reasons why a value can be absent. They are never to be confused. */
    public static final Iri nullReasons = new Iri(NAMESPACE + "nullReasons");

    /** What is claimed of the subject: a thing or a text. Several objects are affirmed or denied together. */
    public static final Iri object = new Iri(NAMESPACE + "object");

    /** The place where an incident happened. */
    public static final Iri occurredIn = new Iri(NAMESPACE + "occurredIn");

    /** The organization in which a role is held. */
    public static final Iri organization = new Iri(NAMESPACE + "organization");

    /** The source's own words for the number, as short as they are. */
    public static final Iri originalPhrase = new Iri(NAMESPACE + "originalPhrase");

    /** Whether and how far the two groups are the same people is not known. Their numbers must not be added. */
    public static final Iri overlapUnknownWith = new Iri(NAMESPACE + "overlapUnknownWith");

    /** SHA-256 of the passage's UTF-8 bytes: the passage can be checked without being copied. */
    public static final Iri passageSha256 = new Iri(NAMESPACE + "passageSha256");

    /** How many people a country or organization took in. */
    public static final Iri personsAccepted = new Iri(NAMESPACE + "personsAccepted");

    /** How many people were detained. */
    public static final Iri personsDetained = new Iri(NAMESPACE + "personsDetained");

    /** How many people are expected to arrive. */
    public static final Iri personsExpected = new Iri(NAMESPACE + "personsExpected");

    /** How many people got in touch. */
    public static final Iri personsInContact = new Iri(NAMESPACE + "personsInContact");

    /** How many people were killed. */
    public static final Iri personsKilled = new Iri(NAMESPACE + "personsKilled");

    /** How many people were brought to another country or region for their safety. */
    public static final Iri personsRelocated = new Iri(NAMESPACE + "personsRelocated");

    /** How many people lived in safe houses. */
    public static final Iri personsSheltered = new Iri(NAMESPACE + "personsSheltered");

    /** The three polarities a claim can have. */
    public static final Iri polarities = new Iri(NAMESPACE + "polarities");

    /** Whether the content is affirmed, denied, or neither. */
    public static final Iri polarity = new Iri(NAMESPACE + "polarity");

    /** The property that is claimed. */
    public static final Iri predicate = new Iri(NAMESPACE + "predicate");

    /** A place where people of the group are said to be, or not to be. */
    public static final Iri presentIn = new Iri(NAMESPACE + "presentIn");

    /** How far a programme has come, in words. */
    public static final Iri programmeStatus = new Iri(NAMESPACE + "programmeStatus");

    /** What the speaker proposes along with the content. */
    public static final Iri proposes = new Iri(NAMESPACE + "proposes");

    /** The organization that published a source. */
    public static final Iri publishedBy = new Iri(NAMESPACE + "publishedBy");

    /** When a source is said to have been published. */
    public static final Iri publishedOn = new Iri(NAMESPACE + "publishedOn");

    /** A purpose the claim may be used for. Without any, every purpose is allowed. */
    public static final Iri purposeAllowed = new Iri(NAMESPACE + "purposeAllowed");

    /** The kind of act a site is said to serve. */
    public static final Iri purposeOfSite = new Iri(NAMESPACE + "purposeOfSite");

    /** The purposes to which the use of a claim can be limited. */
    public static final Iri purposes = new Iri(NAMESPACE + "purposes");

    /** The policy somebody is said to pursue, in words. */
    public static final Iri pursuesPolicy = new Iri(NAMESPACE + "pursuesPolicy");

    /** How the number is meant. A claim with it is a figure. */
    public static final Iri quantityKind = new Iri(NAMESPACE + "quantityKind");

    /** The six ways in which a source gives a number. */
    public static final Iri quantityKinds = new Iri(NAMESPACE + "quantityKinds");

    /** Why something is said to be kept secret, in words. */
    public static final Iri reasonForSecrecy = new Iri(NAMESPACE + "reasonForSecrecy");

    /** When Attest recorded the claim: when we learned it, not when it happened. */
    public static final Iri recordedAt = new Iri(NAMESPACE + "recordedAt");

    /** How long before or after the anchor's date, for rules that need it. */
    public static final Iri relativeOffset = new Iri(NAMESPACE + "relativeOffset");

    /** The rule by which the phrase is read. */
    public static final Iri relativeRule = new Iri(NAMESPACE + "relativeRule");

    /** The rules by which relative times are computed when read, and never stored. */
    public static final Iri relativeRules = new Iri(NAMESPACE + "relativeRules");

    /** The source on whose date the phrase hangs. */
    public static final Iri relativeTo = new Iri(NAMESPACE + "relativeTo");

    /** The reports about the subject are said to differ in these claims. */
    public static final Iri reportsVaryOn = new Iri(NAMESPACE + "reportsVaryOn");

    /** The incident to which an authority or organization reacted in public. */
    public static final Iri respondedTo = new Iri(NAMESPACE + "respondedTo");

    /** When it was said, as an EDTF date. */
    public static final Iri saidAt = new Iri(NAMESPACE + "saidAt");

    /** Who says it. On a claim: the speaker of its last hop. */
    public static final Iri saidBy = new Iri(NAMESPACE + "saidBy");

    /** The source in which it is said. On a claim: where we found it. */
    public static final Iri saidIn = new Iri(NAMESPACE + "saidIn");

    /** Whether a programme is kept secret. */
    public static final Iri secrecy = new Iri(NAMESPACE + "secrecy");

    /** The states of secrecy in use. */
    public static final Iri secrecyStates = new Iri(NAMESPACE + "secrecyStates");

    /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
    public static final Iri sha256 = new Iri(NAMESPACE + "sha256");

    /** The source whose state was fixed. */
    public static final Iri snapshotOf = new Iri(NAMESPACE + "snapshotOf");

    /** What is done by saying it, where it is more than a statement. */
    public static final Iri speechAct = new Iri(NAMESPACE + "speechAct");

    /** What can be done by saying something, as far as it matters here. */
    public static final Iri speechActs = new Iri(NAMESPACE + "speechActs");

    /** The reason given for what is claimed. */
    public static final Iri statedReason = new Iri(NAMESPACE + "statedReason");

    /** The one thing the claim is about. */
    public static final Iri subject = new Iri(NAMESPACE + "subject");

    /** The kind of act people were subjected to. */
    public static final Iri subjectedTo = new Iri(NAMESPACE + "subjectedTo");

    /** Somebody holds that the one claim makes the other more credible. */
    public static final Iri supports = new Iri(NAMESPACE + "supports");

    /** Who may see the claim. */
    public static final Iri tier = new Iri(NAMESPACE + "tier");

    /** The four tiers, from the most open to the most secret. */
    public static final Iri tiers = new Iri(NAMESPACE + "tiers");

    /** The incident or the claim that the statement answers. */
    public static final Iri towards = new Iri(NAMESPACE + "towards");

    /** How somebody sees things develop: better, worse, unchanged. */
    public static final Iri trend = new Iri(NAMESPACE + "trend");

    /** What is counted. */
    public static final Iri unit = new Iri(NAMESPACE + "unit");

    /** An address on the web where the subject is described or was published. */
    public static final Iri webPage = new Iri(NAMESPACE + "webPage");

    /** How the people concerned are said to be (safe, in danger), in the words of the text. */
    public static final Iri wellbeing = new Iri(NAMESPACE + "wellbeing");

    /** When what is claimed happened or held, as an EDTF date or interval, as precisely as the source says. */
    public static final Iri when = new Iri(NAMESPACE + "when");

    /** The source's own words for a time told from its date. */
    public static final Iri whenPhrase = new Iri(NAMESPACE + "whenPhrase");

    /** Where people were, by place or in words. */
    public static final Iri whereabouts = new Iri(NAMESPACE + "whereabouts");

    /** The larger place a place lies in. */
    public static final Iri within = new Iri(NAMESPACE + "within");

    private HR() {}
}
