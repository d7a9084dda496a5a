package org.attest.load;

import static org.attest.load.SeedCase.claim;
import static org.attest.load.SeedCase.english;
import static org.attest.load.SeedCase.figure;
import static org.attest.load.SeedCase.local;
import static org.attest.load.SeedCase.mentions;
import static org.attest.load.SeedCase.statement;
import static org.attest.load.SeedCase.submission;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Claim;
import org.attest.model.Content.Figure;
import org.attest.model.Content.Statement;
import org.attest.model.Hop;
import org.attest.model.Iri;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.Speaker;
import org.attest.model.Term;
import org.attest.model.Text;
import org.attest.model.Tier;
import org.attest.model.When;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;
import org.junit.jupiter.api.Test;

/** What makes the case hard, one sentence each. None of these may ever be smoothed. */
class SeedCaseTrapsTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static Stream<Figure> figures() {
        return submission().claims().stream()
                .map(Claim::content)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast);
    }

    private static Stream<Claim> claimsOf(Iri predicate) {
        return submission().claims().stream()
                .filter(claim -> claim.content().predicate().equals(predicate));
    }

    private static SortedSet<Iri> none() {
        return new TreeSet<>();
    }

    private static SortedSet<Iri> set(Iri... members) {
        return new TreeSet<>(List.of(members));
    }

    private static void isVagueWithoutBounds(String label, String wording) {
        assertEquals(new Quantity.Vague(Optional.empty()), figure(label).quantity());
        assertEquals(Optional.of(english(wording)), figure(label).wording());
    }

    @Test
    void atLeastHundred_hasNoUpperBound() {
        assertEquals(new Quantity.AtLeast(HUNDRED), figure("C08").quantity());
        assertEquals(Optional.of(english("at least 100")), figure("C08").wording());
    }

    @Test
    void atLeastHundred_isSaidByNobodyNamed_andTheNewspaperIsOnlyACandidate() {
        assertEquals(
                new Speaker.Unresolved(set(SeedCase.NOVAYA_GAZETA)),
                claim("C08").root().speaker());
    }

    @Test
    void fiftyTwo_areContacts_neverDetainees() {
        assertEquals(new Quantity.Exactly(BigDecimal.valueOf(52)), figure("C14").quantity());
        assertEquals(HR.ContactUnit, figure("C14").unit());
        assertEquals(HR.personsInContact, figure("C14").predicate());
        assertEquals(SeedCase.CONTACTEES, figure("C14").subject());
        assertEquals(
                List.of(SeedCase.DETAINED),
                figures()
                        .filter(figure -> figure.predicate().equals(HR.personsDetained))
                        .map(Figure::subject)
                        .toList());
    }

    @Test
    void whatTheContacteesSayOfThemselves_isAStatement_neverAFigure_threeHopsDown() {
        assertEquals(List.of(HR.Detention, HR.Torture), statement("C15").objects());
        List<Hop> chain = claim("C15").chain();
        assertEquals(
                List.of(SeedCase.VOICE, SeedCase.NETWORK, SeedCase.CONTACTEES),
                chain.stream()
                        .map(hop -> assertInstanceOf(Speaker.Known.class, hop.speaker())
                                .agent())
                        .toList());
        assertEquals(HR.SelfReported, chain.getLast().modality());
        assertEquals(Optional.of(HR.FirstHand), chain.getLast().connection());
        assertEquals(Optional.of(Hop.Derivation.PRIMARY_SOURCE), chain.get(1).from());
    }

    @Test
    void oneHundredAndTwentySix_orAnyOtherSum_standsNowhere() {
        Set<BigDecimal> told = Set.of(HUNDRED, BigDecimal.valueOf(52), BigDecimal.valueOf(26), BigDecimal.valueOf(22));
        Set<BigDecimal> found = figures()
                .flatMap(figure -> Stream.concat(figure.quantity().min().stream(), figure.quantity().max().stream()))
                .collect(Collectors.toSet());
        assertEquals(told, found);
    }

    @Test
    void theFourGroups_overlapInAnUnknownWay_pairByPair() {
        Set<Set<Iri>> pairs = claimsOf(HR.overlapUnknownWith)
                .map(claim -> (Statement) claim.content())
                .flatMap(overlap -> overlap.objects().stream().map(other -> Set.of(overlap.subject(), (Iri) other)))
                .collect(Collectors.toSet());
        List<Iri> groups = List.of(SeedCase.DETAINED, SeedCase.CONTACTEES, SeedCase.KILLED, SeedCase.EVACUEES);
        Set<Set<Iri>> all = groups.stream()
                .flatMap(one ->
                        groups.stream().filter(other -> !other.equals(one)).map(other -> Set.of(one, other)))
                .collect(Collectors.toSet());
        assertEquals(all, pairs);
    }

    @Test
    void noGroup_isNestedInAnother_butTheManyOfTheTwentyTwo_whoAreToldSo() {
        List<Claim> nested = submission().claims().stream()
                .filter(claim -> claim.qualifiers().containsKey(HR.includedIn))
                .toList();
        assertEquals(List.of(claim("C19")), nested);
        assertEquals(SeedCase.SHELTERED, figure("C19").subject());
        assertEquals(List.of(SeedCase.EVACUEES), claim("C19").qualifiers().get(HR.includedIn));
    }

    @Test
    void theDead_atLeastTwentySix_areBelieved_byNobodyNamed_withoutACandidate() {
        assertEquals(new Quantity.AtLeast(BigDecimal.valueOf(26)), figure("C16").quantity());
        assertEquals(
                Optional.of(english("at least 26 men are thought")),
                figure("C16").wording());
        assertEquals(HR.Believed, claim("C16").root().modality());
        assertEquals(new Speaker.Unresolved(none()), claim("C16").root().speaker());
    }

    @Test
    void sometimesToDeath_isNoNumber_notEvenOne() {
        isVagueWithoutBounds("C12b", "sometimes even to death");
    }

    @Test
    void asManyAsPossible_andAFew_standSideBySide_andContradictEachOther() {
        isVagueWithoutBounds("C04a", "as many people as possible");
        isVagueWithoutBounds("C04b", "a few individuals");
        assertEquals(figure("C04a").predicate(), figure("C04b").predicate());
        Claim link = claim("L01");
        assertEquals(HR.contradicts, link.content().predicate());
        assertEquals(local("claim/C04a"), link.content().subject());
        assertEquals(List.of(local("claim/C04b")), statement("L01").objects());
        assertTrue(link.qualifiers().containsKey(HR.inRespectOf));
    }

    @Test
    void aFewIndividuals_isTheSourcesWord_onAnotherPersonsIntention() {
        assertEquals(
                new Speaker.Known(SeedCase.GOVERNMENT_SOURCE),
                claim("C04b").root().speaker());
        assertEquals(
                List.of(local("person/freeland")), claim("C04b").qualifiers().get(HR.intentOf));
        assertTrue(claim("C04b").root().directQuote());
    }

    @Test
    void oneAnonymousSource_standsBehindBothQuotations_andItsIdentityIsSealed() {
        assertEquals(claim("C04b").root().speaker(), claim("C05").root().speaker());
        List<Claim> about = submission().claims().stream()
                .filter(claim -> mentions(claim, SeedCase.OFFICIAL))
                .toList();
        assertFalse(about.isEmpty());
        about.forEach(claim -> assertEquals(Tier.SEALED, claim.handling().tier(), claim.iri()::value));
        assertEquals(
                List.of(SeedCase.OFFICIAL),
                claimsOf(HR.identifiedAs)
                        .flatMap(claim -> ((Statement) claim.content()).objects().stream())
                        .toList());
    }

    @Test
    void noName_isHeldForTheAnonymousSource() {
        List<String> names = submission().claims().stream()
                .filter(claim -> claim.content().subject().equals(SeedCase.OFFICIAL))
                .flatMap(claim -> ((Statement) claim.content()).objects().stream())
                .filter(Text.class::isInstance)
                .map(name -> ((Text) name).lexical())
                .toList();
        assertEquals(
                List.of("The person behind the government source", "Человек, который был источником в правительстве"),
                names);
    }

    @Test
    void lastSpring_staysAPhrase_hangingOnAnArticleWithoutADate() {
        assertEquals(
                Optional.of(new When.Relative(english("last spring"), SeedCase.D0, HR.LastSpring, Optional.empty())),
                claim("C06").when());
    }

    @Test
    void theArticlesYear_isAnInferenceOfTheCurator_notOfTheArticle() {
        assertEquals(List.of(Text.typed("2017", Text.EDTF)), statement("X03").objects());
        assertEquals(new Speaker.Known(SeedCase.CURATOR), claim("X03").root().speaker());
        assertEquals(HR.Inferred, claim("X03").root().modality());
        assertEquals(List.of(), claim("X03").anchors());
    }

    @Test
    void onlyOneDate_isTheArticlesOwn() {
        List<Claim> dated = submission().claims().stream()
                .filter(claim ->
                        claim.when().filter(When.Absolute.class::isInstance).isPresent())
                .toList();
        assertEquals(List.of(claim("C34")), dated);
        assertEquals(Optional.of(new When.Absolute("2013/..")), claim("C34").when());
    }

    @Test
    void argunInChechnya_isNotTheArticlesWord() {
        assertEquals(List.of(local("place/argun")), statement("C09").objects());
        assertEquals(
                List.of("X01"),
                claimsOf(HR.within).map(claim -> claim.label().orElseThrow()).toList());
        assertEquals(HR.Inferred, claim("X01").root().modality());
        submission().claims().stream()
                .filter(claim -> mentions(claim, SeedCase.ARGUN_CENTRE))
                .forEach(claim -> assertFalse(mentions(claim, local("place/chechnya")), claim.iri()::value));
    }

    @Test
    void concentrationCamp_belongsToAClaim_neverToTheSitesKind() {
        assertEquals(HR.characterizedAs, statement("C10").predicate());
        assertEquals(
                new Speaker.Unresolved(set(SeedCase.MAILONLINE, SeedCase.VOICE)),
                claim("C10").root().speaker());
        List<Term> kinds = submission().claims().stream()
                .filter(claim -> claim.content().subject().equals(SeedCase.ARGUN_CENTRE))
                .filter(claim -> claim.content().predicate().equals(RDF.type))
                .flatMap(claim -> ((Statement) claim.content()).objects().stream())
                .toList();
        assertEquals(List.of(HR.DetentionSite), kinds);
    }

    @Test
    void theSite_isClaimedByOneOutlet_inAnArticleNobodyNames() {
        for (String label : List.of("C09", "C11")) {
            assertEquals(
                    new Speaker.Known(SeedCase.MAILONLINE), claim(label).root().speaker());
            assertEquals(HR.Claimed, claim(label).root().modality());
            assertEquals(HR.Unknown, claim(label).root().saidIn());
        }
    }

    @Test
    void theSitesPurpose_isNoActAgainstAnybody() {
        assertEquals(HR.purposeOfSite, statement("C11").predicate());
        assertEquals(
                Set.of("C12a", "C15"),
                claimsOf(HR.subjectedTo)
                        .map(claim -> claim.label().orElseThrow())
                        .collect(Collectors.toSet()));
    }

    @Test
    void kadyrovsWords_denyAndPropose_atOnce() {
        Claim words = claim("C33");
        assertEquals(Polarity.DENIES, words.polarity());
        assertEquals(set(HR.Deny, HR.Suggest), words.root().speechActs());
        assertEquals(List.of(english("if there are any")), words.qualifiers().get(HR.condition));
        assertEquals(
                List.of(english("that they be taken to Canada, far away from \"us\"")),
                words.qualifiers().get(HR.proposes));
        assertEquals(HR.Unknown, words.root().saidIn());
        assertEquals(
                Stream.of("C06", "C08", "C12a", "C12b", "C14", "C15", "C16")
                        .map(label -> local("claim/" + label))
                        .collect(Collectors.<Term>toSet()),
                Set.copyOf(statement("L02").objects()));
    }

    @Test
    void trudeau_deploresReports_andSupportsNone() {
        assertEquals(set(HR.Condemn, HR.CallFor), claim("C31").root().speechActs());
        claimsOf(HR.supports)
                .forEach(link ->
                        assertNotEquals(local("claim/C31"), link.content().subject()));
    }

    @Test
    void lokshinasLargeNumber_isNotTwentyTwo() {
        isVagueWithoutBounds("C23", "a large number of people");
        assertEquals(HR.personsAccepted, figure("C23").predicate());
        assertEquals(HR.Opinion, claim("C24").root().modality());
    }

    @Test
    void twentyTwo_isHearsay_andOnlyItsSafetyIsSupported() {
        assertEquals(new Quantity.Exactly(BigDecimal.valueOf(22)), figure("C18").quantity());
        assertEquals(HR.Hearsay, claim("C18").root().modality());
        assertEquals(new Speaker.Unresolved(none()), claim("C18").root().speaker());
        assertEquals(List.of(local("claim/C18")), statement("L04").objects());
        assertEquals(
                List.of(english("that the people are safe")),
                claim("L04").qualifiers().get(HR.inRespectOf));
    }

    @Test
    void theManyInSafeHouses_areAGroupOfTheirOwn_asRestrictedAsTheHouses() {
        List<Claim> about = submission().claims().stream()
                .filter(claim -> mentions(claim, SeedCase.SHELTERED))
                .toList();
        assertEquals(3, about.size());
        about.forEach(claim -> assertEquals(Tier.RESTRICTED, claim.handling().tier()));
    }

    @Test
    void safeHouses_areRestricted_whereverTheyAreMentioned() {
        List<Claim> about = submission().claims().stream()
                .filter(claim -> mentions(claim, SeedCase.SAFE_HOUSES))
                .toList();
        assertEquals(3, about.size());
        about.forEach(claim -> assertEquals(Tier.RESTRICTED, claim.handling().tier()));
        assertEquals(
                new Quantity.Vague(Optional.of(BigDecimal.valueOf(22))),
                figure("C19").quantity());
    }

    @Test
    void noPublicAnchor_coversTheSafeHouses() {
        int start = claim("C18").anchors().get(0).end();
        int end = claim("C18").anchors().get(1).start();
        submission().claims().stream()
                .filter(claim -> claim.handling().tier() == Tier.PUBLIC)
                .flatMap(claim -> claim.anchors().stream())
                .forEach(anchor -> assertTrue(anchor.end() <= start || anchor.start() >= end, anchor::toString));
    }

    @Test
    void arrivalsToCome_wereClosedUntilTheWindowHadPassed_andSoWasTheGroupsName() {
        Instant end = Instant.parse("2018-02-25T23:59:59Z");
        List<Claim> about = submission().claims().stream()
                .filter(claim -> mentions(claim, SeedCase.EXPECTED))
                .toList();
        assertEquals(3, about.size());
        about.forEach(claim -> assertEquals(Optional.of(end), claim.handling().embargoUntil()));
        assertEquals(
                Optional.of(new When.Relative(
                        english("over the next few weeks"), SeedCase.D0, HR.Next, Optional.of("P56D"))),
                claim("C20").when());
    }

    @Test
    void theEmbargo_endsEightWeeksAfterTheYearTheArticleIsHeldToBeFrom() {
        Instant lastMoment = Instant.parse("2017-12-31T23:59:59Z");
        assertEquals(
                Optional.of(lastMoment.plus(java.time.Duration.ofDays(56))),
                claim("C20").handling().embargoUntil());
    }

    @Test
    void secrecyOfTheProgramme_isOpen_itIsTheFactThatWasSecret_notTheRecord() {
        assertEquals(Tier.PUBLIC, claim("C02").handling().tier());
        assertEquals(List.of(HR.Covert), statement("C02").objects());
    }

    @Test
    void thatTheArticleDisclosedIt_isTheCuratorsInference_andNoWordOfTheArticle() {
        assertFalse(claim("C02").qualifiers().containsKey(HR.disclosedIn));
        assertEquals(Optional.empty(), claim("C02").when());
        Claim disclosure = claim("L05");
        assertEquals(claim("C02").content().subject(), disclosure.content().subject());
        assertEquals(HR.secrecy, disclosure.content().predicate());
        assertEquals(List.of(HR.Disclosed), statement("L05").objects());
        assertEquals(List.of(SeedCase.D0), disclosure.qualifiers().get(HR.disclosedIn));
        assertEquals(new Speaker.Known(SeedCase.CURATOR), disclosure.root().speaker());
        assertEquals(HR.Inferred, disclosure.root().modality());
        When.Relative when =
                assertInstanceOf(When.Relative.class, disclosure.when().orElseThrow());
        assertEquals(HR.AtAnchor, when.rule());
        assertEquals(SeedCase.D0, when.anchor());
    }

    @Test
    void goingAheadRegardless_isAStateOfTheProgramme_andNamesNoActor() {
        assertEquals(HR.programmeStatus, statement("C22").predicate());
        assertEquals(
                List.of(english("going ahead regardless")), statement("C22").objects());
        assertEquals(List.of(), claimsOf(HR.implementedBy).toList());
    }

    @Test
    void roles_holdAtTheArticlesTime_only() {
        List<Claim> roles = claimsOf(HR.holdsRole).toList();
        assertEquals(5, roles.size());
        roles.forEach(role -> assertEquals(
                Optional.of(new When.Relative(english("(present tense)"), SeedCase.D0, HR.AtAnchor, Optional.empty())),
                role.when()));
    }

    @Test
    void everyClaimOfTheArticle_beginsWithItsUnnamedAuthorsVoice_inTheArticle() {
        submission().claims().stream()
                .filter(claim -> !claim.anchors().isEmpty())
                .forEach(claim -> {
                    assertEquals(
                            new Speaker.Known(SeedCase.VOICE),
                            claim.chain().getFirst().speaker());
                    assertEquals(SeedCase.D0, claim.saidIn());
                });
    }

    @Test
    void nothingOfTheRecordsOwn_isPutInTheArticlesMouth() {
        submission().claims().stream()
                .filter(claim -> claim.anchors().isEmpty())
                .forEach(claim -> assertEquals(
                        new Speaker.Known(SeedCase.CURATOR),
                        claim.chain().getFirst().speaker()));
    }

    @Test
    void everythingClaimed_hasAKindAndAName_noMoreSecretThanNeeded() {
        Set<Iri> mentioned = submission().claims().stream()
                .flatMap(claim -> Stream.concat(
                        Stream.of(claim.content().subject()),
                        claim.chain().stream()
                                .flatMap(hop -> hop.speaker() instanceof Speaker.Known known
                                        ? Stream.of(known.agent())
                                        : Stream.empty())))
                .filter(thing -> !thing.value().contains(":claim/"))
                .collect(Collectors.toSet());
        for (Iri thing : mentioned) {
            long designations = submission().claims().stream()
                    .filter(claim ->
                            claim.designation() && claim.content().subject().equals(thing))
                    .count();
            assertTrue(designations >= 2, thing::value);
        }
    }
}
