package org.attest.load;

import static org.attest.load.BundledCase.known;
import static org.attest.load.SeedCase.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Claim;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.Speaker;
import org.attest.model.Tier;
import org.attest.model.When;
import org.attest.vocab.HR;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not be said of a disappearance, one sentence each. */
class VelasquezRodriguezTrapsTest {
    private static final Speaker COURT = known("organization/court");

    private static BundledCase told;

    @BeforeAll
    static void load() throws IOException {
        told = BundledCase.of("velasquez-rodriguez-1981");
    }

    private static Quantity range(int min, int max) {
        return new Quantity.Between(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    @Test
    void theCase_loadsWithoutFindings_andWithoutWarnings() {
        assertEquals(List.of(), told.report().findings());
        assertEquals(List.of(), told.report().warnings());
    }

    @Test
    void whatTheCourtFinds_isItsOwn_andNobodyElseFindsButTheCommissioner() {
        told.claims()
                .filter(claim -> claim.root().modality().equals(HR.Found))
                .forEach(claim -> assertTrue(
                        Set.of(COURT, known("organization/commissioner"))
                                        .contains(claim.root().speaker())
                                && claim.chain().size() == 1,
                        claim.iri()::value));
    }

    @Test
    void theCourtNamesNoUnitAndNoPerson_asHavingTakenHim() {
        assertEquals(
                Set.of(local("group/connected-with-the-forces")),
                told.claimsOf(HR.perpetrator)
                        .filter(claim -> claim.root().speaker().equals(COURT))
                        .flatMap(claim -> told.statement(claim.label().orElseThrow()).objects().stream())
                        .collect(Collectors.toSet()));
        assertEquals(known("agent/petitioners"), told.claim("V05").root().speaker());
    }

    @Test
    void disappearing_goesOn_withoutAnEnd() {
        for (String label : List.of("V18", "V19", "V24")) {
            assertEquals(
                    Optional.of(new When.Absolute("1981-09-12/..")),
                    told.claim(label).when());
        }
    }

    @Test
    void hisDeath_isPresumedByTheCourt_andHasNoDate() {
        assertEquals(HR.Found, told.claim("V21").root().modality());
        assertEquals(HR.Inferred, told.claim("V22").root().modality());
        assertEquals(List.of(), told.claimsOf(HR.diedOn).toList());
    }

    @Test
    void figures_standSideBySide_andNoSumOfThemStandsAnywhere() {
        assertEquals(range(100, 150), told.figure("V41").quantity());
        assertEquals(range(112, 130), told.figure("V42").quantity());
        assertEquals(range(140, 150), told.figure("V43").quantity());
        Set<BigDecimal> found = told.figures()
                .flatMap(figure -> Stream.concat(figure.quantity().min().stream(), figure.quantity().max().stream()))
                .collect(Collectors.toSet());
        assertEquals(
                Stream.of(100, 112, 130, 140, 150, 179, 184)
                        .map(BigDecimal::valueOf)
                        .collect(Collectors.toSet()),
                found);
        assertFalse(told.claims().anyMatch(claim -> claim.qualifiers().containsKey(HR.addedUpFrom)));
    }

    @Test
    void theLongerCount_doesNotHoldTheShorter_theOverlapIsUnknown() {
        assertEquals(List.of(), told.claimsOf(HR.subsetOf).toList());
        assertEquals(2, told.claimsOf(HR.overlapUnknownWith).count());
    }

    @Test
    void theListInTheFiles_hasNoKnownAuthor_theUnitIsOnlyACandidate() {
        assertEquals(
                List.of(
                        COURT,
                        known("agent/former-soldier"),
                        new Speaker.Unresolved(new TreeSet<>(List.of(local("organization/battalion-316"))))),
                told.voices("V43"));
    }

    @Test
    void theOrderToKill_isToldAtThirdHand_andNoFindingSaysIt() {
        assertEquals(List.of(COURT, known("agent/former-soldier"), known("agent/lieutenant")), told.voices("V55"));
        assertEquals(
                1,
                told.about(local("person/alvarez"))
                        .filter(claim -> !claim.designation())
                        .count());
    }

    @Test
    void theDenial_isTheForces_asThePetitionTellsIt_andIsNotTheCourts() {
        Claim denial = told.claim("V11");
        assertEquals(Polarity.DENIES, denial.polarity());
        assertEquals(known("organization/security-forces"), denial.root().speaker());
        assertEquals(3, denial.chain().size());
    }

    @Test
    void theRumour_isNeitherAffirmedNorDenied() {
        assertEquals(Polarity.NEITHER, told.claim("V33").polarity());
        assertEquals(HR.Hearsay, told.claim("V33").root().modality());
    }

    @Test
    void theStandardOfProof_isInTheCourtsTerms_andNoneOfTheListIsPutInItsMouth() {
        assertFalse(told.claims().anyMatch(claim -> claim.qualifiers().containsKey(HR.standardOfProof)));
    }

    @Test
    void moneyOrdered_isNotMoneyPaid() {
        assertEquals(List.of(), told.claimsOf(HR.compensation).toList());
    }

    @Test
    void jurisdiction_wasRecognized_threeDaysBefore() {
        assertEquals(
                Optional.of(new When.Absolute("1981-09-09/..")),
                told.claim("V68").when());
    }

    @Test
    void whoTheLieutenantIs_isSealed_andHasNoName() {
        List<Claim> about = told.about(local("person/lieutenant")).toList();
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
