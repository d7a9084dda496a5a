package org.attest.vocab;

import org.attest.model.Iri;

/** Terms of {@code https://w3id.org/attest/hr#}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
@SuppressWarnings("MemberName") // a constant is called what its term is called
public final class HR {
    /** Namespace of these terms. */
    public static final String NAMESPACE = "https://w3id.org/attest/hr#";

    /** Treaty of African States on the rights of people and of peoples. */
    public static final Iri ACHPR = new Iri(NAMESPACE + "ACHPR");

    /** Treaty of the Organization of American States with a Commission and a Court. */
    public static final Iri ACHR = new Iri(NAMESPACE + "ACHR");

    /** Agents of the State, or others with its consent, take a person away without any procedure. */
    public static final Iri AbductionByStateAgents = new Iri(NAMESPACE + "AbductionByStateAgents");

    /** Of harm that nobody meant. */
    public static final Iri AccidentalDeath = new Iri(NAMESPACE + "AccidentalDeath");

    /** Admits that something is so, or that one bears responsibility for it. */
    public static final Iri Acknowledge = new Iri(NAMESPACE + "Acknowledge");

    /** One thing done to one person or group. */
    public static final Iri Act = new Iri(NAMESPACE + "Act");

    /** What kind of thing is done to people. */
    public static final Iri ActType = new Iri(NAMESPACE + "ActType");

    /** Rules for wars between States: whom and what may never be attacked. */
    public static final Iri AdditionalProtocolI = new Iri(NAMESPACE + "AdditionalProtocolI");

    /** Rules for wars inside a State. */
    public static final Iri AdditionalProtocolII = new Iri(NAMESPACE + "AdditionalProtocolII");

    /** A person of eighteen or more. */
    public static final Iri Adult = new Iri(NAMESPACE + "Adult");

    /** To speak up for people and for change. */
    public static final Iri Advocacy = new Iri(NAMESPACE + "Advocacy");

    /** A picture taken from an aircraft or a drone. */
    public static final Iri AerialImage = new Iri(NAMESPACE + "AerialImage");

    /** The speaker says that it is so. */
    public static final Iri Affirms = new Iri(NAMESPACE + "Affirms");

    /** The broad age a source gives when it counts people. */
    public static final Iri AgeGroup = new Iri(NAMESPACE + "AgeGroup");

    /** Giving help, means or cover so that it is easier to commit. */
    public static final Iri AidingAndAbetting = new Iri(NAMESPACE + "AidingAndAbetting");

    /** Somebody says that it exists or is used; nobody has established it. */
    public static final Iri AllegedSite = new Iri(NAMESPACE + "AllegedSite");

    /** How sure an analyst is of a judgement of their own. */
    public static final Iri AnalystConfidence = new Iri(NAMESPACE + "AnalystConfidence");

    /** A speaker known by role only. Whoever it is stands in a sealed claim, if anywhere. */
    public static final Iri AnonymousSource = new Iri(NAMESPACE + "AnonymousSource");

    /** Data taken from a service through its interface for programs. */
    public static final Iri ApiExport = new Iri(NAMESPACE + "ApiExport");

    /** About this many: the source gives one number and says it is not exact. */
    public static final Iri Approximate = new Iri(NAMESPACE + "Approximate");

    /** Arrest without a legal ground or against the law's guarantees. */
    public static final Iri ArbitraryArrest = new Iri(NAMESPACE + "ArbitraryArrest");

    /** An organization that bears arms and is not part of any State's forces. */
    public static final Iri ArmedGroup = new Iri(NAMESPACE + "ArmedGroup");

    /** An act by which somebody is taken into custody or held there. */
    public static final Iri ArrestOrDetention = new Iri(NAMESPACE + "ArrestOrDetention");

    /** The unnamed author of a document speaking in the document itself. */
    public static final Iri ArticleVoice = new Iri(NAMESPACE + "ArticleVoice");

    /** A person who feels little or no sexual attraction to anybody. */
    public static final Iri Asexual = new Iri(NAMESPACE + "Asexual");

    /** Said flatly, as a fact. */
    public static final Iri Asserted = new Iri(NAMESPACE + "Asserted");

    /** The protection a State gives to people who have fled another. */
    public static final Iri AsylumGrant = new Iri(NAMESPACE + "AsylumGrant");

    /** A State takes in somebody who is persecuted and does not send them back. */
    public static final Iri AsylumGranting = new Iri(NAMESPACE + "AsylumGranting");

    /** True when the document was published; nothing is said of before or after. */
    public static final Iri AtAnchor = new Iri(NAMESPACE + "AtAnchor");

    /** This many or more. Nothing is said about the most. */
    public static final Iri AtLeast = new Iri(NAMESPACE + "AtLeast");

    /** This many or fewer. Nothing is said about the least. */
    public static final Iri AtMost = new Iri(NAMESPACE + "AtMost");

    /** Begun, and not completed for reasons outside the person's will. */
    public static final Iri Attempt = new Iri(NAMESPACE + "Attempt");

    /** Relatives, neighbours, journalists or others say it. */
    public static final Iri AttributedByOthers = new Iri(NAMESPACE + "AttributedByOthers");

    /** Those who did the harm say or assume it; it may be false. */
    public static final Iri AttributedByPerpetrator = new Iri(NAMESPACE + "AttributedByPerpetrator");

    /** Sound only: a call, a voice message, an interview on tape. */
    public static final Iri AudioRecording = new Iri(NAMESPACE + "AudioRecording");

    /** What an examination of a dead body showed. */
    public static final Iri AutopsyFinding = new Iri(NAMESPACE + "AutopsyFinding");

    /** Whether a body was examined after death, by whom, and whether the result was given out. */
    public static final Iri AutopsyStatus = new Iri(NAMESPACE + "AutopsyStatus");

    /** More likely so than not. */
    public static final Iri BalanceOfProbabilities = new Iri(NAMESPACE + "BalanceOfProbabilities");

    /** Hitting people. */
    public static final Iri Beating = new Iri(NAMESPACE + "Beating");

    /** Thought to be so, without saying that it is known. */
    public static final Iri Believed = new Iri(NAMESPACE + "Believed");

    /** How to find, keep and verify digital material so that a court can use it. */
    public static final Iri BerkeleyProtocol = new Iri(NAMESPACE + "BerkeleyProtocol");

    /** It would let a child be known. */
    public static final Iri BestInterestsOfChild = new Iri(NAMESPACE + "BestInterestsOfChild");

    /** No doubt is left that reason could support: what a criminal conviction needs. */
    public static final Iri BeyondReasonableDoubt = new Iri(NAMESPACE + "BeyondReasonableDoubt");

    /** A person drawn to more than one gender. */
    public static final Iri Bisexual = new Iri(NAMESPACE + "Bisexual");

    /** Recorded by a camera worn by an officer. */
    public static final Iri BodyCameraRecording = new Iri(NAMESPACE + "BodyCameraRecording");

    /** Bodies found, which may not all be identified. */
    public static final Iri BodyUnit = new Iri(NAMESPACE + "BodyUnit");

    /** A page saved as a browser showed it. */
    public static final Iri BrowserCapture = new Iri(NAMESPACE + "BrowserCapture");

    /** Defines torture, forbids it without exception and bars return to it. */
    public static final Iri CAT = new Iri(NAMESPACE + "CAT");

    /** Severe pain or suffering, physical or mental, inflicted intentionally, for a purpose or on a discriminatory ground, with the involvement of a public official. */
    public static final Iri CAT_Article1 = new Iri(NAMESPACE + "CAT_Article1");

    /** Rules and practices of interrogation and arrangements for custody are kept under systematic review, to prevent torture. */
    public static final Iri CAT_Article11 = new Iri(NAMESPACE + "CAT_Article11");

    /** Somebody was questioned, arrested, detained or imprisoned in a territory under the State's jurisdiction. */
    public static final Iri CAT_Article11_Custody = new Iri(NAMESPACE + "CAT_Article11_Custody");

    /** Rules, instructions, methods and practices of interrogation, or arrangements for custody, were not kept under systematic review. */
    public static final Iri CAT_Article11_NoSystematicReview = new Iri(NAMESPACE + "CAT_Article11_NoSystematicReview");

    /** Competent authorities investigate promptly and impartially wherever there is reasonable ground to believe that torture was committed. */
    public static final Iri CAT_Article12 = new Iri(NAMESPACE + "CAT_Article12");

    /** Those who investigated were not impartial. */
    public static final Iri CAT_Article12_NotImpartial = new Iri(NAMESPACE + "CAT_Article12_NotImpartial");

    /** The competent authorities did not investigate, or not promptly. */
    public static final Iri CAT_Article12_NotPrompt = new Iri(NAMESPACE + "CAT_Article12_NotPrompt");

    /** There was reasonable ground to believe that an act of torture had been committed, with or without a complaint. */
    public static final Iri CAT_Article12_ReasonableGround = new Iri(NAMESPACE + "CAT_Article12_ReasonableGround");

    /** The act was believed to have been committed in a territory under the State's jurisdiction. */
    public static final Iri CAT_Article12_Territory = new Iri(NAMESPACE + "CAT_Article12_Territory");

    /** Whoever alleges torture may complain and have the case promptly and impartially examined; complainant and witnesses are protected. */
    public static final Iri CAT_Article13 = new Iri(NAMESPACE + "CAT_Article13");

    /** The person alleges to have been tortured in a territory under the State's jurisdiction. */
    public static final Iri CAT_Article13_Allegation = new Iri(NAMESPACE + "CAT_Article13_Allegation");

    /** The person could not bring a complaint to competent authorities. */
    public static final Iri CAT_Article13_NoComplaint = new Iri(NAMESPACE + "CAT_Article13_NoComplaint");

    /** Complainant or witnesses were not protected against ill-treatment or intimidation because of complaint or evidence. */
    public static final Iri CAT_Article13_NoProtection = new Iri(NAMESPACE + "CAT_Article13_NoProtection");

    /** The case was not examined promptly and impartially. */
    public static final Iri CAT_Article13_NotExamined = new Iri(NAMESPACE + "CAT_Article13_NotExamined");

    /** The victim of torture obtains redress and has an enforceable right to fair and adequate compensation, with the means for as full rehabilitation as possible. */
    public static final Iri CAT_Article14 = new Iri(NAMESPACE + "CAT_Article14");

    /** There was no such right, or it could not be enforced, or the sum was not fair and adequate. */
    public static final Iri CAT_Article14_NoCompensation = new Iri(NAMESPACE + "CAT_Article14_NoCompensation");

    /** The legal system did not give redress. */
    public static final Iri CAT_Article14_NoRedress = new Iri(NAMESPACE + "CAT_Article14_NoRedress");

    /** The means for as full rehabilitation as possible were not given. */
    public static final Iri CAT_Article14_NoRehabilitation = new Iri(NAMESPACE + "CAT_Article14_NoRehabilitation");

    /** The person is the victim of an act of torture or, where the victim died of it, a dependant. */
    public static final Iri CAT_Article14_VictimOfTorture = new Iri(NAMESPACE + "CAT_Article14_VictimOfTorture");

    /** The State prevents other acts of cruel, inhuman or degrading treatment or punishment in which a public official is involved; articles 10 to 13 hold for them too. */
    public static final Iri CAT_Article16 = new Iri(NAMESPACE + "CAT_Article16");

    /** The treatment or punishment was cruel, inhuman or degrading, without amounting to torture as article 1 defines it. */
    public static final Iri CAT_Article16_IllTreatment = new Iri(NAMESPACE + "CAT_Article16_IllTreatment");

    /** The acts were committed or instigated by a public official or another person acting in an official capacity, or with the consent or acquiescence of one. */
    public static final Iri CAT_Article16_PublicOfficial = new Iri(NAMESPACE + "CAT_Article16_PublicOfficial");

    /** The acts were in a territory under the State's jurisdiction. */
    public static final Iri CAT_Article16_Territory = new Iri(NAMESPACE + "CAT_Article16_Territory");

    /** The pain or suffering was inflicted on purpose, not by accident or neglect. */
    public static final Iri CAT_Article1_Intent = new Iri(NAMESPACE + "CAT_Article1_Intent");

    /** The pain or suffering did not arise only from lawful sanctions, nor was it inherent in or incidental to them. */
    public static final Iri CAT_Article1_NotLawfulSanctions = new Iri(NAMESPACE + "CAT_Article1_NotLawfulSanctions");

    /** It was done or instigated by a public official or another person acting in an official capacity, or with the consent or acquiescence of one. */
    public static final Iri CAT_Article1_PublicOfficial = new Iri(NAMESPACE + "CAT_Article1_PublicOfficial");

    /** It served a purpose such as to obtain information or a confession, to punish, intimidate or coerce the person or a third one, or it was for a reason based on discrimination of any kind. */
    public static final Iri CAT_Article1_Purpose = new Iri(NAMESPACE + "CAT_Article1_Purpose");

    /** The pain or suffering, physical or mental, was severe. */
    public static final Iri CAT_Article1_SeverePain = new Iri(NAMESPACE + "CAT_Article1_SeverePain");

    /** The State takes effective measures to prevent torture; no circumstances and no order justify it. */
    public static final Iri CAT_Article2 = new Iri(NAMESPACE + "CAT_Article2");

    /** War, its threat, political instability or another emergency was invoked as a justification. */
    public static final Iri CAT_Article2_ExceptionalCircumstances =
            new Iri(NAMESPACE + "CAT_Article2_ExceptionalCircumstances");

    /** The State did not take effective legislative, administrative, judicial or other measures to prevent torture. */
    public static final Iri CAT_Article2_NoEffectiveMeasures = new Iri(NAMESPACE + "CAT_Article2_NoEffectiveMeasures");

    /** An order from a superior or a public authority was invoked as a justification. */
    public static final Iri CAT_Article2_SuperiorOrders = new Iri(NAMESPACE + "CAT_Article2_SuperiorOrders");

    /** The acts were in a territory under the State's jurisdiction, or where it has control in law or in fact. */
    public static final Iri CAT_Article2_Territory = new Iri(NAMESPACE + "CAT_Article2_Territory");

    /** No State expels, returns or extradites a person to another State where there are substantial grounds for believing that they would be in danger of torture. */
    public static final Iri CAT_Article3 = new Iri(NAMESPACE + "CAT_Article3");

    /** The person would be in danger there of torture as article 1 defines it, personally and not only in general. */
    public static final Iri CAT_Article3_DangerOfTorture = new Iri(NAMESPACE + "CAT_Article3_DangerOfTorture");

    /** Taken into account, not required: a consistent pattern of gross, flagrant or mass violations of human rights in that State. */
    public static final Iri CAT_Article3_PatternOfViolations = new Iri(NAMESPACE + "CAT_Article3_PatternOfViolations");

    /** The person was, or is about to be, expelled, returned or extradited to another State. */
    public static final Iri CAT_Article3_Removal = new Iri(NAMESPACE + "CAT_Article3_Removal");

    /** There are substantial grounds for believing in the danger: it is foreseeable, personal, present and real. */
    public static final Iri CAT_Article3_SubstantialGrounds = new Iri(NAMESPACE + "CAT_Article3_SubstantialGrounds");

    /** All acts of torture, attempts, complicity and participation are offences with penalties that take their gravity into account. */
    public static final Iri CAT_Article4 = new Iri(NAMESPACE + "CAT_Article4");

    /** Criminal law leaves out attempts, complicity or participation. */
    public static final Iri CAT_Article4_AttemptAndParticipation =
            new Iri(NAMESPACE + "CAT_Article4_AttemptAndParticipation");

    /** Criminal law does not make all acts of torture as article 1 defines it an offence. */
    public static final Iri CAT_Article4_NotAnOffence = new Iri(NAMESPACE + "CAT_Article4_NotAnOffence");

    /** The penalties do not take the grave nature of torture into account. */
    public static final Iri CAT_Article4_Penalties = new Iri(NAMESPACE + "CAT_Article4_Penalties");

    /** Treaty on the equality of women in law, in the family and in public life. */
    public static final Iri CEDAW = new Iri(NAMESPACE + "CEDAW");

    /** Treaty on the rights of everybody under eighteen. */
    public static final Iri CRC = new Iri(NAMESPACE + "CRC");

    /** Treaty on equal rights and on removing the barriers in their way. */
    public static final Iri CRPD = new Iri(NAMESPACE + "CRPD");

    /** An operator's record of who rang whom, when and through which mast. */
    public static final Iri CallDetailRecord = new Iri(NAMESPACE + "CallDetailRecord");

    /** Calls on somebody to do something. */
    public static final Iri CallFor = new Iri(NAMESPACE + "CallFor");

    /** Many acts over a time, by the same hands or to the same end. */
    public static final Iri Campaign = new Iri(NAMESPACE + "Campaign");

    /** How a state of a source was fixed. */
    public static final Iri CaptureMethod = new Iri(NAMESPACE + "CaptureMethod");

    /** The record's own file, in which curators designate, infer and note. */
    public static final Iri CaseFile = new Iri(NAMESPACE + "CaseFile");

    /** To help the person concerned. */
    public static final Iri Casework = new Iri(NAMESPACE + "Casework");

    /** A trait of people or groups, such as age, calling, faith or origin. Many of them endanger whoever has them. */
    public static final Iri Characteristic = new Iri(NAMESPACE + "Characteristic");

    /** A post on a road where those who pass are stopped. */
    public static final Iri Checkpoint = new Iri(NAMESPACE + "Checkpoint");

    /** A human being under eighteen. */
    public static final Iri Child = new Iri(NAMESPACE + "Child");

    /** A superior outside the forces who knew or chose not to see. */
    public static final Iri CivilianSuperior = new Iri(NAMESPACE + "CivilianSuperior");

    /** Something somebody said about something: the only way a fact enters Attest. It is never changed; corrections are further claims. */
    public static final Iri Claim = new Iri(NAMESPACE + "Claim");

    /** A claimable property that is never written as a direct triple: an evaluation or a label that always remains somebody's, or a state that passes. */
    public static final Iri ClaimOnlyProperty = new Iri(NAMESPACE + "ClaimOnlyProperty");

    /** A property that somebody can claim: it can be the predicate of a claim. */
    public static final Iri ClaimableProperty = new Iri(NAMESPACE + "ClaimableProperty");

    /** Put forward, and marked by the text as a claim. */
    public static final Iri Claimed = new Iri(NAMESPACE + "Claimed");

    /** Well above an even chance, with little room for another account. */
    public static final Iri ClearAndConvincing = new Iri(NAMESPACE + "ClearAndConvincing");

    /** Jointly with others under a common plan, each giving an essential part. */
    public static final Iri CoPerpetration = new Iri(NAMESPACE + "CoPerpetration");

    /** Not preventing, stopping or reporting the crimes of those one leads. */
    public static final Iri CommandResponsibility = new Iri(NAMESPACE + "CommandResponsibility");

    /** Whether anything was given to the victim or the family afterwards. */
    public static final Iri Compensation = new Iri(NAMESPACE + "Compensation");

    /** Condemns or deplores. */
    public static final Iri Condemn = new Iri(NAMESPACE + "Condemn");

    /** Established by independent sources, a visit or an official body. */
    public static final Iri ConfirmedSite = new Iri(NAMESPACE + "ConfirmedSite");

    /** The text does not say how the speaker knows. */
    public static final Iri ConnectionNotStated = new Iri(NAMESPACE + "ConnectionNotStated");

    /** How a speaker comes to know what is said. */
    public static final Iri ConnectionToInformation = new Iri(NAMESPACE + "ConnectionToInformation");

    /** Given for a time that is over. */
    public static final Iri ConsentExpired = new Iri(NAMESPACE + "ConsentExpired");

    /** The person agreed, freely and knowing to what. */
    public static final Iri ConsentGiven = new Iri(NAMESPACE + "ConsentGiven");

    /** Found not to count: under pressure, in ignorance, or by somebody without the right. */
    public static final Iri ConsentInvalidated = new Iri(NAMESPACE + "ConsentInvalidated");

    /** Nobody asked the person. */
    public static final Iri ConsentNotAsked = new Iri(NAMESPACE + "ConsentNotAsked");

    /** The person was asked and said no. */
    public static final Iri ConsentRefused = new Iri(NAMESPACE + "ConsentRefused");

    /** Asked for, with no answer yet. Until then it is not given. */
    public static final Iri ConsentRequested = new Iri(NAMESPACE + "ConsentRequested");

    /** Whether a person agrees that what they said is used. */
    public static final Iri ConsentStatus = new Iri(NAMESPACE + "ConsentStatus");

    /** Whether the person agreed cannot be told from what is held. */
    public static final Iri ConsentUnknown = new Iri(NAMESPACE + "ConsentUnknown");

    /** The person agreed once and has taken it back. */
    public static final Iri ConsentWithdrawn = new Iri(NAMESPACE + "ConsentWithdrawn");

    /** It could have been caused so, and there are many other possible causes. */
    public static final Iri ConsistentWith = new Iri(NAMESPACE + "ConsistentWith");

    /** People who got in touch with an organization and spoke about themselves. */
    public static final Iri ContactUnit = new Iri(NAMESPACE + "ContactUnit");

    /** Any other contribution, on purpose, to a crime of people acting with a common aim. */
    public static final Iri ContributingToGroupCrime = new Iri(NAMESPACE + "ContributingToGroupCrime");

    /** Treatment, prayer or force meant to change orientation or gender identity. */
    public static final Iri ConversionPractice = new Iri(NAMESPACE + "ConversionPractice");

    /** What is counted. Figures of different units are never compared. */
    public static final Iri CountingUnit = new Iri(NAMESPACE + "CountingUnit");

    /** A court forbade its publication. */
    public static final Iri CourtOrder = new Iri(NAMESPACE + "CourtOrder");

    /** Before what kind of court somebody was brought. */
    public static final Iri CourtType = new Iri(NAMESPACE + "CourtType");

    /** Kept secret from the public. */
    public static final Iri Covert = new Iri(NAMESPACE + "Covert");

    /** Whoever keeps a dataset: the speaker of designations, inferences and notes on method. */
    public static final Iri Curator = new Iri(NAMESPACE + "Curator");

    /** Recorded by a camera in a vehicle. */
    public static final Iri DashboardCameraRecording = new Iri(NAMESPACE + "DashboardCameraRecording");

    /** Claims that somebody keeps together and answers for. */
    public static final Iri Dataset = new Iri(NAMESPACE + "Dataset");

    /** How sure a date is, in the grades of the events standard formats. What is not sure is said in EDTF itself. */
    public static final Iri DateType = new Iri(NAMESPACE + "DateType");

    /** Not free to leave, though no order or record exists. */
    public static final Iri DeFactoDetention = new Iri(NAMESPACE + "DeFactoDetention");

    /** Held on a formal order, recorded, in a place meant for it. */
    public static final Iri DeJureDetention = new Iri(NAMESPACE + "DeJureDetention");

    /** Whether a death certificate exists and whether it tells the truth. */
    public static final Iri DeathCertificateStatus = new Iri(NAMESPACE + "DeathCertificateStatus");

    /** A death while held, or of what was suffered while held, whatever the cause. */
    public static final Iri DeathInCustody = new Iri(NAMESPACE + "DeathInCustody");

    /** Chosen among contrary claims by a named analyst, who can be asked why. */
    public static final Iri Decided = new Iri(NAMESPACE + "Decided");

    /** Everybody may, alone or with others, work for human rights and be protected in it. */
    public static final Iri DeclarationOnHumanRightsDefenders =
            new Iri(NAMESPACE + "DeclarationOnHumanRightsDefenders");

    /** How closely somebody had to do with what was done. */
    public static final Iri DegreeOfInvolvement = new Iri(NAMESPACE + "DegreeOfInvolvement");

    /** The authorities said to hold people there deny it. */
    public static final Iri DeniedSite = new Iri(NAMESPACE + "DeniedSite");

    /** The speaker says that it is not so. */
    public static final Iri Denies = new Iri(NAMESPACE + "Denies");

    /** Rejects what others have said. */
    public static final Iri Deny = new Iri(NAMESPACE + "Deny");

    /** Set by the record itself: a name or a kind, not a finding. */
    public static final Iri Designated = new Iri(NAMESPACE + "Designated");

    /** A claim by which the record itself says what kind of thing something is or what it is called. */
    public static final Iri Designation = new Iri(NAMESPACE + "Designation");

    /** Torn down, burnt or bombed, with whatever traces it held. */
    public static final Iri DestroyedSite = new Iri(NAMESPACE + "DestroyedSite");

    /** Holding people against their will, whoever does it. */
    public static final Iri Detention = new Iri(NAMESPACE + "Detention");

    /** On what footing somebody is held: charged, sentenced, by order, or with none. */
    public static final Iri DetentionBasis = new Iri(NAMESPACE + "DetentionBasis");

    /** It began lawfully in form and went on after the order or sentence ended. */
    public static final Iri DetentionBeyondLegalGround = new Iri(NAMESPACE + "DetentionBeyondLegalGround");

    /** A site where people are said to be or to have been detained. */
    public static final Iri DetentionSite = new Iri(NAMESPACE + "DetentionSite");

    /** Whether a detention, or a site, exists in law or only in fact. */
    public static final Iri DetentionStanding = new Iri(NAMESPACE + "DetentionStanding");

    /** The source does not say whether there was an order or a record. */
    public static final Iri DetentionStandingUnknown = new Iri(NAMESPACE + "DetentionStandingUnknown");

    /** It could have been caused in no other way. */
    public static final Iri DiagnosticOf = new Iri(NAMESPACE + "DiagnosticOf");

    /** It would shame the living or the dead. */
    public static final Iri DignityOfVictim = new Iri(NAMESPACE + "DignityOfVictim");

    /** The original was given by whoever had it. */
    public static final Iri DirectHandover = new Iri(NAMESPACE + "DirectHandover");

    /** By their own hand. */
    public static final Iri DirectPerpetration = new Iri(NAMESPACE + "DirectPerpetration");

    /** A long-term impairment that, with the barriers around it, hinders taking part in life. */
    public static final Iri Disability = new Iri(NAMESPACE + "Disability");

    /** Known to the public, after having been secret. */
    public static final Iri Disclosed = new Iri(NAMESPACE + "Disclosed");

    /** Sources give values that cannot all be true, and none is preferred here. */
    public static final Iri Disputed = new Iri(NAMESPACE + "Disputed");

    /** Treaty of the Council of Europe under which people can take a State to the Court in Strasbourg. */
    public static final Iri ECHR = new Iri(NAMESPACE + "ECHR");

    /** Whoever's rights under the Convention are violated has an effective remedy before a national authority, also against those acting in an official capacity. */
    public static final Iri ECHR_Article13 = new Iri(NAMESPACE + "ECHR_Article13");

    /** The person has an arguable claim that a right under the Convention was violated. */
    public static final Iri ECHR_Article13_ArguableClaim = new Iri(NAMESPACE + "ECHR_Article13_ArguableClaim");

    /** No national authority could deal with the substance of the claim and grant relief, in practice as well as in law. */
    public static final Iri ECHR_Article13_NoEffectiveRemedy = new Iri(NAMESPACE + "ECHR_Article13_NoEffectiveRemedy");

    /** The rights of the Convention are secured without discrimination on any ground. */
    public static final Iri ECHR_Article14 = new Iri(NAMESPACE + "ECHR_Article14");

    /** The person was treated differently from others in an analogous or relevantly similar situation, or alike where situations differ. */
    public static final Iri ECHR_Article14_DifferentTreatment =
            new Iri(NAMESPACE + "ECHR_Article14_DifferentTreatment");

    /** The ground was sex, race, colour, language, religion, opinion, origin, minority, property, birth or another status; the Court counts sexual orientation and gender identity among these. */
    public static final Iri ECHR_Article14_Ground = new Iri(NAMESPACE + "ECHR_Article14_Ground");

    /** The difference pursued no legitimate aim, or means and aim were out of proportion. */
    public static final Iri ECHR_Article14_NoJustification = new Iri(NAMESPACE + "ECHR_Article14_NoJustification");

    /** The facts fall within the ambit of another right of the Convention; that right need not be violated. */
    public static final Iri ECHR_Article14_WithinAmbit = new Iri(NAMESPACE + "ECHR_Article14_WithinAmbit");

    /** Everyone's right to life is protected by law; force that kills must be no more than absolutely necessary for one of three aims. */
    public static final Iri ECHR_Article2 = new Iri(NAMESPACE + "ECHR_Article2");

    /** A person died, or was put at a real risk of death by what was done. */
    public static final Iri ECHR_Article2_LossOfLife = new Iri(NAMESPACE + "ECHR_Article2_LossOfLife");

    /** There was no independent, prompt and effective official investigation into the death. */
    public static final Iri ECHR_Article2_NoInvestigation = new Iri(NAMESPACE + "ECHR_Article2_NoInvestigation");

    /** Force was more than absolutely necessary to defend somebody from unlawful violence, to effect a lawful arrest or prevent escape, or to quell a riot lawfully. */
    public static final Iri ECHR_Article2_NotAbsolutelyNecessary =
            new Iri(NAMESPACE + "ECHR_Article2_NotAbsolutelyNecessary");

    /** It was done by agents of the State, or the authorities knew or ought to have known of a real and immediate risk and did not act. */
    public static final Iri ECHR_Article2_StateResponsibility =
            new Iri(NAMESPACE + "ECHR_Article2_StateResponsibility");

    /** Nobody is subjected to torture or to inhuman or degrading treatment or punishment; there is no exception. */
    public static final Iri ECHR_Article3 = new Iri(NAMESPACE + "ECHR_Article3");

    /** What was done is one of these; torture is deliberate and causes very serious and cruel suffering. */
    public static final Iri ECHR_Article3_Kind = new Iri(NAMESPACE + "ECHR_Article3_Kind");

    /** The ill-treatment reached a minimum level of severity, judged by all the circumstances. */
    public static final Iri ECHR_Article3_MinimumSeverity = new Iri(NAMESPACE + "ECHR_Article3_MinimumSeverity");

    /** An arguable claim of ill-treatment was not effectively investigated. */
    public static final Iri ECHR_Article3_NoInvestigation = new Iri(NAMESPACE + "ECHR_Article3_NoInvestigation");

    /** One way: the person was, or is about to be, expelled, returned or extradited, and substantial grounds show a real risk of such treatment there. */
    public static final Iri ECHR_Article3_RemovalToRisk = new Iri(NAMESPACE + "ECHR_Article3_RemovalToRisk");

    /** It was done by agents of the State, or the authorities did not take reasonable steps against ill-treatment they knew or ought to have known of. */
    public static final Iri ECHR_Article3_StateResponsibility =
            new Iri(NAMESPACE + "ECHR_Article3_StateResponsibility");

    /** Nobody is deprived of liberty save in six listed cases and by a procedure prescribed by law; whoever is held has guarantees. */
    public static final Iri ECHR_Article5 = new Iri(NAMESPACE + "ECHR_Article5");

    /** The person was confined in a place for more than a negligible time without valid consent. */
    public static final Iri ECHR_Article5_Deprivation = new Iri(NAMESPACE + "ECHR_Article5_Deprivation");

    /** Held contrary to this article, the person had no enforceable right to compensation. */
    public static final Iri ECHR_Article5_NoCompensation = new Iri(NAMESPACE + "ECHR_Article5_NoCompensation");

    /** The person could not have a court decide speedily on the lawfulness of the detention and order release. */
    public static final Iri ECHR_Article5_NoCourtReview = new Iri(NAMESPACE + "ECHR_Article5_NoCourtReview");

    /** The detention falls under none of the six grounds of paragraph 1, or did not follow a procedure prescribed by law. */
    public static final Iri ECHR_Article5_NoPermittedGround = new Iri(NAMESPACE + "ECHR_Article5_NoPermittedGround");

    /** Arrested on suspicion of an offence, the person was not brought promptly before a judge, or neither tried within a reasonable time nor released. */
    public static final Iri ECHR_Article5_NotBeforeJudge = new Iri(NAMESPACE + "ECHR_Article5_NotBeforeJudge");

    /** The arrested person was not informed promptly, in a language understood, of the reasons and of any charge. */
    public static final Iri ECHR_Article5_NotInformed = new Iri(NAMESPACE + "ECHR_Article5_NotInformed");

    /** Everyone has the right to respect for private and family life, home and correspondence; an interference must be lawful, for a listed aim, and necessary in a democratic society. */
    public static final Iri ECHR_Article8 = new Iri(NAMESPACE + "ECHR_Article8");

    /** A public authority interfered, or did not do what respect for the right required of it. */
    public static final Iri ECHR_Article8_Interference = new Iri(NAMESPACE + "ECHR_Article8_Interference");

    /** The interference served none of the aims that paragraph 2 lists. */
    public static final Iri ECHR_Article8_NoLegitimateAim = new Iri(NAMESPACE + "ECHR_Article8_NoLegitimateAim");

    /** The interference had no basis in a law that is accessible and foreseeable. */
    public static final Iri ECHR_Article8_NotInAccordanceWithLaw =
            new Iri(NAMESPACE + "ECHR_Article8_NotInAccordanceWithLaw");

    /** The interference answered no pressing social need or was out of proportion. */
    public static final Iri ECHR_Article8_NotNecessary = new Iri(NAMESPACE + "ECHR_Article8_NotNecessary");

    /** What was touched belongs to private life, family life, home or correspondence; sexual life and identity belong to private life. */
    public static final Iri ECHR_Article8_ProtectedSphere = new Iri(NAMESPACE + "ECHR_Article8_ProtectedSphere");

    /** A term's number in the lists of the events standard formats: the type of a skos:notation. */
    public static final Iri ESFCode = new Iri(NAMESPACE + "ESFCode");

    /** A safe place to sleep, at once. Where it is stays sealed. */
    public static final Iri EmergencyShelter = new Iri(NAMESPACE + "EmergencyShelter");

    /** Taking people away by or with the consent of the State and refusing to say what became of them. */
    public static final Iri EnforcedDisappearance = new Iri(NAMESPACE + "EnforcedDisappearance");

    /** An act by which somebody is taken by the State or with its consent, and their fate is then concealed. */
    public static final Iri EnforcedDisappearanceAct = new Iri(NAMESPACE + "EnforcedDisappearanceAct");

    /** Luring people by a feigned meeting or message in order to seize, rob or expose them. */
    public static final Iri Entrapment = new Iri(NAMESPACE + "Entrapment");

    /** Arrived at by reckoning, not by counting each one. */
    public static final Iri Estimated = new Iri(NAMESPACE + "Estimated");

    /** The people or ethnic group a person belongs to, or is taken to belong to. */
    public static final Iri Ethnicity = new Iri(NAMESPACE + "Ethnicity");

    /** Bringing people out of danger to another place. */
    public static final Iri Evacuation = new Iri(NAMESPACE + "Evacuation");

    /** Getting people out of a place of danger. */
    public static final Iri EvacuationIntervention = new Iri(NAMESPACE + "EvacuationIntervention");

    /** In what way one incident hangs together with another. */
    public static final Iri EventLink = new Iri(NAMESPACE + "EventLink");

    /** Exactly this many. */
    public static final Iri Exact = new Iri(NAMESPACE + "Exact");

    /** Said of the future. */
    public static final Iri Expected = new Iri(NAMESPACE + "Expected");

    /** A claimable property that leads out of Attest, to any http or https address. */
    public static final Iri ExternalLinkProperty = new Iri(NAMESPACE + "ExternalLinkProperty");

    /** Taking money or a service from people by threats. */
    public static final Iri Extortion = new Iri(NAMESPACE + "Extortion");

    /** Payment or service demanded for not telling others of a person's orientation or identity. */
    public static final Iri ExtortionUnderThreatOfOuting = new Iri(NAMESPACE + "ExtortionUnderThreatOfOuting");

    /** Recorded or counted as female. */
    public static final Iri Female = new Iri(NAMESPACE + "Female");

    /** A claimable property that takes a quantity with bounds and a unit, not a plain value. */
    public static final Iri FigureProperty = new Iri(NAMESPACE + "FigureProperty");

    /** A place where people are stopped, searched and sorted before being let pass or held. */
    public static final Iri FiltrationPoint = new Iri(NAMESPACE + "FiltrationPoint");

    /** What somebody who examined a matter concluded about it: its author, its date and its limits belong to it. */
    public static final Iri Finding = new Iri(NAMESPACE + "Finding");

    /** How well what was found on examination fits what is said to have been done. */
    public static final Iri FindingConsistency = new Iri(NAMESPACE + "FindingConsistency");

    /** The speaker lived it or saw it. */
    public static final Iri FirstHand = new Iri(NAMESPACE + "FirstHand");

    /** Making a person admit guilt by pain, fear or pressure. */
    public static final Iri ForcedConfession = new Iri(NAMESPACE + "ForcedConfession");

    /** Making people leave the place where they live. */
    public static final Iri ForcedDeparture = new Iri(NAMESPACE + "ForcedDeparture");

    /** Making a person name others, or searching their telephone to find them. */
    public static final Iri ForcedDisclosureOfContacts = new Iri(NAMESPACE + "ForcedDisclosureOfContacts");

    /** An act by which people are made to leave the place where they lawfully live, or are sent back to danger. */
    public static final Iri ForcedDisplacementAct = new Iri(NAMESPACE + "ForcedDisplacementAct");

    /** A recording in which a person is made to beg pardon in public. */
    public static final Iri ForcedPublicApology = new Iri(NAMESPACE + "ForcedPublicApology");

    /** Making a person speak or act before a camera or a microphone. */
    public static final Iri ForcedRecording = new Iri(NAMESPACE + "ForcedRecording");

    /** Seizing somebody who fled and handing them over to relatives. */
    public static final Iri ForcedReturnToFamily = new Iri(NAMESPACE + "ForcedReturnToFamily");

    /** A copy of a whole device, bit by bit, with a hash. */
    public static final Iri ForensicImage = new Iri(NAMESPACE + "ForensicImage");

    /** What an expert wrote after examining a body, a thing or a file. */
    public static final Iri ForensicReport = new Iri(NAMESPACE + "ForensicReport");

    /** Once used for it and no longer. */
    public static final Iri FormerSite = new Iri(NAMESPACE + "FormerSite");

    /** A finding of a court, a commission or another body that examined it. */
    public static final Iri Found = new Iri(NAMESPACE + "Found");

    /** A man drawn to men. */
    public static final Iri Gay = new Iri(NAMESPACE + "Gay");

    /** How a person shows gender: dress, hair, voice, manner, name. */
    public static final Iri GenderExpression = new Iri(NAMESPACE + "GenderExpression");

    /** The gender a person deeply feels to be their own, whatever was written at birth. */
    public static final Iri GenderIdentity = new Iri(NAMESPACE + "GenderIdentity");

    /** A person whose look or manner departs from what is expected of their gender. */
    public static final Iri GenderNonConforming = new Iri(NAMESPACE + "GenderNonConforming");

    /** Protects civilians in the hands of a party to war, under occupation above all. */
    public static final Iri GenevaConventionIV = new Iri(NAMESPACE + "GenevaConventionIV");

    /** Where a device was and when, as machines recorded it. */
    public static final Iri GeolocationData = new Iri(NAMESPACE + "GeolocationData");

    /** People a source speaks of together. Two groups may overlap, and by how much is usually unknown. */
    public static final Iri Group = new Iri(NAMESPACE + "Group");

    /** An illness or condition of body or mind. */
    public static final Iri HealthStatus = new Iri(NAMESPACE + "HealthStatus");

    /** Said to be said: passed on without naming who knows. */
    public static final Iri Hearsay = new Iri(NAMESPACE + "Hearsay");

    /** A person drawn to another gender than their own. */
    public static final Iri Heterosexual = new Iri(NAMESPACE + "Heterosexual");

    /** Good material from several sources. It can still be wrong. */
    public static final Iri HighConfidence = new Iri(NAMESPACE + "HighConfidence");

    /** Serious harm is likely. */
    public static final Iri HighRisk = new Iri(NAMESPACE + "HighRisk");

    /** It could have been caused so, and there are few other possible causes. */
    public static final Iri HighlyConsistent = new Iri(NAMESPACE + "HighlyConsistent");

    /** By the act of another; whether it was a crime is not said. */
    public static final Iri Homicide = new Iri(NAMESPACE + "Homicide");

    /** One step of an attribution chain: somebody saying it somewhere in some way. */
    public static final Iri Hop = new Iri(NAMESPACE + "Hop");

    /** Holding relatives so that somebody gives up, returns or keeps silent. */
    public static final Iri HostageTakingOfRelatives = new Iri(NAMESPACE + "HostageTakingOfRelatives");

    /** Leave to enter a country, given because somebody is in danger. */
    public static final Iri HumanitarianVisa = new Iri(NAMESPACE + "HumanitarianVisa");

    /** Searching for people in order to seize or harm them. */
    public static final Iri Hunting = new Iri(NAMESPACE + "Hunting");

    /** Treaty on life, liberty, fair trial, privacy, opinion and equality before the law. */
    public static final Iri ICCPR = new Iri(NAMESPACE + "ICCPR");

    /** Binds its parties to execute nobody. */
    public static final Iri ICCPROptionalProtocol2 = new Iri(NAMESPACE + "ICCPROptionalProtocol2");

    /** Whoever is deprived of liberty is treated with humanity and with respect for human dignity. */
    public static final Iri ICCPR_Article10 = new Iri(NAMESPACE + "ICCPR_Article10");

    /** The person was held under the law or the power of the State, in whatever kind of place. */
    public static final Iri ICCPR_Article10_Deprivation = new Iri(NAMESPACE + "ICCPR_Article10_Deprivation");

    /** Treatment or conditions were not humane, beyond what being locked up itself brings. */
    public static final Iri ICCPR_Article10_NoHumanity = new Iri(NAMESPACE + "ICCPR_Article10_NoHumanity");

    /** The accused were not kept apart from the convicted, save in exceptional circumstances, or juveniles from adults. */
    public static final Iri ICCPR_Article10_NotSegregated = new Iri(NAMESPACE + "ICCPR_Article10_NotSegregated");

    /** Whoever is lawfully in a State moves and chooses a residence freely; everyone may leave any country; nobody is arbitrarily kept from entering their own. */
    public static final Iri ICCPR_Article12 = new Iri(NAMESPACE + "ICCPR_Article12");

    /** For movement and residence: the person was lawfully within the territory. */
    public static final Iri ICCPR_Article12_LawfullyPresent = new Iri(NAMESPACE + "ICCPR_Article12_LawfullyPresent");

    /** It was not provided by law, not necessary for national security, public order, public health or morals or the rights of others, or not consistent with the other rights. */
    public static final Iri ICCPR_Article12_NotJustified = new Iri(NAMESPACE + "ICCPR_Article12_NotJustified");

    /** The person was arbitrarily deprived of the right to enter their own country. */
    public static final Iri ICCPR_Article12_OwnCountry = new Iri(NAMESPACE + "ICCPR_Article12_OwnCountry");

    /** The person was kept from moving, from choosing where to live, or from leaving the country. */
    public static final Iri ICCPR_Article12_Restriction = new Iri(NAMESPACE + "ICCPR_Article12_Restriction");

    /** In a criminal charge or a suit at law everyone has a fair and public hearing by a competent, independent and impartial tribunal; the accused has minimum guarantees. */
    public static final Iri ICCPR_Article14 = new Iri(NAMESPACE + "ICCPR_Article14");

    /** A criminal charge against the person, or their rights and obligations in a suit at law, were being determined. */
    public static final Iri ICCPR_Article14_ChargeOrSuit = new Iri(NAMESPACE + "ICCPR_Article14_ChargeOrSuit");

    /** The accused was compelled to testify against himself or to confess guilt. */
    public static final Iri ICCPR_Article14_CompelledConfession =
            new Iri(NAMESPACE + "ICCPR_Article14_CompelledConfession");

    /** One of the minimum guarantees was missing: to be told the charge, time and facilities, trial without undue delay, presence, counsel, witnesses, an interpreter. */
    public static final Iri ICCPR_Article14_DefenceGuarantees =
            new Iri(NAMESPACE + "ICCPR_Article14_DefenceGuarantees");

    /** A final conviction was reversed or pardoned because a new fact showed a miscarriage of justice, and whoever was punished was not compensated according to law. */
    public static final Iri ICCPR_Article14_NoRedressForMiscarriage =
            new Iri(NAMESPACE + "ICCPR_Article14_NoRedressForMiscarriage");

    /** The convicted person could not have conviction and sentence reviewed by a higher tribunal. */
    public static final Iri ICCPR_Article14_NoReview = new Iri(NAMESPACE + "ICCPR_Article14_NoReview");

    /** The accused was treated or spoken of as guilty before guilt was proved according to law. */
    public static final Iri ICCPR_Article14_PresumptionOfInnocence =
            new Iri(NAMESPACE + "ICCPR_Article14_PresumptionOfInnocence");

    /** The court was not competent, independent, impartial and established by law, or the hearing was not fair or, without a ground allowed, not public. */
    public static final Iri ICCPR_Article14_Tribunal = new Iri(NAMESPACE + "ICCPR_Article14_Tribunal");

    /** The person was tried or punished again for an offence of which they had been finally convicted or acquitted in the same country. */
    public static final Iri ICCPR_Article14_TriedTwice = new Iri(NAMESPACE + "ICCPR_Article14_TriedTwice");

    /** Everyone is recognised everywhere as a person before the law. */
    public static final Iri ICCPR_Article16 = new Iri(NAMESPACE + "ICCPR_Article16");

    /** In cases of disappearance: the person was in the hands of the authorities when last seen. */
    public static final Iri ICCPR_Article16_LastInStateHands = new Iri(NAMESPACE + "ICCPR_Article16_LastInStateHands");

    /** The person was refused legal personality, as by being put outside the protection of the law on purpose and for a long time. */
    public static final Iri ICCPR_Article16_NotRecognized = new Iri(NAMESPACE + "ICCPR_Article16_NotRecognized");

    /** In cases of disappearance: the efforts of relatives to reach effective remedies were systematically impeded. */
    public static final Iri ICCPR_Article16_RemediesImpeded = new Iri(NAMESPACE + "ICCPR_Article16_RemediesImpeded");

    /** Nobody is subjected to arbitrary or unlawful interference with privacy, family, home or correspondence, or to unlawful attacks on honour and reputation. */
    public static final Iri ICCPR_Article17 = new Iri(NAMESPACE + "ICCPR_Article17");

    /** The law did not allow it, or it was not reasonable in the circumstances. */
    public static final Iri ICCPR_Article17_ArbitraryOrUnlawful =
            new Iri(NAMESPACE + "ICCPR_Article17_ArbitraryOrUnlawful");

    /** There was an unlawful attack on the person's honour and reputation: a breach of its own. */
    public static final Iri ICCPR_Article17_HonourAndReputation =
            new Iri(NAMESPACE + "ICCPR_Article17_HonourAndReputation");

    /** There was an interference with privacy, family, home or correspondence. */
    public static final Iri ICCPR_Article17_Interference = new Iri(NAMESPACE + "ICCPR_Article17_Interference");

    /** The law gave no protection against such interference or attacks. */
    public static final Iri ICCPR_Article17_NoProtectionOfLaw =
            new Iri(NAMESPACE + "ICCPR_Article17_NoProtectionOfLaw");

    /** The State respects and ensures the rights of the Covenant to everyone in its territory and under its jurisdiction, without distinction, and gives an effective remedy. */
    public static final Iri ICCPR_Article2 = new Iri(NAMESPACE + "ICCPR_Article2");

    /** All are equal before the law and have its equal protection; the law prohibits discrimination on any ground. */
    public static final Iri ICCPR_Article26 = new Iri(NAMESPACE + "ICCPR_Article26");

    /** In law or in fact the person was treated differently from others, or protected less. */
    public static final Iri ICCPR_Article26_Differentiation = new Iri(NAMESPACE + "ICCPR_Article26_Differentiation");

    /** The difference did not rest on reasonable and objective criteria for a purpose legitimate under the Covenant. */
    public static final Iri ICCPR_Article26_NotJustified = new Iri(NAMESPACE + "ICCPR_Article26_NotJustified");

    /** The ground was race, colour, sex, language, religion, opinion, origin, property, birth or another status; the Committee counts sexual orientation among these. */
    public static final Iri ICCPR_Article26_ProhibitedGround = new Iri(NAMESPACE + "ICCPR_Article26_ProhibitedGround");

    /** The rights were secured to some and not to others on a ground such as race, colour, sex, language, religion, opinion, origin, property, birth or other status. */
    public static final Iri ICCPR_Article2_Distinction = new Iri(NAMESPACE + "ICCPR_Article2_Distinction");

    /** The person was in the State's territory or subject to its jurisdiction. */
    public static final Iri ICCPR_Article2_Jurisdiction = new Iri(NAMESPACE + "ICCPR_Article2_Jurisdiction");

    /** The person had no remedy decided by a competent authority and enforced, even against those acting in an official capacity. */
    public static final Iri ICCPR_Article2_NoEffectiveRemedy = new Iri(NAMESPACE + "ICCPR_Article2_NoEffectiveRemedy");

    /** A right of the Covenant was violated by the State, or the State did not do what was needed to secure it. */
    public static final Iri ICCPR_Article2_NotEnsured = new Iri(NAMESPACE + "ICCPR_Article2_NotEnsured");

    /** Every human being has the inherent right to life, protected by law; nobody is arbitrarily deprived of it. */
    public static final Iri ICCPR_Article6 = new Iri(NAMESPACE + "ICCPR_Article6");

    /** The deprivation was without legal basis or otherwise arbitrary: unreasonable, unnecessary, disproportionate, unjust or without due process. */
    public static final Iri ICCPR_Article6_Arbitrary = new Iri(NAMESPACE + "ICCPR_Article6_Arbitrary");

    /** Where it is not abolished: the sentence was not for a most serious crime under the law of the time, was not the final judgement of a competent court after a fair trial, left no way to seek pardon, or fell on a child or a pregnant woman. */
    public static final Iri ICCPR_Article6_DeathPenalty = new Iri(NAMESPACE + "ICCPR_Article6_DeathPenalty");

    /** A person was deprived of life, or was put at a real and foreseeable risk of it. */
    public static final Iri ICCPR_Article6_LossOfLife = new Iri(NAMESPACE + "ICCPR_Article6_LossOfLife");

    /** The law, or the way it is applied, does not protect life: killings are not forbidden, or possible ones are not investigated. */
    public static final Iri ICCPR_Article6_NotProtectedByLaw = new Iri(NAMESPACE + "ICCPR_Article6_NotProtectedByLaw");

    /** The deprivation is the State's own act, or the State did not take reasonable measures of protection against others. */
    public static final Iri ICCPR_Article6_StateResponsibility =
            new Iri(NAMESPACE + "ICCPR_Article6_StateResponsibility");

    /** Nobody is subjected to torture or to cruel, inhuman or degrading treatment or punishment, nor to experiments without free consent. */
    public static final Iri ICCPR_Article7 = new Iri(NAMESPACE + "ICCPR_Article7");

    /** A medical or scientific experiment was made on somebody who had not freely consented: a breach of its own. */
    public static final Iri ICCPR_Article7_Experiment = new Iri(NAMESPACE + "ICCPR_Article7_Experiment");

    /** What was done reaches one of these; the Covenant draws no sharp line between them. */
    public static final Iri ICCPR_Article7_IllTreatment = new Iri(NAMESPACE + "ICCPR_Article7_IllTreatment");

    /** One way: the person was, or is about to be, sent to another country where there is a real risk of such treatment. */
    public static final Iri ICCPR_Article7_RemovalToRisk = new Iri(NAMESPACE + "ICCPR_Article7_RemovalToRisk");

    /** It was done by people acting for the State, or by others from whom the State did not protect. */
    public static final Iri ICCPR_Article7_StateResponsibility =
            new Iri(NAMESPACE + "ICCPR_Article7_StateResponsibility");

    /** Nobody is arrested or detained arbitrarily or outside the law; whoever is arrested is told why, brought promptly before a judge, and may go to court. */
    public static final Iri ICCPR_Article9 = new Iri(NAMESPACE + "ICCPR_Article9");

    /** It was arbitrary, or not on the grounds and by the procedure that the law lays down. */
    public static final Iri ICCPR_Article9_ArbitraryOrUnlawful =
            new Iri(NAMESPACE + "ICCPR_Article9_ArbitraryOrUnlawful");

    /** A person was arrested or detained without free consent. */
    public static final Iri ICCPR_Article9_Deprivation = new Iri(NAMESPACE + "ICCPR_Article9_Deprivation");

    /** After unlawful arrest or detention the person had no enforceable right to compensation. */
    public static final Iri ICCPR_Article9_NoCompensation = new Iri(NAMESPACE + "ICCPR_Article9_NoCompensation");

    /** The person could not have a court decide without delay on the lawfulness of the detention. */
    public static final Iri ICCPR_Article9_NoCourtReview = new Iri(NAMESPACE + "ICCPR_Article9_NoCourtReview");

    /** Held on a criminal charge, the person was not brought promptly before a judge, or neither tried within a reasonable time nor released. */
    public static final Iri ICCPR_Article9_NotBeforeJudge = new Iri(NAMESPACE + "ICCPR_Article9_NotBeforeJudge");

    /** The person was not told the reasons at the time of arrest, or the charges promptly. */
    public static final Iri ICCPR_Article9_NotInformed = new Iri(NAMESPACE + "ICCPR_Article9_NotInformed");

    /** A breach of its own, also of people at liberty: officials injured somebody without justification, or did not respond to threats of death or violence that they knew or should have known of. */
    public static final Iri ICCPR_Article9_SecurityOfPerson = new Iri(NAMESPACE + "ICCPR_Article9_SecurityOfPerson");

    /** Treaty against treating people worse for race, colour, descent or ethnic origin. */
    public static final Iri ICERD = new Iri(NAMESPACE + "ICERD");

    /** Treaty on work, health, schooling, housing and culture. */
    public static final Iri ICESCR = new Iri(NAMESPACE + "ICESCR");

    /** Forbids enforced disappearance and secret detention, and gives relatives the right to the truth. */
    public static final Iri ICPPED = new Iri(NAMESPACE + "ICPPED");

    /** Nobody is held in secret detention; the law and official registers say who is held where, by whom, and who may reach them. */
    public static final Iri ICPPED_Article17 = new Iri(NAMESPACE + "ICPPED_Article17");

    /** Competent and legally authorized authorities and institutions had no access to the place. */
    public static final Iri ICPPED_Article17_NoAccess = new Iri(NAMESPACE + "ICPPED_Article17_NoAccess");

    /** The person could not communicate with and be visited by family, counsel or another person of choice, as the law must provide. */
    public static final Iri ICPPED_Article17_NoCommunication = new Iri(NAMESPACE + "ICPPED_Article17_NoCommunication");

    /** Neither the person nor, in case of suspected disappearance, others with a legitimate interest could have a court decide without delay on lawfulness. */
    public static final Iri ICPPED_Article17_NoCourtReview = new Iri(NAMESPACE + "ICPPED_Article17_NoCourtReview");

    /** No official register or record of those held was kept and made available to those entitled. */
    public static final Iri ICPPED_Article17_NoRegister = new Iri(NAMESPACE + "ICPPED_Article17_NoRegister");

    /** The person was held in secret. */
    public static final Iri ICPPED_Article17_SecretDetention = new Iri(NAMESPACE + "ICPPED_Article17_SecretDetention");

    /** Nobody whom the law authorizes ordered the deprivation of liberty, or not under the conditions that the law lays down. */
    public static final Iri ICPPED_Article17_UnauthorizedOrder =
            new Iri(NAMESPACE + "ICPPED_Article17_UnauthorizedOrder");

    /** The person was not held only in officially recognized and supervised places. */
    public static final Iri ICPPED_Article17_UnrecognizedPlace =
            new Iri(NAMESPACE + "ICPPED_Article17_UnrecognizedPlace");

    /** Deprivation of liberty by agents of the State, or with its authorization, support or acquiescence, followed by a refusal to acknowledge it or by concealment, which places the person outside the protection of the law. */
    public static final Iri ICPPED_Article2 = new Iri(NAMESPACE + "ICPPED_Article2");

    /** It was done by agents of the State, or by persons or groups acting with its authorization, support or acquiescence. */
    public static final Iri ICPPED_Article2_AgentsOfState = new Iri(NAMESPACE + "ICPPED_Article2_AgentsOfState");

    /** The person was arrested, detained, abducted or otherwise deprived of liberty. */
    public static final Iri ICPPED_Article2_Deprivation = new Iri(NAMESPACE + "ICPPED_Article2_Deprivation");

    /** The person was thereby placed outside the protection of the law. */
    public static final Iri ICPPED_Article2_OutsideTheLaw = new Iri(NAMESPACE + "ICPPED_Article2_OutsideTheLaw");

    /** The deprivation of liberty was not acknowledged, or the person's fate or whereabouts were concealed. */
    public static final Iri ICPPED_Article2_Refusal = new Iri(NAMESPACE + "ICPPED_Article2_Refusal");

    /** Whether people say of themselves that they have a trait, or others say it of them. */
    public static final Iri IdentificationBasis = new Iri(NAMESPACE + "IdentificationBasis");

    /** Serious harm may come within hours or days. */
    public static final Iri ImminentRisk = new Iri(NAMESPACE + "ImminentRisk");

    /** What came of an intervention for the people concerned. */
    public static final Iri Impact = new Iri(NAMESPACE + "Impact");

    /** The activity that recorded the claims of one submission in one graph. */
    public static final Iri Import = new Iri(NAMESPACE + "Import");

    /** Keeping people locked up for a time. */
    public static final Iri Imprisonment = new Iri(NAMESPACE + "Imprisonment");

    /** Ground where bodies were put without a cemetery or a record. */
    public static final Iri ImprovisedBurialSite = new Iri(NAMESPACE + "ImprovisedBurialSite");

    /** Something that happened to people: one event, or several that belong together. */
    public static final Iri Incident = new Iri(NAMESPACE + "Incident");

    /** Incidents, each counted once however many people it befell. */
    public static final Iri IncidentUnit = new Iri(NAMESPACE + "IncidentUnit");

    /** Calling on the public, openly, to destroy a group of people. */
    public static final Iri IncitementToGenocide = new Iri(NAMESPACE + "IncitementToGenocide");

    /** Bringing somebody, by influence or pressure, to commit it. */
    public static final Iri Inducing = new Iri(NAMESPACE + "Inducing");

    /** Concluded from something else. */
    public static final Iri Inferred = new Iri(NAMESPACE + "Inferred");

    /** Nobody says it: an analyst concludes it from what the source tells. */
    public static final Iri InferredFromContext = new Iri(NAMESPACE + "InferredFromContext");

    /** How believable one piece of information is, apart from who gives it. */
    public static final Iri InformationCredibility = new Iri(NAMESPACE + "InformationCredibility");

    /** Independent sources say the same, and it makes sense. */
    public static final Iri InformationCredibility1 = new Iri(NAMESPACE + "InformationCredibility1");

    /** Not confirmed, yet logical and in line with what is known. */
    public static final Iri InformationCredibility2 = new Iri(NAMESPACE + "InformationCredibility2");

    /** Not confirmed; fits only in part with what is known. */
    public static final Iri InformationCredibility3 = new Iri(NAMESPACE + "InformationCredibility3");

    /** Possible, but not logical, and nothing else says so. */
    public static final Iri InformationCredibility4 = new Iri(NAMESPACE + "InformationCredibility4");

    /** Goes against what is known from elsewhere. */
    public static final Iri InformationCredibility5 = new Iri(NAMESPACE + "InformationCredibility5");

    /** There is nothing to set it against. It is neither true nor false for that. */
    public static final Iri InformationCredibility6 = new Iri(NAMESPACE + "InformationCredibility6");

    /** What a commission, a court or another body of inquiry concluded. */
    public static final Iri InquiryFinding = new Iri(NAMESPACE + "InquiryFinding");

    /** What those who did it meant to reach by it. */
    public static final Iri Intent = new Iri(NAMESPACE + "Intent");

    /** Treaty of American States that makes disappearance a crime that lasts until the fate is known. */
    public static final Iri InterAmericanConventionOnForcedDisappearance =
            new Iri(NAMESPACE + "InterAmericanConventionOnForcedDisappearance");

    /** A person born with sex characteristics that do not fit the usual notions of male or female. */
    public static final Iri Intersex = new Iri(NAMESPACE + "Intersex");

    /** Something somebody undertakes to help victims or to make an authority act. */
    public static final Iri Intervention = new Iri(NAMESPACE + "Intervention");

    /** How urgent an intervention is held to be. */
    public static final Iri InterventionPriority = new Iri(NAMESPACE + "InterventionPriority");

    /** How far an intervention has come. */
    public static final Iri InterventionStatus = new Iri(NAMESPACE + "InterventionStatus");

    /** What kind of thing is undertaken. */
    public static final Iri InterventionType = new Iri(NAMESPACE + "InterventionType");

    /** A conversation held to learn what somebody knows, with the questions as well as the answers. */
    public static final Iri Interview = new Iri(NAMESPACE + "Interview");

    /** Manual on examining and documenting torture; the year is that of the revised edition. */
    public static final Iri IstanbulProtocol = new Iri(NAMESPACE + "IstanbulProtocol");

    /** Causing death. */
    public static final Iri Killing = new Iri(NAMESPACE + "Killing");

    /** An act by which somebody loses their life. */
    public static final Iri KillingAct = new Iri(NAMESPACE + "KillingAct");

    /** Killing by or for relatives to wash off what they call shame. */
    public static final Iri KillingInTheNameOfHonour = new Iri(NAMESPACE + "KillingInTheNameOfHonour");

    /** The latest autumn that was over before the anchor's date; one still under way does not count. */
    public static final Iri LastAutumn = new Iri(NAMESPACE + "LastAutumn");

    /** The latest spring that was over before the anchor's date; one still under way does not count. */
    public static final Iri LastSpring = new Iri(NAMESPACE + "LastSpring");

    /** The latest summer that was over before the anchor's date; one still under way does not count. */
    public static final Iri LastSummer = new Iri(NAMESPACE + "LastSummer");

    /** The latest winter that was over before the anchor's date; one still under way does not count. */
    public static final Iri LastWinter = new Iri(NAMESPACE + "LastWinter");

    /** A document that came out without leave of its owner. */
    public static final Iri LeakedDocument = new Iri(NAMESPACE + "LeakedDocument");

    /** Counsel, advice or a defence given to somebody. */
    public static final Iri LegalAid = new Iri(NAMESPACE + "LegalAid");

    /** One article, or part of one, of a legal instrument. */
    public static final Iri LegalArticle = new Iri(NAMESPACE + "LegalArticle");

    /** Whether a detained person could see a lawyer, and on what terms. */
    public static final Iri LegalCounselStatus = new Iri(NAMESPACE + "LegalCounselStatus");

    /** One of the things that must be shown for a rule to apply. */
    public static final Iri LegalElement = new Iri(NAMESPACE + "LegalElement");

    /** A treaty, statute, declaration or set of standards. */
    public static final Iri LegalInstrument = new Iri(NAMESPACE + "LegalInstrument");

    /** A judgement about what the law says or how it applies. */
    public static final Iri LegalOpinion = new Iri(NAMESPACE + "LegalOpinion");

    /** It passed between a client and counsel. */
    public static final Iri LegalPrivilege = new Iri(NAMESPACE + "LegalPrivilege");

    /** To bring or defend a case before a court or another body. */
    public static final Iri LegalProceeding = new Iri(NAMESPACE + "LegalProceeding");

    /** A woman drawn to women. */
    public static final Iri Lesbian = new Iri(NAMESPACE + "Lesbian");

    /** The owner of the material does not allow its copy. */
    public static final Iri LicenceRestriction = new Iri(NAMESPACE + "LicenceRestriction");

    /** A list of people kept by somebody: of victims, of wanted persons, of those released. */
    public static final Iri ListOfPersons = new Iri(NAMESPACE + "ListOfPersons");

    /** A person with the human immunodeficiency virus. */
    public static final Iri LivingWithHiv = new Iri(NAMESPACE + "LivingWithHiv");

    /** What kind of place or building it is. */
    public static final Iri LocationType = new Iri(NAMESPACE + "LocationType");

    /** Thin or doubtful material; the judgement may well change. */
    public static final Iri LowConfidence = new Iri(NAMESPACE + "LowConfidence");

    /** Harm is unlikely and would be slight. */
    public static final Iri LowRisk = new Iri(NAMESPACE + "LowRisk");

    /** A program turned sound or picture into text; it errs. */
    public static final Iri MachineTranscription = new Iri(NAMESPACE + "MachineTranscription");

    /** Recorded or counted as male. */
    public static final Iri Male = new Iri(NAMESPACE + "Male");

    /** Whoever knows himself to be a man. For the sex in a statistic, use male. */
    public static final Iri Man = new Iri(NAMESPACE + "Man");

    /** How prisoners are to be housed, fed, treated and heard. */
    public static final Iri MandelaRules = new Iri(NAMESPACE + "MandelaRules");

    /** How a death came about, in the categories of those who examine bodies. */
    public static final Iri MannerOfDeath = new Iri(NAMESPACE + "MannerOfDeath");

    /** Somebody typed or wrote down what is in it. */
    public static final Iri ManualTranscription = new Iri(NAMESPACE + "ManualTranscription");

    /** Money, food, a ticket, a telephone. */
    public static final Iri MaterialAssistance = new Iri(NAMESPACE + "MaterialAssistance");

    /** What kind of thing a source is: letter, message, satellite picture, register. */
    public static final Iri MaterialType = new Iri(NAMESPACE + "MaterialType");

    /** An organization that publishes news. */
    public static final Iri MediaOutlet = new Iri(NAMESPACE + "MediaOutlet");

    /** Treatment of wounds or illness. */
    public static final Iri MedicalAid = new Iri(NAMESPACE + "MedicalAid");

    /** Whether somebody was seen by a doctor, and whether freely. */
    public static final Iri MedicalAttention = new Iri(NAMESPACE + "MedicalAttention");

    /** What an examination of the body or mind of a living person showed. */
    public static final Iri MedicalFinding = new Iri(NAMESPACE + "MedicalFinding");

    /** A message put out to the readers of a channel or a group. */
    public static final Iri MessagingChannelPost = new Iri(NAMESPACE + "MessagingChannelPost");

    /** With what, or in what way, an act was done to somebody. */
    public static final Iri Method = new Iri(NAMESPACE + "Method");

    /** A rule for using other claims, such as that figures must not be added. */
    public static final Iri Methodological = new Iri(NAMESPACE + "Methodological");

    /** Grounds of armed forces, of the State or of others. */
    public static final Iri MilitaryBase = new Iri(NAMESPACE + "MilitaryBase");

    /** A commander, or one acting as such, who knew or should have known. */
    public static final Iri MilitaryCommander = new Iri(NAMESPACE + "MilitaryCommander");

    /** Manual on investigating deaths for which the State may answer. */
    public static final Iri MinnesotaProtocol = new Iri(NAMESPACE + "MinnesotaProtocol");

    /** How firmly something is said. */
    public static final Iri Modality = new Iri(NAMESPACE + "Modality");

    /** Under which form of criminal responsibility somebody sees a person's part. */
    public static final Iri ModeOfLiability = new Iri(NAMESPACE + "ModeOfLiability");

    /** Plausible material from credible sources, not enough to be sure. */
    public static final Iri ModerateConfidence = new Iri(NAMESPACE + "ModerateConfidence");

    /** Harm is possible, or would be serious if it came. */
    public static final Iri ModerateRisk = new Iri(NAMESPACE + "ModerateRisk");

    /** The nation, region, class or milieu a person comes from. */
    public static final Iri NationalOrSocialOrigin = new Iri(NAMESPACE + "NationalOrSocialOrigin");

    /** Of illness or age alone. */
    public static final Iri NaturalDeath = new Iri(NAMESPACE + "NaturalDeath");

    /** The speaker asks, wonders, calls for something or repeats without taking sides. */
    public static final Iri Neither = new Iri(NAMESPACE + "Neither");

    /** An article of a newspaper, agency or news site. */
    public static final Iri NewsArticle = new Iri(NAMESPACE + "NewsArticle");

    /** The time of the given length that begins at the anchor's date: over the next few weeks. */
    public static final Iri Next = new Iri(NAMESPACE + "Next");

    /** The person has not agreed to its use, or agrees no longer. */
    public static final Iri NoConsent = new Iri(NAMESPACE + "NoConsent");

    /** A person whose gender is neither only man nor only woman. */
    public static final Iri NonBinary = new Iri(NAMESPACE + "NonBinary");

    /** The question makes no sense here. */
    public static final Iri NotApplicable = new Iri(NAMESPACE + "NotApplicable");

    /** Nobody asked. */
    public static final Iri NotAsked = new Iri(NAMESPACE + "NotAsked");

    /** It could not have been caused in the way told. */
    public static final Iri NotConsistent = new Iri(NAMESPACE + "NotConsistent");

    /** Why there is no value. */
    public static final Iri NullReason = new Iri(NAMESPACE + "NullReason");

    /** Opens places of detention to visits by international and national bodies. */
    public static final Iri OPCAT = new Iri(NAMESPACE + "OPCAT");

    /** Whether the authorities admit an act, deny it, or explain it in another way. */
    public static final Iri OfficialAttribution = new Iri(NAMESPACE + "OfficialAttribution");

    /** A paper that an authority wrote in the course of its work. */
    public static final Iri OfficialRecord = new Iri(NAMESPACE + "OfficialRecord");

    /** A register kept by an authority: companies, land, prisoners, the dead. */
    public static final Iri OfficialRegister = new Iri(NAMESPACE + "OfficialRegister");

    /** What an authority or organization says in public about an incident, as a thing it does. */
    public static final Iri OfficialStatement = new Iri(NAMESPACE + "OfficialStatement");

    /** An adult whom the source calls old, or who is sixty or more. */
    public static final Iri OlderPerson = new Iri(NAMESPACE + "OlderPerson");

    /** It would warn suspects or spoil an inquiry. */
    public static final Iri OngoingInvestigation = new Iri(NAMESPACE + "OngoingInvestigation");

    /** A site, a channel or an application where something was done to somebody. */
    public static final Iri OnlineSpace = new Iri(NAMESPACE + "OnlineSpace");

    /** Data published for anybody to take. */
    public static final Iri OpenDataSet = new Iri(NAMESPACE + "OpenDataSet");

    /** A judgement of value. */
    public static final Iri Opinion = new Iri(NAMESPACE + "Opinion");

    /** Telling somebody under one's authority to commit it. */
    public static final Iri Ordering = new Iri(NAMESPACE + "Ordering");

    /** People who act together under one name: an association, a company, an authority. */
    public static final Iri Organization = new Iri(NAMESPACE + "Organization");

    /** An identity named by the speaker and not listed here, local ones among them. */
    public static final Iri OtherGenderIdentity = new Iri(NAMESPACE + "OtherGenderIdentity");

    /** An orientation named by the speaker and not listed here. */
    public static final Iri OtherSexualOrientation = new Iri(NAMESPACE + "OtherSexualOrientation");

    /** Telling others of a person's orientation, identity or sex characteristics against their will. */
    public static final Iri Outing = new Iri(NAMESPACE + "Outing");

    /** For partner organizations. */
    public static final Iri Partner = new Iri(NAMESPACE + "Partner");

    /** The time of the given length that ends at the anchor's date: over the last three months. */
    public static final Iri Past = new Iri(NAMESPACE + "Past");

    /** The person carried the crime out, alone, with others or through others. */
    public static final Iri Perpetration = new Iri(NAMESPACE + "Perpetration");

    /** Through somebody used as a tool, or an organization that obeys. */
    public static final Iri PerpetrationThroughAnother = new Iri(NAMESPACE + "PerpetrationThroughAnother");

    /** Pictures or sound recorded by those who did the harm, often to shame or to boast. */
    public static final Iri PerpetratorRecording = new Iri(NAMESPACE + "PerpetratorRecording");

    /** What became of somebody named as responsible: investigated, charged, acquitted, promoted. */
    public static final Iri PerpetratorStatus = new Iri(NAMESPACE + "PerpetratorStatus");

    /** What kind of actor is said to be responsible. */
    public static final Iri PerpetratorType = new Iri(NAMESPACE + "PerpetratorType");

    /** An act that deprives people of fundamental rights because of the group they belong to or are said to belong to. */
    public static final Iri PersecutionAct = new Iri(NAMESPACE + "PersecutionAct");

    /** A human being, living or dead. */
    public static final Iri Person = new Iri(NAMESPACE + "Person");

    /** Human beings, each counted once. */
    public static final Iri PersonUnit = new Iri(NAMESPACE + "PersonUnit");

    /** What was read out of a telephone by a tool, with the record of how. */
    public static final Iri PhoneExtraction = new Iri(NAMESPACE + "PhoneExtraction");

    /** A still or moving picture, with or without sound. */
    public static final Iri PhotoOrVideo = new Iri(NAMESPACE + "PhotoOrVideo");

    /** The thing or the paper was photographed. */
    public static final Iri Photograph = new Iri(NAMESPACE + "Photograph");

    /** A country, region, town or other place with a name. */
    public static final Iri Place = new Iri(NAMESPACE + "Place");

    /** Whether the speaker affirms the content, denies it, or does neither. */
    public static final Iri Polarity = new Iri(NAMESPACE + "Polarity");

    /** What a person thinks, or is taken to think, about power and public life. */
    public static final Iri PoliticalOpinion = new Iri(NAMESPACE + "PoliticalOpinion");

    /** A position in an organization that exists whoever fills it. */
    public static final Iri Post = new Iri(NAMESPACE + "Post");

    /** Expresses approval. */
    public static final Iri Praise = new Iri(NAMESPACE + "Praise");

    /** Ordering, urging or shaming a family into killing one of its own. */
    public static final Iri PressureOnRelativesToKill = new Iri(NAMESPACE + "PressureOnRelativesToKill");

    /** It concerns somebody who has no part in the matter. */
    public static final Iri PrivacyOfThirdParty = new Iri(NAMESPACE + "PrivacyOfThirdParty");

    /** The cellar of a private house, used to hold or hide people. */
    public static final Iri PrivateBasement = new Iri(NAMESPACE + "PrivateBasement");

    /** Somebody's house or flat. */
    public static final Iri PrivateDwelling = new Iri(NAMESPACE + "PrivateDwelling");

    /** A message between a few people, handed over by one of them. */
    public static final Iri PrivateMessage = new Iri(NAMESPACE + "PrivateMessage");

    /** A case or communication before a court, a committee or another body. */
    public static final Iri Proceeding = new Iri(NAMESPACE + "Proceeding");

    /** What an authority or organization does over a time to an end. */
    public static final Iri Programme = new Iri(NAMESPACE + "Programme");

    /** An act by which people's homes or belongings are damaged, seized or destroyed. */
    public static final Iri PropertyDestruction = new Iri(NAMESPACE + "PropertyDestruction");

    /** Help for the mind after what was suffered. */
    public static final Iri PsychologicalSupport = new Iri(NAMESPACE + "PsychologicalSupport");

    /** For everybody. */
    public static final Iri Public = new Iri(NAMESPACE + "Public");

    /** Speaking out where everybody can hear. */
    public static final Iri PublicStatement = new Iri(NAMESPACE + "PublicStatement");

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

    /** Reliable information, consistent with other material, from which a careful person would believe it. */
    public static final Iri ReasonableGroundsToBelieve = new Iri(NAMESPACE + "ReasonableGroundsToBelieve");

    /** Grounds that make one suspect, while other explanations stay open. */
    public static final Iri ReasonableSuspicion = new Iri(NAMESPACE + "ReasonableSuspicion");

    /** Some years up to the anchor's date; how many is not said. */
    public static final Iri RecentYears = new Iri(NAMESPACE + "RecentYears");

    /** A property by which a claim, a hop, an anchor or a submission is itself described. It is never claimed. */
    public static final Iri RecordProperty = new Iri(NAMESPACE + "RecordProperty");

    /** Why something is left out or blacked out before it is given on. */
    public static final Iri RedactionReason = new Iri(NAMESPACE + "RedactionReason");

    /** Says who is a refugee and that nobody is returned to where they are persecuted. */
    public static final Iri RefugeeConvention1951 = new Iri(NAMESPACE + "RefugeeConvention1951");

    /** Whoever, owing to well-founded fear of being persecuted for one of five reasons, is outside the country of nationality or former habitual residence and cannot or will not return or be protected. Cessation and exclusion (1C to 1F) are asked apart. */
    public static final Iri RefugeeConvention1951_Article1A_2 =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article1A_2");

    /** The person cannot, or owing to that fear will not, avail of the country's protection or, without a nationality, return to it. */
    public static final Iri RefugeeConvention1951_Article1A_2_NoProtection =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article1A_2_NoProtection");

    /** The person is outside the country of nationality or, without a nationality, of former habitual residence. */
    public static final Iri RefugeeConvention1951_Article1A_2_OutsideCountry =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article1A_2_OutsideCountry");

    /** What is feared amounts to persecution. */
    public static final Iri RefugeeConvention1951_Article1A_2_Persecution =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article1A_2_Persecution");

    /** The reason is race, religion, nationality, membership of a particular social group or political opinion, held or imputed. */
    public static final Iri RefugeeConvention1951_Article1A_2_Reason =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article1A_2_Reason");

    /** The person fears, and the fear is well-founded in the circumstances. */
    public static final Iri RefugeeConvention1951_Article1A_2_WellFoundedFear =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article1A_2_WellFoundedFear");

    /** No State expels or returns a refugee in any manner to frontiers of territories where life or freedom would be threatened for one of five reasons. */
    public static final Iri RefugeeConvention1951_Article33 = new Iri(NAMESPACE + "RefugeeConvention1951_Article33");

    /** The person was, or is about to be, expelled or returned, in whatever manner. */
    public static final Iri RefugeeConvention1951_Article33_ExpulsionOrReturn =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article33_ExpulsionOrReturn");

    /** To the frontiers of territories where life or freedom would be threatened. */
    public static final Iri RefugeeConvention1951_Article33_LifeOrFreedomThreatened =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article33_LifeOrFreedomThreatened");

    /** There are no reasonable grounds to regard the person as a danger to the country's security, nor a final conviction of a particularly serious crime that makes them a danger to the community. */
    public static final Iri RefugeeConvention1951_Article33_NoException =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article33_NoException");

    /** The threat is on account of race, religion, nationality, membership of a particular social group or political opinion. */
    public static final Iri RefugeeConvention1951_Article33_Reason =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article33_Reason");

    /** The person is a refugee, recognised or not. */
    public static final Iri RefugeeConvention1951_Article33_Refugee =
            new Iri(NAMESPACE + "RefugeeConvention1951_Article33_Refugee");

    /** Lifts the limits of date and place from the Convention of 1951. */
    public static final Iri RefugeeProtocol1967 = new Iri(NAMESPACE + "RefugeeProtocol1967");

    /** Not letting people bury their dead, or bury them as they wish. */
    public static final Iri RefusalOfBurial = new Iri(NAMESPACE + "RefusalOfBurial");

    /** Keeping a body, or hiding where it lies, from those who have a right to it. */
    public static final Iri RefusalToReturnRemains = new Iri(NAMESPACE + "RefusalToReturnRemains");

    /** How two people are related: by family, work, custody. */
    public static final Iri RelationshipType = new Iri(NAMESPACE + "RelationshipType");

    /** How a time told from the date of a document is computed. */
    public static final Iri RelativeRule = new Iri(NAMESPACE + "RelativeRule");

    /** How a human-rights documenter grades an account, on the grades of the events standard formats. */
    public static final Iri ReliabilityGrade = new Iri(NAMESPACE + "ReliabilityGrade");

    /** The faith or conviction a person holds, or holds none. */
    public static final Iri ReligionOrBelief = new Iri(NAMESPACE + "ReligionOrBelief");

    /** Helping people live for a time elsewhere, in the country or outside it. */
    public static final Iri Relocation = new Iri(NAMESPACE + "Relocation");

    /** Reports received. Several may be about one person or one incident. */
    public static final Iri ReportUnit = new Iri(NAMESPACE + "ReportUnit");

    /** Passed on as news or as information received. */
    public static final Iri Reported = new Iri(NAMESPACE + "Reported");

    /** Harm done to somebody for speaking to a court, a reporter or an organization. */
    public static final Iri ReprisalForReporting = new Iri(NAMESPACE + "ReprisalForReporting");

    /** To study what happened. */
    public static final Iri Research = new Iri(NAMESPACE + "Research");

    /** Moving refugees from a country of refuge to one that takes them for good. */
    public static final Iri Resettlement = new Iri(NAMESPACE + "Resettlement");

    /** How those who were addressed answered. */
    public static final Iri ResponseType = new Iri(NAMESPACE + "ResponseType");

    /** For named people who need it for their work. */
    public static final Iri Restricted = new Iri(NAMESPACE + "Restricted");

    /** A human right that can be respected or violated. */
    public static final Iri Right = new Iri(NAMESPACE + "Right");

    /** How likely harm is to come to somebody, and how grave it would be. */
    public static final Iri RiskLevel = new Iri(NAMESPACE + "RiskLevel");

    /** Founds the Court in The Hague and defines its crimes and who answers for them. */
    public static final Iri RomeStatute = new Iri(NAMESPACE + "RomeStatute");

    /** The ways in which a person is responsible for a crime within the Court's jurisdiction; one is enough. */
    public static final Iri RomeStatute_Article25 = new Iri(NAMESPACE + "RomeStatute_Article25");

    /** One way: for the purpose of facilitating the crime the person aids, abets or otherwise assists, also by providing the means. */
    public static final Iri RomeStatute_Article25_Assistance = new Iri(NAMESPACE + "RomeStatute_Article25_Assistance");

    /** One way: the person begins the crime by a substantial step and it does not occur for reasons independent of their intentions. */
    public static final Iri RomeStatute_Article25_Attempt = new Iri(NAMESPACE + "RomeStatute_Article25_Attempt");

    /** One way: the person commits the crime as an individual, jointly with another or through another. */
    public static final Iri RomeStatute_Article25_Commission = new Iri(NAMESPACE + "RomeStatute_Article25_Commission");

    /** One way: the person contributes intentionally to the crime of a group with a common purpose, to further its criminal activity or purpose or knowing its intention. */
    public static final Iri RomeStatute_Article25_CommonPurpose =
            new Iri(NAMESPACE + "RomeStatute_Article25_CommonPurpose");

    /** One way, for genocide alone: the person directly and publicly incites others to commit it. */
    public static final Iri RomeStatute_Article25_Incitement = new Iri(NAMESPACE + "RomeStatute_Article25_Incitement");

    /** The accused is a natural person. */
    public static final Iri RomeStatute_Article25_NaturalPerson =
            new Iri(NAMESPACE + "RomeStatute_Article25_NaturalPerson");

    /** One way: the person orders, solicits or induces a crime that occurs or is attempted. */
    public static final Iri RomeStatute_Article25_Ordering = new Iri(NAMESPACE + "RomeStatute_Article25_Ordering");

    /** A military commander or other superior is responsible for crimes of those under effective control, as a result of the failure to exercise control properly. */
    public static final Iri RomeStatute_Article28 = new Iri(NAMESPACE + "RomeStatute_Article28");

    /** Those under control committed one or more crimes within the Court's jurisdiction. */
    public static final Iri RomeStatute_Article28_Crimes = new Iri(NAMESPACE + "RomeStatute_Article28_Crimes");

    /** The accused was a military commander, effectively acted as one, or was another superior, and the forces or subordinates were under effective authority or command and control. */
    public static final Iri RomeStatute_Article28_EffectiveControl =
            new Iri(NAMESPACE + "RomeStatute_Article28_EffectiveControl");

    /** A commander knew or, in the circumstances, should have known; another superior knew or consciously disregarded information that clearly indicated it. */
    public static final Iri RomeStatute_Article28_Knowledge = new Iri(NAMESPACE + "RomeStatute_Article28_Knowledge");

    /** The superior did not take all necessary and reasonable measures within their power to prevent or repress the crimes or to submit the matter to the competent authorities. */
    public static final Iri RomeStatute_Article28_NoMeasures = new Iri(NAMESPACE + "RomeStatute_Article28_NoMeasures");

    /** The crimes were a result of the failure to exercise control properly over those who committed them. */
    public static final Iri RomeStatute_Article28_ResultOfFailure =
            new Iri(NAMESPACE + "RomeStatute_Article28_ResultOfFailure");

    /** For a superior who is not a commander: the crimes concerned activities within the superior's effective responsibility and control. */
    public static final Iri RomeStatute_Article28_WithinResponsibility =
            new Iri(NAMESPACE + "RomeStatute_Article28_WithinResponsibility");

    /** A course of conduct that involves the multiple commission of acts listed in paragraph 1; it need not be military. */
    public static final Iri RomeStatute_Article7_1_Attack = new Iri(NAMESPACE + "RomeStatute_Article7_1_Attack");

    /** A civilian population was the object of the attack. */
    public static final Iri RomeStatute_Article7_1_CivilianPopulation =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_CivilianPopulation");

    /** Unless the act has an element of its own for it: the perpetrator meant the conduct, and meant the consequence or knew that it would come in the ordinary course of events (article 30). */
    public static final Iri RomeStatute_Article7_1_Intent = new Iri(NAMESPACE + "RomeStatute_Article7_1_Intent");

    /** The perpetrator knew of the attack and that the conduct was part of it, or meant it to be; no details of plan or policy need be known. */
    public static final Iri RomeStatute_Article7_1_Knowledge = new Iri(NAMESPACE + "RomeStatute_Article7_1_Knowledge");

    /** The conduct was committed as part of the attack. */
    public static final Iri RomeStatute_Article7_1_PartOfAttack =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_PartOfAttack");

    /** The attack was pursuant to or in furtherance of a policy of a State or organization to commit it. */
    public static final Iri RomeStatute_Article7_1_Policy = new Iri(NAMESPACE + "RomeStatute_Article7_1_Policy");

    /** The attack was widespread, in scale, or systematic, by its organized nature; one is enough. */
    public static final Iri RomeStatute_Article7_1_WidespreadOrSystematic =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_WidespreadOrSystematic");

    /** Killing, committed as part of a widespread or systematic attack against a civilian population, with knowledge of the attack. */
    public static final Iri RomeStatute_Article7_1_a = new Iri(NAMESPACE + "RomeStatute_Article7_1_a");

    /** The perpetrator killed, or caused the death of, one or more persons. */
    public static final Iri RomeStatute_Article7_1_a_Killing = new Iri(NAMESPACE + "RomeStatute_Article7_1_a_Killing");

    /** Severe deprivation of physical liberty in violation of fundamental rules of international law, within such an attack. */
    public static final Iri RomeStatute_Article7_1_e = new Iri(NAMESPACE + "RomeStatute_Article7_1_e");

    /** The perpetrator was aware of the factual circumstances that established the gravity. */
    public static final Iri RomeStatute_Article7_1_e_Awareness =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_e_Awareness");

    /** The perpetrator imprisoned one or more persons or otherwise severely deprived them of physical liberty. */
    public static final Iri RomeStatute_Article7_1_e_Deprivation =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_e_Deprivation");

    /** It was so grave that it violated fundamental rules of international law. */
    public static final Iri RomeStatute_Article7_1_e_FundamentalRules =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_e_FundamentalRules");

    /** Intentional infliction of severe pain or suffering upon a person in custody or under control, within such an attack; no purpose and no official is required. */
    public static final Iri RomeStatute_Article7_1_f = new Iri(NAMESPACE + "RomeStatute_Article7_1_f");

    /** The person was in the custody or under the control of the perpetrator. */
    public static final Iri RomeStatute_Article7_1_f_Custody = new Iri(NAMESPACE + "RomeStatute_Article7_1_f_Custody");

    /** The pain or suffering did not arise only from, and was not inherent in or incidental to, lawful sanctions. */
    public static final Iri RomeStatute_Article7_1_f_NotLawfulSanctions =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_f_NotLawfulSanctions");

    /** The perpetrator inflicted severe physical or mental pain or suffering on one or more persons. */
    public static final Iri RomeStatute_Article7_1_f_SeverePain =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_f_SeverePain");

    /** Intentional and severe deprivation of fundamental rights of a group by reason of its identity, on an impermissible ground, in connection with another crime, within such an attack. */
    public static final Iri RomeStatute_Article7_1_h = new Iri(NAMESPACE + "RomeStatute_Article7_1_h");

    /** The conduct was connected with an act listed in paragraph 1 or with another crime within the Court's jurisdiction. */
    public static final Iri RomeStatute_Article7_1_h_Connection =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_h_Connection");

    /** The ground was political, racial, national, ethnic, cultural, religious, gender as paragraph 3 has it, or another universally recognized as impermissible under international law. */
    public static final Iri RomeStatute_Article7_1_h_Ground = new Iri(NAMESPACE + "RomeStatute_Article7_1_h_Ground");

    /** The perpetrator severely deprived one or more persons of fundamental rights, contrary to international law. */
    public static final Iri RomeStatute_Article7_1_h_SevereDeprivation =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_h_SevereDeprivation");

    /** The persons were targeted by reason of the identity of a group or collectivity, or the group as such was targeted. */
    public static final Iri RomeStatute_Article7_1_h_Targeted =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_h_Targeted");

    /** Arrest, detention or abduction by or with the acquiescence of a State or political organization, and refusal to acknowledge it, to remove people from the law's protection for a prolonged time, within such an attack. */
    public static final Iri RomeStatute_Article7_1_i = new Iri(NAMESPACE + "RomeStatute_Article7_1_i");

    /** The perpetrator was aware that such a refusal would follow in the ordinary course of events, or that the deprivation of freedom had gone before. */
    public static final Iri RomeStatute_Article7_1_i_Awareness =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_i_Awareness");

    /** One or more persons were arrested, detained or abducted; or the perpetrator took part in the refusal about such a person. */
    public static final Iri RomeStatute_Article7_1_i_Deprivation =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_i_Deprivation");

    /** The perpetrator intended to remove the persons from the protection of the law for a prolonged period of time. */
    public static final Iri RomeStatute_Article7_1_i_IntentToRemove =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_i_IntentToRemove");

    /** With or after it came a refusal to acknowledge the deprivation of freedom, or to give information on fate or whereabouts. */
    public static final Iri RomeStatute_Article7_1_i_Refusal = new Iri(NAMESPACE + "RomeStatute_Article7_1_i_Refusal");

    /** Deprivation and refusal were by, or with the authorization, support or acquiescence of, a State or a political organization. */
    public static final Iri RomeStatute_Article7_1_i_StateOrOrganization =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_i_StateOrOrganization");

    /** Inhumane acts of similar character that intentionally cause great suffering or serious injury, within such an attack. */
    public static final Iri RomeStatute_Article7_1_k = new Iri(NAMESPACE + "RomeStatute_Article7_1_k");

    /** The perpetrator was aware of the factual circumstances that established the character of the act. */
    public static final Iri RomeStatute_Article7_1_k_Awareness =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_k_Awareness");

    /** By an inhumane act the perpetrator caused great suffering, or serious injury to body or to mental or physical health. */
    public static final Iri RomeStatute_Article7_1_k_GreatSuffering =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_k_GreatSuffering");

    /** The act was similar in nature and gravity to another act listed in paragraph 1. */
    public static final Iri RomeStatute_Article7_1_k_SimilarCharacter =
            new Iri(NAMESPACE + "RomeStatute_Article7_1_k_SimilarCharacter");

    /** Definitions: an attack against a civilian population takes multiple acts and a policy of a State or organization. */
    public static final Iri RomeStatute_Article7_2 = new Iri(NAMESPACE + "RomeStatute_Article7_2");

    /** Gender refers to the two sexes, male and female, within the context of society, and to nothing else. */
    public static final Iri RomeStatute_Article7_3 = new Iri(NAMESPACE + "RomeStatute_Article7_3");

    /** It is understood as society understands it. */
    public static final Iri RomeStatute_Article7_3_ContextOfSociety =
            new Iri(NAMESPACE + "RomeStatute_Article7_3_ContextOfSociety");

    /** The ground is being male or female. */
    public static final Iri RomeStatute_Article7_3_MaleOrFemale =
            new Iri(NAMESPACE + "RomeStatute_Article7_3_MaleOrFemale");

    /** People collected against their will, where the text says no more: neither arrest nor who did it. */
    public static final Iri RoundUp = new Iri(NAMESPACE + "RoundUp");

    /** A place that protects people. It never has a geometry below the sealed tier. */
    public static final Iri SafePlace = new Iri(NAMESPACE + "SafePlace");

    /** Somebody could be harmed if it were read. */
    public static final Iri SafetyOfPerson = new Iri(NAMESPACE + "SafetyOfPerson");

    /** Assets frozen or entry barred for named people or bodies. */
    public static final Iri Sanctions = new Iri(NAMESPACE + "Sanctions");

    /** A picture of the ground taken from orbit, with its date and its provider. */
    public static final Iri SatelliteImage = new Iri(NAMESPACE + "SatelliteImage");

    /** Paper read by a scanner. */
    public static final Iri Scan = new Iri(NAMESPACE + "Scan");

    /** Moving pictures of a screen while somebody goes through the material. */
    public static final Iri ScreenRecording = new Iri(NAMESPACE + "ScreenRecording");

    /** A still picture of a screen. It shows less than it seems to. */
    public static final Iri Screenshot = new Iri(NAMESPACE + "Screenshot");

    /** For the very few. Kept apart from everything else. */
    public static final Iri Sealed = new Iri(NAMESPACE + "Sealed");

    /** The speaker has it from somebody else. */
    public static final Iri SecondHand = new Iri(NAMESPACE + "SecondHand");

    /** Whether something is kept secret. */
    public static final Iri SecrecyState = new Iri(NAMESPACE + "SecrecyState");

    /** A place of detention whose existence, or whose prisoners, the authorities hide. */
    public static final Iri SecretDetentionSite = new Iri(NAMESPACE + "SecretDetentionSite");

    /** A unit of the army, the police or a service, with commanders and units above and below it. */
    public static final Iri SecurityUnit = new Iri(NAMESPACE + "SecurityUnit");

    /** The person says so of themselves, freely. */
    public static final Iri SelfIdentification = new Iri(NAMESPACE + "SelfIdentification");

    /** Said by those it happened to, about themselves. */
    public static final Iri SelfReported = new Iri(NAMESPACE + "SelfReported");

    /** Sex as a record or a statistic gives it. For counting people; it says nothing of identity. */
    public static final Iri Sex = new Iri(NAMESPACE + "Sex");

    /** The features of a body that relate to sex: anatomy, chromosomes, hormones, puberty. */
    public static final Iri SexCharacteristics = new Iri(NAMESPACE + "SexCharacteristics");

    /** The source counts people without saying their sex. */
    public static final Iri SexNotStated = new Iri(NAMESPACE + "SexNotStated");

    /** To whom a person is drawn emotionally, affectionately or sexually. */
    public static final Iri SexualOrientation = new Iri(NAMESPACE + "SexualOrientation");

    /** Whether somebody signed something in custody, and under what pressure. */
    public static final Iri SignedStatementStatus = new Iri(NAMESPACE + "SignedStatementStatus");

    /** A building, camp or other spot where something happened or people were held. */
    public static final Iri Site = new Iri(NAMESPACE + "Site");

    /** How far a site's existence and use are established. */
    public static final Iri SiteStatus = new Iri(NAMESPACE + "SiteStatus");

    /** One fixed state of a source, known by its digest. */
    public static final Iri Snapshot = new Iri(NAMESPACE + "Snapshot");

    /** What an account put up on a social network: text, picture or clip. */
    public static final Iri SocialMediaPost = new Iri(NAMESPACE + "SocialMediaPost");

    /** Asking or urging somebody to commit it. */
    public static final Iri Soliciting = new Iri(NAMESPACE + "Soliciting");

    /** A document, recording, testimony or file in which things are said. */
    public static final Iri Source = new Iri(NAMESPACE + "Source");

    /** It would show who told. */
    public static final Iri SourceProtection = new Iri(NAMESPACE + "SourceProtection");

    /** How far a source has proved trustworthy, apart from what it says this time. */
    public static final Iri SourceReliability = new Iri(NAMESPACE + "SourceReliability");

    /** No doubt of its honesty or knowledge; reliable every time. */
    public static final Iri SourceReliabilityA = new Iri(NAMESPACE + "SourceReliabilityA");

    /** Small doubts; right most of the time. */
    public static final Iri SourceReliabilityB = new Iri(NAMESPACE + "SourceReliabilityB");

    /** Some doubt; has been right before. */
    public static final Iri SourceReliabilityC = new Iri(NAMESPACE + "SourceReliabilityC");

    /** Marked doubt; has been right now and then. */
    public static final Iri SourceReliabilityD = new Iri(NAMESPACE + "SourceReliabilityD");

    /** Known to have invented or been wrong. */
    public static final Iri SourceReliabilityE = new Iri(NAMESPACE + "SourceReliabilityE");

    /** Not enough is known of the source. It is neither good nor bad. */
    public static final Iri SourceReliabilityF = new Iri(NAMESPACE + "SourceReliabilityF");

    /** It tells of health, belief, ethnicity, politics or intimate life. */
    public static final Iri SpecialCategoryOfData = new Iri(NAMESPACE + "SpecialCategoryOfData");

    /** What somebody does by saying it. */
    public static final Iri SpeechAct = new Iri(NAMESPACE + "SpeechAct");

    /** How much must be shown before somebody takes a thing as established. */
    public static final Iri StandardOfProof = new Iri(NAMESPACE + "StandardOfProof");

    /** A State: a country as one that signs treaties and answers under them. */
    public static final Iri State = new Iri(NAMESPACE + "State");

    /** An organization whose conduct is the State's own. */
    public static final Iri StateOrgan = new Iri(NAMESPACE + "StateOrgan");

    /** Says how things are. This is the default and is not written. */
    public static final Iri Statement = new Iri(NAMESPACE + "Statement");

    /** Claims handed in together: recorded together or not at all. */
    public static final Iri Submission = new Iri(NAMESPACE + "Submission");

    /** Puts something forward as possible or advisable. */
    public static final Iri Suggest = new Iri(NAMESPACE + "Suggest");

    /** By the person's own act, meant to end life. */
    public static final Iri Suicide = new Iri(NAMESPACE + "Suicide");

    /** Recorded by a fixed camera that watches a place. */
    public static final Iri SurveillanceCameraRecording = new Iri(NAMESPACE + "SurveillanceCameraRecording");

    /** Picture, sound or text made or altered by a machine so that it looks genuine. */
    public static final Iri SyntheticMedia = new Iri(NAMESPACE + "SyntheticMedia");

    /** What somebody tells of what they lived through or saw. */
    public static final Iri Testimony = new Iri(NAMESPACE + "Testimony");

    /** An act by which somebody is told of harm to come, to them or to those close to them. */
    public static final Iri ThreatAct = new Iri(NAMESPACE + "ThreatAct");

    /** Announcing to a person that others will be told. */
    public static final Iri ThreatOfOuting = new Iri(NAMESPACE + "ThreatOfOuting");

    /** Announces harm. */
    public static final Iri Threaten = new Iri(NAMESPACE + "Threaten");

    /** How far a claim may travel, from everybody to almost nobody. */
    public static final Iri Tier = new Iri(NAMESPACE + "Tier");

    /** Severe pain or suffering inflicted on purpose. */
    public static final Iri Torture = new Iri(NAMESPACE + "Torture");

    /** An act in which somebody is tortured or otherwise ill-treated. */
    public static final Iri TortureAct = new Iri(NAMESPACE + "TortureAct");

    /** A man who was recorded as female at birth. */
    public static final Iri TransgenderMan = new Iri(NAMESPACE + "TransgenderMan");

    /** A person whose gender differs from the sex recorded at birth. */
    public static final Iri TransgenderPerson = new Iri(NAMESPACE + "TransgenderPerson");

    /** A woman who was recorded as male at birth. */
    public static final Iri TransgenderWoman = new Iri(NAMESPACE + "TransgenderWoman");

    /** It usually looks so after what is told; other causes are possible. */
    public static final Iri TypicalOf = new Iri(NAMESPACE + "TypicalOf");

    /** The first list of rights of every human being, proclaimed by the United Nations General Assembly. */
    public static final Iri UDHR = new Iri(NAMESPACE + "UDHR");

    /** The examination could not tell. */
    public static final Iri UndeterminedManner = new Iri(NAMESPACE + "UndeterminedManner");

    /** Nobody here knows, and the text does not say. */
    public static final Iri Unknown = new Iri(NAMESPACE + "Unknown");

    /** Described by those who were there, but nobody knows where it is. */
    public static final Iri UnlocatedSite = new Iri(NAMESPACE + "UnlocatedSite");

    /** A place where people are held though it is on no official list. */
    public static final Iri UnofficialDetentionSite = new Iri(NAMESPACE + "UnofficialDetentionSite");

    /** The text does not say who says it: "it was reported that". Candidates may be given, but none of them is the speaker. */
    public static final Iri UnresolvedSpeaker = new Iri(NAMESPACE + "UnresolvedSpeaker");

    /** Up to the publication of the document, which ended it. */
    public static final Iri UntilAnchor = new Iri(NAMESPACE + "UntilAnchor");

    /** A letter to those in power to stop a harm about to be done or going on. */
    public static final Iri UrgentAppeal = new Iri(NAMESPACE + "UrgentAppeal");

    /** Moving pictures filmed by whoever was there, not by a profession. */
    public static final Iri UserGeneratedVideo = new Iri(NAMESPACE + "UserGeneratedVideo");

    /** Words without a number: some, many, sometimes. They are never turned into one. */
    public static final Iri Vague = new Iri(NAMESPACE + "Vague");

    /** What became of somebody after an act, as far as it is known. */
    public static final Iri VictimStatus = new Iri(NAMESPACE + "VictimStatus");

    /** How far somebody holds a violation to be established. */
    public static final Iri ViolationStatus = new Iri(NAMESPACE + "ViolationStatus");

    /** Under what heading of human-rights law something is put. */
    public static final Iri ViolationType = new Iri(NAMESPACE + "ViolationType");

    /** Machine copy of pages with every request and answer, in the archive format. */
    public static final Iri WarcCrawl = new Iri(NAMESPACE + "WarcCrawl");

    /** A page as an archive of the web kept it on a certain day. */
    public static final Iri WebArchiveCapture = new Iri(NAMESPACE + "WebArchiveCapture");

    /** Whether it is known, and to whom, where a person is held. */
    public static final Iri WhereaboutsStatus = new Iri(NAMESPACE + "WhereaboutsStatus");

    /** Known, and deliberately not said. */
    public static final Iri Withheld = new Iri(NAMESPACE + "Withheld");

    /** Whoever knows herself to be a woman. For the sex in a statistic, use female. */
    public static final Iri Woman = new Iri(NAMESPACE + "Woman");

    /** Supplement of ten years later, with gender expression and sex characteristics. */
    public static final Iri YogyakartaPlus10 = new Iri(NAMESPACE + "YogyakartaPlus10");

    /** How human-rights law applies to sexual orientation and gender identity. */
    public static final Iri YogyakartaPrinciples = new Iri(NAMESPACE + "YogyakartaPrinciples");

    /** The kind of thing that was done in this one act. */
    public static final Iri actType = new Iri(NAMESPACE + "actType");

    /** The kinds of acts in use. */
    public static final Iri actTypes = new Iri(NAMESPACE + "actTypes");

    /** The claims whose figures this figure is the sum of: whoever added them answers for their not overlapping. */
    public static final Iri addedUpFrom = new Iri(NAMESPACE + "addedUpFrom");

    /** The organization that is asked to act. */
    public static final Iri addressedTo = new Iri(NAMESPACE + "addressedTo");

    /** Whom an act, a purpose or a reported violation is directed against, in the words of the text. */
    public static final Iri against = new Iri(NAMESPACE + "against");

    /** What a programme is said to be for, in words. */
    public static final Iri aim = new Iri(NAMESPACE + "aim");

    /** How sure an analyst is of a claim that is itself a judgement. */
    public static final Iri analystConfidence = new Iri(NAMESPACE + "analystConfidence");

    /** How sure a named analyst is of a judgement of their own. */
    public static final Iri analystConfidences = new Iri(NAMESPACE + "analystConfidences");

    /** Where in a snapshot the claim stands. */
    public static final Iri anchor = new Iri(NAMESPACE + "anchor");

    /** The first hop of the chain: the document's own voice. The other hops follow from it. */
    public static final Iri attribution = new Iri(NAMESPACE + "attribution");

    /** Whether the body was examined after the death. */
    public static final Iri autopsy = new Iri(NAMESPACE + "autopsy");

    /** The place an organization works from. */
    public static final Iri basedIn = new Iri(NAMESPACE + "basedIn");

    /** How many dead bodies were found. */
    public static final Iri bodiesFound = new Iri(NAMESPACE + "bodiesFound");

    /** When a person is said to have been born. */
    public static final Iri bornOn = new Iri(NAMESPACE + "bornOn");

    /** Somebody who may have said it, in an analyst's view. Never taken for the speaker. */
    public static final Iri candidateSpeaker = new Iri(NAMESPACE + "candidateSpeaker");

    /** How a copy of a source was made, which decides what it can prove. */
    public static final Iri captureMethods = new Iri(NAMESPACE + "captureMethods");

    /** What a person is said to have died of, in words. */
    public static final Iri causeOfDeath = new Iri(NAMESPACE + "causeOfDeath");

    /** Length of a text in Unicode code points. */
    public static final Iri characterCount = new Iri(NAMESPACE + "characterCount");

    /** What people are, believe or are taken for, where it matters to what was done to them. */
    public static final Iri characteristics = new Iri(NAMESPACE + "characteristics");

    /** Words somebody uses to describe the subject. They stay that person's words. */
    public static final Iri characterizedAs = new Iri(NAMESPACE + "characterizedAs");

    /** The thing for which somebody takes this claim as the answer, where several compete. The others remain. */
    public static final Iri chosenFor = new Iri(NAMESPACE + "chosenFor");

    /** How many claims the submission holds, so that one that was cut off is noticed. */
    public static final Iri claimCount = new Iri(NAMESPACE + "claimCount");

    /** What the command or control is said to rest on, in words. */
    public static final Iri commandBasis = new Iri(NAMESPACE + "commandBasis");

    /** The organization or unit a person is said to command, in law or in fact. */
    public static final Iri commands = new Iri(NAMESPACE + "commands");

    /** Whether the victim or the family was compensated. */
    public static final Iri compensation = new Iri(NAMESPACE + "compensation");

    /** The incident, act, person or group that the proceeding is about. */
    public static final Iri concerns = new Iri(NAMESPACE + "concerns");

    /** The words by which the speaker makes the content conditional. */
    public static final Iri condition = new Iri(NAMESPACE + "condition");

    /** How people are said to be: safe, wounded, settled. */
    public static final Iri conditionOf = new Iri(NAMESPACE + "conditionOf");

    /** How the speaker of the hop knows. */
    public static final Iri connectionToInformation = new Iri(NAMESPACE + "connectionToInformation");

    /** The ways in which a speaker can be connected to what is said. */
    public static final Iri connectionsToInformation = new Iri(NAMESPACE + "connectionsToInformation");

    /** Whether a person agrees to the use of what they said, or of a source that holds it; hr:forPurpose says for what. */
    public static final Iri consentStatus = new Iri(NAMESPACE + "consentStatus");

    /** Where the consent of a person stands, for a purpose and on a day. */
    public static final Iri consentStatuses = new Iri(NAMESPACE + "consentStatuses");

    /** Somebody holds that the two claims cannot both be true. */
    public static final Iri contradicts = new Iri(NAMESPACE + "contradicts");

    /** What figures can count. */
    public static final Iri countingUnits = new Iri(NAMESPACE + "countingUnits");

    /** The kind of court before which the person was brought. */
    public static final Iri court = new Iri(NAMESPACE + "court");

    /** How believable somebody holds what a claim says. */
    public static final Iri credibility = new Iri(NAMESPACE + "credibility");

    /** The id of the dataset a submission is for: 1 to 60 of a-z, 0-9 and hyphen. */
    public static final Iri dataset = new Iri(NAMESPACE + "dataset");

    /** Whether a certificate of the death exists and whether it is disputed. */
    public static final Iri deathCertificate = new Iri(NAMESPACE + "deathCertificate");

    /** The trait by which a source tells who belongs to the group. */
    public static final Iri definedBy = new Iri(NAMESPACE + "definedBy");

    /** How closely the subject is said to have had to do with it. */
    public static final Iri degree = new Iri(NAMESPACE + "degree");

    /** The place people went or were brought to. */
    public static final Iri destination = new Iri(NAMESPACE + "destination");

    /** On what footing the person was held. */
    public static final Iri detentionBasis = new Iri(NAMESPACE + "detentionBasis");

    /** Whether a detention, or a site, exists in law or only in fact. */
    public static final Iri detentionStanding = new Iri(NAMESPACE + "detentionStanding");

    /** Whether somebody is held under the forms of law or only in fact. */
    public static final Iri detentionStandings = new Iri(NAMESPACE + "detentionStandings");

    /** When a person is said to have died. */
    public static final Iri diedOn = new Iri(NAMESPACE + "diedOn");

    /** True when the words stand between quotation marks. */
    public static final Iri directQuote = new Iri(NAMESPACE + "directQuote");

    /** The source that made public what had been secret. */
    public static final Iri disclosedIn = new Iri(NAMESPACE + "disclosedIn");

    /** Nobody is in both groups. */
    public static final Iri disjointWith = new Iri(NAMESPACE + "disjointWith");

    /** The first second of hr:when in UTC. Absent when that side is open. */
    public static final Iri earliest = new Iri(NAMESPACE + "earliest");

    /** Sealed for everybody until this moment, whatever the tier. */
    public static final Iri embargoUntil = new Iri(NAMESPACE + "embargoUntil");

    /** An article somebody holds to be in play in an act or incident. Whether it was breached is another question. */
    public static final Iri engagesArticle = new Iri(NAMESPACE + "engagesArticle");

    /** Praise or blame somebody gives to the subject. */
    public static final Iri evaluatedAs = new Iri(NAMESPACE + "evaluatedAs");

    /** How the two incidents of the claim hang together. */
    public static final Iri eventLink = new Iri(NAMESPACE + "eventLink");

    /** The person or organization that made the examination. */
    public static final Iri examinedBy = new Iri(NAMESPACE + "examinedBy");

    /** How well a lesion or symptom fits what the person tells, in an examiner's words. */
    public static final Iri findingConsistencies = new Iri(NAMESPACE + "findingConsistencies");

    /** How well the finding fits the account given, in the examiner's own grade. */
    public static final Iri findingConsistency = new Iri(NAMESPACE + "findingConsistency");

    /** The person, act, group or site that the finding is about. */
    public static final Iri findingOn = new Iri(NAMESPACE + "findingOn");

    /** The earliest date at which a source shows it to be so. It may have been so before. */
    public static final Iri firstCited = new Iri(NAMESPACE + "firstCited");

    /** What is said of a person with this concept, scheme or class is handled at least this strictly. */
    public static final Iri floorTier = new Iri(NAMESPACE + "floorTier");

    /** The purpose for which it holds. */
    public static final Iri forPurpose = new Iri(NAMESPACE + "forPurpose");

    /** Where a place or site lies: WKT in decimal degrees, WGS 84, longitude before latitude. Never given for a safe place below the sealed tier. */
    public static final Iri geometry = new Iri(NAMESPACE + "geometry");

    /** The people a programme gives protection to in another country. */
    public static final Iri grantsAsylumTo = new Iri(NAMESPACE + "grantsAsylumTo");

    /** The ground on which it was done, in the words of those who did it. */
    public static final Iri ground = new Iri(NAMESPACE + "ground");

    /** The person under whose guidance a programme stands. */
    public static final Iri guidedBy = new Iri(NAMESPACE + "guidedBy");

    /** A trait that a person or group is said to have; hr:identificationBasis tells who says so of whom. */
    public static final Iri hasCharacteristic = new Iri(NAMESPACE + "hasCharacteristic");

    /** The court, committee or other body before which the proceeding stands. */
    public static final Iri heardBy = new Iri(NAMESPACE + "heardBy");

    /** The site where a person, a group, or the victim of an act was held. */
    public static final Iri heldAt = new Iri(NAMESPACE + "heldAt");

    /** The post a person fills, during the time the claim gives. */
    public static final Iri holdsPost = new Iri(NAMESPACE + "holdsPost");

    /** The role or office a person holds, in words, at the time the claim gives. */
    public static final Iri holdsRole = new Iri(NAMESPACE + "holdsRole");

    /** The number of hops between the document and whoever knew, both included. */
    public static final Iri hopCount = new Iri(NAMESPACE + "hopCount");

    /** On whose word a characteristic is said of a person. These are never merged. */
    public static final Iri identificationBases = new Iri(NAMESPACE + "identificationBases");

    /** Whether the people say it of themselves or others say it of them. */
    public static final Iri identificationBasis = new Iri(NAMESPACE + "identificationBasis");

    /** Who an anonymous or pseudonymous speaker is. Handle it as the most dangerous thing on record. */
    public static final Iri identifiedAs = new Iri(NAMESPACE + "identifiedAs");

    /** What came of the intervention, as somebody tells it. */
    public static final Iri impact = new Iri(NAMESPACE + "impact");

    /** The organization that carries a programme out. */
    public static final Iri implementedBy = new Iri(NAMESPACE + "implementedBy");

    /** The dataset the claim belongs to. */
    public static final Iri inDataset = new Iri(NAMESPACE + "inDataset");

    /** In what respect one claim contradicts or supports another: nothing beyond that is meant. */
    public static final Iri inRespectOf = new Iri(NAMESPACE + "inRespectOf");

    /** The incident the claim concerns. */
    public static final Iri incident = new Iri(NAMESPACE + "incident");

    /** How many incidents were reported. */
    public static final Iri incidentsReported = new Iri(NAMESPACE + "incidentsReported");

    /** The group these people are a part of, as told. */
    public static final Iri includedIn = new Iri(NAMESPACE + "includedIn");

    /** Somebody holds that the two sources do not have it from one another nor from a third. */
    public static final Iri independentOf = new Iri(NAMESPACE + "independentOf");

    /** How far one statement agrees with what is known from elsewhere, by the figures of the Admiralty system. Says nothing of the source. */
    public static final Iri informationCredibilities = new Iri(NAMESPACE + "informationCredibilities");

    /** How many people a programme means to reach. */
    public static final Iri intendedBeneficiaries = new Iri(NAMESPACE + "intendedBeneficiaries");

    /** What those who did it are said to have meant to reach. */
    public static final Iri intent = new Iri(NAMESPACE + "intent");

    /** Whose intention is told, when somebody else tells it: that person does not speak. */
    public static final Iri intentOf = new Iri(NAMESPACE + "intentOf");

    /** The person, group or organization that intervenes. */
    public static final Iri intervener = new Iri(NAMESPACE + "intervener");

    /** How urgent the intervention is held to be. */
    public static final Iri interventionPriority = new Iri(NAMESPACE + "interventionPriority");

    /** How far the intervention has come. */
    public static final Iri interventionStatus = new Iri(NAMESPACE + "interventionStatus");

    /** The kind of thing undertaken. */
    public static final Iri interventionType = new Iri(NAMESPACE + "interventionType");

    /** What was done for people, where the older list has no word for it. */
    public static final Iri interventionTypes = new Iri(NAMESPACE + "interventionTypes");

    /** What a property is called when it is read from its object to its subject. Only one direction is stored. */
    public static final Iri inverseLabel = new Iri(NAMESPACE + "inverseLabel");

    /** The incident or act that a person, group or organization is said to have had a part in; hr:degree says which. Not a finding of guilt. */
    public static final Iri involvedIn = new Iri(NAMESPACE + "involvedIn");

    /** The latest date at which a source shows it to be so. It may have been so afterwards. */
    public static final Iri lastCited = new Iri(NAMESPACE + "lastCited");

    /** The last second of hr:when in UTC. Absent when that side is open. */
    public static final Iri latest = new Iri(NAMESPACE + "latest");

    /** The place where a campaign was begun. Not who began it, and not where each act of it happened. */
    public static final Iri launchedIn = new Iri(NAMESPACE + "launchedIn");

    /** Articles of instruments that an act or incident may engage. That one engages an article is somebody's claim. */
    public static final Iri legalArticles = new Iri(NAMESPACE + "legalArticles");

    /** Whether the detained person had a lawyer. */
    public static final Iri legalCounsel = new Iri(NAMESPACE + "legalCounsel");

    /** What has to be shown before a rule applies or is broken, in our own words. Some are alternatives: the comment says so. Their numbers after the stroke are ours. */
    public static final Iri legalElements = new Iri(NAMESPACE + "legalElements");

    /** Treaties, declarations and standards by which acts can be judged. Which of them bind a State on a day is a claim of its own. */
    public static final Iri legalInstruments = new Iri(NAMESPACE + "legalInstruments");

    /** How somebody sees the subject before the law. An opinion, whoever holds it. */
    public static final Iri legalStanding = new Iri(NAMESPACE + "legalStanding");

    /** A list on which a person appears. */
    public static final Iri listedIn = new Iri(NAMESPACE + "listedIn");

    /** The place where somebody lives. */
    public static final Iri livesIn = new Iri(NAMESPACE + "livesIn");

    /** The place a site lies in. */
    public static final Iri locatedIn = new Iri(NAMESPACE + "locatedIn");

    /** What kind of place or building a site or place is. */
    public static final Iri locationType = new Iri(NAMESPACE + "locationType");

    /** Kinds of places that human-rights reports need beside the older lists. */
    public static final Iri locationTypes = new Iri(NAMESPACE + "locationTypes");

    /** How far off the given location may be, with its unit, in words. */
    public static final Iri locationUncertainty = new Iri(NAMESPACE + "locationUncertainty");

    /** How a person's death, or the death in an act, came about. */
    public static final Iri mannerOfDeath = new Iri(NAMESPACE + "mannerOfDeath");

    /** How a death came about, as whoever examined it says. */
    public static final Iri mannersOfDeath = new Iri(NAMESPACE + "mannersOfDeath");

    /** What kind of thing the source is. */
    public static final Iri materialType = new Iri(NAMESPACE + "materialType");

    /** What a source consists of, where the older list has no word for it. */
    public static final Iri materialTypes = new Iri(NAMESPACE + "materialTypes");

    /** The largest number the source commits to. Absent when it gives none. */
    public static final Iri max = new Iri(NAMESPACE + "max");

    /** Whether the victim was seen by a doctor, and whether freely. */
    public static final Iri medicalAttention = new Iri(NAMESPACE + "medicalAttention");

    /** The organization or group somebody belongs to. */
    public static final Iri memberOf = new Iri(NAMESPACE + "memberOf");

    /** With what, or how, the act was done. */
    public static final Iri method = new Iri(NAMESPACE + "method");

    /** The smallest number the source commits to. Absent when it gives none: never zero. */
    public static final Iri min = new Iri(NAMESPACE + "min");

    /** The ways in which a hop can put forward what it says. */
    public static final Iri modalities = new Iri(NAMESPACE + "modalities");

    /** How firmly it is said. On a claim: the modality of its last hop. */
    public static final Iri modality = new Iri(NAMESPACE + "modality");

    /** Under which form of criminal responsibility the speaker puts it. */
    public static final Iri modeOfLiability = new Iri(NAMESPACE + "modeOfLiability");

    /** The ways in which a person can be answerable for a crime. Each is alleged or found by somebody, never assumed. */
    public static final Iri modesOfLiability = new Iri(NAMESPACE + "modesOfLiability");

    /** The word that stands for things of this class in names: urn:attest:local:{kind}/{key}, and id/{kind}/{id} on record. */
    public static final Iri nameKind = new Iri(NAMESPACE + "nameKind");

    /** The country whose nationality a person is said to have. */
    public static final Iri nationalOf = new Iri(NAMESPACE + "nationalOf");

    /** A curator's remark about the claim. It is not part of what is claimed. */
    public static final Iri note = new Iri(NAMESPACE + "note");

    /** The reasons why a value can be absent. They are never to be confused. */
    public static final Iri nullReasons = new Iri(NAMESPACE + "nullReasons");

    /** What is claimed of the subject: a thing or a text. Several objects are affirmed or denied together. */
    public static final Iri object = new Iri(NAMESPACE + "object");

    /** What a person does for a living, in words. */
    public static final Iri occupation = new Iri(NAMESPACE + "occupation");

    /** The place where an incident happened. */
    public static final Iri occurredIn = new Iri(NAMESPACE + "occurredIn");

    /** The age of the people the claim is limited to, in words. */
    public static final Iri ofAge = new Iri(NAMESPACE + "ofAge");

    /** The sex of the people the claim is limited to. */
    public static final Iri ofSex = new Iri(NAMESPACE + "ofSex");

    /** What had become of the people the claim is limited to. */
    public static final Iri ofStatus = new Iri(NAMESPACE + "ofStatus");

    /** What position the authorities take on an act or an incident. */
    public static final Iri officialAttribution = new Iri(NAMESPACE + "officialAttribution");

    /** The people or the incident for whose sake somebody intervenes. */
    public static final Iri onBehalfOf = new Iri(NAMESPACE + "onBehalfOf");

    /** The organization said to run a site. */
    public static final Iri operatedBy = new Iri(NAMESPACE + "operatedBy");

    /** The organization in which a role is held. */
    public static final Iri organization = new Iri(NAMESPACE + "organization");

    /** The source's own words for the number, as short as they are. */
    public static final Iri originalPhrase = new Iri(NAMESPACE + "originalPhrase");

    /** How the proceeding ended or where it stands, in words. */
    public static final Iri outcome = new Iri(NAMESPACE + "outcome");

    /** Whether and how far the two groups are the same people is not known. Their numbers must not be added. */
    public static final Iri overlapUnknownWith = new Iri(NAMESPACE + "overlapUnknownWith");

    /** The larger incident that an act or incident belongs to. */
    public static final Iri partOf = new Iri(NAMESPACE + "partOf");

    /** An instrument that binds a State, for the time the claim gives. */
    public static final Iri partyTo = new Iri(NAMESPACE + "partyTo");

    /** SHA-256 of the passage's UTF-8 bytes: the passage can be checked without being copied. */
    public static final Iri passageSha256 = new Iri(NAMESPACE + "passageSha256");

    /** The person, group or organization said to have done the act. Being named here is not a finding of guilt. */
    public static final Iri perpetrator = new Iri(NAMESPACE + "perpetrator");

    /** What became of somebody named as responsible, as somebody tells it. */
    public static final Iri perpetratorStatus = new Iri(NAMESPACE + "perpetratorStatus");

    /** What kind of actor a person, group or organization named as responsible is. */
    public static final Iri perpetratorType = new Iri(NAMESPACE + "perpetratorType");

    /** How many people a country or organization took in. */
    public static final Iri personsAccepted = new Iri(NAMESPACE + "personsAccepted");

    /** How many people were arrested. */
    public static final Iri personsArrested = new Iri(NAMESPACE + "personsArrested");

    /** How many people were detained. */
    public static final Iri personsDetained = new Iri(NAMESPACE + "personsDetained");

    /** How many people were made to disappear. */
    public static final Iri personsDisappeared = new Iri(NAMESPACE + "personsDisappeared");

    /** How many people had to leave their homes. */
    public static final Iri personsDisplaced = new Iri(NAMESPACE + "personsDisplaced");

    /** How many people are expected to arrive. */
    public static final Iri personsExpected = new Iri(NAMESPACE + "personsExpected");

    /** How many people were being held at one time or place, whenever they were taken. */
    public static final Iri personsHeld = new Iri(NAMESPACE + "personsHeld");

    /** How many people got in touch. */
    public static final Iri personsInContact = new Iri(NAMESPACE + "personsInContact");

    /** How many people were hurt and lived. */
    public static final Iri personsInjured = new Iri(NAMESPACE + "personsInjured");

    /** How many people were killed. */
    public static final Iri personsKilled = new Iri(NAMESPACE + "personsKilled");

    /** How many people were set free. */
    public static final Iri personsReleased = new Iri(NAMESPACE + "personsReleased");

    /** How many people were brought to another country or region for their safety. */
    public static final Iri personsRelocated = new Iri(NAMESPACE + "personsRelocated");

    /** How many people lived in safe houses. */
    public static final Iri personsSheltered = new Iri(NAMESPACE + "personsSheltered");

    /** How many people were tortured. */
    public static final Iri personsTortured = new Iri(NAMESPACE + "personsTortured");

    /** The three polarities a claim can have. */
    public static final Iri polarities = new Iri(NAMESPACE + "polarities");

    /** Whether the content is affirmed, denied, or neither. */
    public static final Iri polarity = new Iri(NAMESPACE + "polarity");

    /** The organization a post belongs to. */
    public static final Iri postIn = new Iri(NAMESPACE + "postIn");

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

    /** Why a word, a name or a page is kept from a reader. The reason is shown where the word is not. */
    public static final Iri redactionReasons = new Iri(NAMESPACE + "redactionReasons");

    /** Another person this one is related to; hr:relationshipType says as what. */
    public static final Iri relatedAs = new Iri(NAMESPACE + "relatedAs");

    /** Another incident this one hangs together with; hr:eventLink says how. */
    public static final Iri relatedTo = new Iri(NAMESPACE + "relatedTo");

    /** As what the two people of the claim are related. */
    public static final Iri relationshipType = new Iri(NAMESPACE + "relationshipType");

    /** How long before or after the anchor's date, for rules that need it. */
    public static final Iri relativeOffset = new Iri(NAMESPACE + "relativeOffset");

    /** The rule by which the phrase is read. */
    public static final Iri relativeRule = new Iri(NAMESPACE + "relativeRule");

    /** The rules by which relative times are computed when read, and never stored. */
    public static final Iri relativeRules = new Iri(NAMESPACE + "relativeRules");

    /** The source on whose date the phrase hangs. */
    public static final Iri relativeTo = new Iri(NAMESPACE + "relativeTo");

    /** How trustworthy somebody holds a source or a speaker to be. */
    public static final Iri reliability = new Iri(NAMESPACE + "reliability");

    /** Another source that this one retells or takes its matter from. */
    public static final Iri reliesOn = new Iri(NAMESPACE + "reliesOn");

    /** How many reports somebody received. Several may tell of one incident. */
    public static final Iri reportsReceived = new Iri(NAMESPACE + "reportsReceived");

    /** The reports about the subject are said to differ in these claims. */
    public static final Iri reportsVaryOn = new Iri(NAMESPACE + "reportsVaryOn");

    /** What a State has excluded or changed for itself when joining an instrument, in words. */
    public static final Iri reservation = new Iri(NAMESPACE + "reservation");

    /** The incident to which an authority or organization reacted in public. */
    public static final Iri respondedTo = new Iri(NAMESPACE + "respondedTo");

    /** How those who were addressed answered. */
    public static final Iri response = new Iri(NAMESPACE + "response");

    /** How great somebody holds the danger to be that the thing is exposed to, or that its being known brings. */
    public static final Iri riskLevel = new Iri(NAMESPACE + "riskLevel");

    /** How great somebody judges the danger to people to be, on a day. */
    public static final Iri riskLevels = new Iri(NAMESPACE + "riskLevels");

    /** What the role is called in the text: with hr:commands or hr:holdsPost. */
    public static final Iri roleName = new Iri(NAMESPACE + "roleName");

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

    /** An instrument a State has signed and not, or not yet, made binding on itself. */
    public static final Iri signatoryOf = new Iri(NAMESPACE + "signatoryOf");

    /** How many people a site is meant to hold, or can. */
    public static final Iri siteCapacity = new Iri(NAMESPACE + "siteCapacity");

    /** How far somebody holds the site to be established. */
    public static final Iri siteStatus = new Iri(NAMESPACE + "siteStatus");

    /** How far the existence or use of a site is settled. */
    public static final Iri siteStatuses = new Iri(NAMESPACE + "siteStatuses");

    /** The source whose state was fixed. */
    public static final Iri snapshotOf = new Iri(NAMESPACE + "snapshotOf");

    /** How far a source has been found reliable before, by the letters of the Admiralty system. Says nothing of this one statement. */
    public static final Iri sourceReliabilities = new Iri(NAMESPACE + "sourceReliabilities");

    /** The organization or group in whose name the speaker of the hop speaks. */
    public static final Iri speaksFor = new Iri(NAMESPACE + "speaksFor");

    /** What is done by saying it, where it is more than a statement. */
    public static final Iri speechAct = new Iri(NAMESPACE + "speechAct");

    /** What can be done by saying something, as far as it matters here. */
    public static final Iri speechActs = new Iri(NAMESPACE + "speechActs");

    /** The standard that the speaker says was applied. */
    public static final Iri standardOfProof = new Iri(NAMESPACE + "standardOfProof");

    /** The standard a speaker says was applied, from the lowest to the highest. Attest applies none. */
    public static final Iri standardsOfProof = new Iri(NAMESPACE + "standardsOfProof");

    /** The reason given for what is claimed. */
    public static final Iri statedReason = new Iri(NAMESPACE + "statedReason");

    /** Whether the victim signed something in custody, and under what pressure. */
    public static final Iri statementsSigned = new Iri(NAMESPACE + "statementsSigned");

    /** What became of the victim after the act. */
    public static final Iri statusAfter = new Iri(NAMESPACE + "statusAfter");

    /** The organization or unit directly above, in the chain of command. */
    public static final Iri subUnitOf = new Iri(NAMESPACE + "subUnitOf");

    /** The one thing the claim is about. */
    public static final Iri subject = new Iri(NAMESPACE + "subject");

    /** The kind of act people were subjected to. */
    public static final Iri subjectedTo = new Iri(NAMESPACE + "subjectedTo");

    /** Everybody in this group is also in the other. Their numbers must not be added. */
    public static final Iri subsetOf = new Iri(NAMESPACE + "subsetOf");

    /** Somebody holds that the one claim makes the other more credible. */
    public static final Iri supports = new Iri(NAMESPACE + "supports");

    /** A legal element that somebody holds the claim to speak for. */
    public static final Iri supportsElement = new Iri(NAMESPACE + "supportsElement");

    /** Who may see the claim. */
    public static final Iri tier = new Iri(NAMESPACE + "tier");

    /** The four tiers, from the most open to the most secret. */
    public static final Iri tiers = new Iri(NAMESPACE + "tiers");

    /** The incident or the claim that the statement answers. */
    public static final Iri towards = new Iri(NAMESPACE + "towards");

    /** The source of which this one is a translation. */
    public static final Iri translationOf = new Iri(NAMESPACE + "translationOf");

    /** How somebody sees things develop: better, worse, unchanged. */
    public static final Iri trend = new Iri(NAMESPACE + "trend");

    /** A legal element that somebody holds the claim to speak against. */
    public static final Iri underminesElement = new Iri(NAMESPACE + "underminesElement");

    /** What is counted. */
    public static final Iri unit = new Iri(NAMESPACE + "unit");

    /** The person or group the act was done to. Being named here is not a legal finding. */
    public static final Iri victim = new Iri(NAMESPACE + "victim");

    /** The right that an act or incident is said to violate. */
    public static final Iri violates = new Iri(NAMESPACE + "violates");

    /** How far somebody holds the violation to be established. Always somebody's view. */
    public static final Iri violationStatus = new Iri(NAMESPACE + "violationStatus");

    /** The heading of human-rights law under which somebody puts an act or incident. */
    public static final Iri violationType = new Iri(NAMESPACE + "violationType");

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

    /** Whether it was known where the person was held. */
    public static final Iri whereaboutsStatus = new Iri(NAMESPACE + "whereaboutsStatus");

    /** An instrument a State has left, at the time the claim gives. */
    public static final Iri withdrewFrom = new Iri(NAMESPACE + "withdrewFrom");

    /** The larger place a place lies in. */
    public static final Iri within = new Iri(NAMESPACE + "within");

    private HR() {}
}
