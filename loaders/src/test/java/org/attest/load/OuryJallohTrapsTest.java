package org.attest.load;

import static org.attest.load.BundledCase.known;
import static org.attest.load.SeedCase.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.model.Claim;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.Speaker;
import org.attest.model.Tier;
import org.attest.vocab.HR;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not be said of a death in custody, one sentence each. */
class OuryJallohTrapsTest {
    private static BundledCase told;

    @BeforeAll
    static void load() throws IOException {
        told = BundledCase.of("oury-jalloh-2005");
    }

    private static Set<Speaker> sayingThat(String who, Polarity polarity) {
        return told.claimsOf(HR.involvedIn)
                .filter(claim -> claim.content().subject().equals(local(who)) && claim.polarity() == polarity)
                .map(claim -> claim.root().speaker())
                .collect(Collectors.toSet());
    }

    @Test
    void theCase_loadsWithoutFindings_andWithoutWarnings() {
        assertEquals(List.of(), told.report().findings());
        assertEquals(List.of(), told.report().warnings());
    }

    @Test
    void whoLitTheFire_isDisputed_andEverySideIsKept() {
        assertEquals(
                Set.of(
                        known("organization/lg-magdeburg"),
                        known("organization/sta-dessau"),
                        known("agent/fire-expert-2016")),
                sayingThat("person/jalloh", Polarity.AFFIRMS));
        assertEquals(
                Set.of(known("organization/initiative"), known("agent/toxicologist")),
                sayingThat("person/jalloh", Polarity.DENIES));
        assertEquals(Set.of(known("organization/sta-halle")), sayingThat("group/third-parties", Polarity.NEITHER));
    }

    @Test
    void onlyTheCourt_findsThatHeLitIt_theOthersBelieveOrClaim() {
        assertEquals(
                List.of("J16"),
                told.claimsOf(HR.involvedIn)
                        .filter(claim -> claim.content().subject().equals(local("person/jalloh")))
                        .filter(claim -> claim.root().modality().equals(HR.Found))
                        .map(claim -> claim.label().orElseThrow())
                        .toList());
    }

    @Test
    void noMannerOfDeath_isAFinding_andTheCourtHasNone() {
        assertEquals(
                Set.of("J21", "J22", "J24", "J48"),
                told.claimsOf(HR.mannerOfDeath)
                        .map(claim -> claim.label().orElseThrow())
                        .collect(Collectors.toSet()));
        told.claimsOf(HR.mannerOfDeath)
                .forEach(claim -> assertFalse(claim.root().modality().equals(HR.Found), claim.iri()::value));
    }

    @Test
    void suicide_isNotRuledOut_whichIsNotSayingIt() {
        assertEquals(Polarity.NEITHER, told.claim("J24").polarity());
    }

    @Test
    void nobody_isNamedAsHavingKilledHim() {
        assertEquals(List.of(), told.claimsOf(HR.perpetrator).toList());
        assertEquals(0, told.about(HR.KillingAct).count());
    }

    @Test
    void gradesOfConsistency_areTheFireExperts_andTheRadiologistHasNone() {
        assertEquals(
                Set.of(known("agent/fire-expert-2013"), known("agent/fire-expert-2021")),
                told.claimsOf(HR.findingConsistency)
                        .map(claim -> claim.root().speaker())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theExpertWhoChangedHisMind_isOneVoice() {
        assertEquals(
                told.claim("J31").root().speaker(), told.claim("J32").root().speaker());
        assertTrue(told.claim("J32").qualifiers().containsKey(HR.lastCited));
        assertTrue(told.claim("J31").qualifiers().containsKey(HR.firstCited));
    }

    @Test
    void initialSuspicion_isTheOnlyStandardOfProof_becauseItsSpeakerNamesIt() {
        assertEquals(
                List.of(told.claim("J21")),
                told.claims()
                        .filter(claim -> claim.qualifiers().containsKey(HR.standardOfProof))
                        .toList());
        assertEquals(
                List.of(HR.ReasonableSuspicion), told.claim("J21").qualifiers().get(HR.standardOfProof));
    }

    @Test
    void moreThanOneHundredAndFifty_areTakingsIntoCustody_neverPersons() {
        assertEquals(
                new Quantity.AtLeast(BigDecimal.valueOf(151)),
                told.figure("J75").quantity());
        assertEquals(HR.IncidentUnit, told.figure("J75").unit());
        assertEquals(1, told.figures().count());
    }

    @Test
    void whoTheDutyOfficerIs_isSealed_andHasNoName() {
        List<Claim> about = told.about(local("person/duty-officer")).toList();
        assertEquals(3, about.size());
        about.forEach(claim -> assertEquals(Tier.SEALED, claim.handling().tier()));
    }

    @Test
    void nothingIsAnchored_andNothingIsSaidToBeAQuotation() {
        told.claims().forEach(claim -> {
            assertEquals(List.of(), claim.anchors(), claim.iri()::value);
            assertTrue(claim.chain().stream().noneMatch(hop -> hop.directQuote()), claim.iri()::value);
        });
    }
}
