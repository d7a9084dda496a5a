package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.model.Claim;
import org.attest.model.ClaimId;
import org.attest.model.Content.Statement;
import org.attest.model.Handling;
import org.attest.model.Hop;
import org.attest.model.Iri;
import org.attest.model.Polarity;
import org.attest.model.Speaker;
import org.attest.model.Submission;
import org.attest.model.Term;
import org.attest.model.Text;
import org.attest.model.Tier;
import org.attest.rdf.ClaimIds.Resolution.Resolved;
import org.attest.vocab.HR;

/** An id stands for what a claim says, and for nothing else. */
class ClaimIdsLawsTest {
    private static final ClaimIds IDS = new ClaimIds(Claims.KEY, Claims.BASE);
    private static final ClaimIds OTHERS =
            new ClaimIds("another key that only tests have".getBytes(StandardCharsets.UTF_8), Claims.BASE);

    @Provide
    Arbitrary<Claim> claims() {
        return Claims.claims();
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return Claims.submissions();
    }

    @Provide
    Arbitrary<Handling> handlings() {
        return Claims.handlings();
    }

    @Property(tries = 200)
    void theOrderOfClaims_doesNotMatter(@ForAll("submissions") Submission submission, @ForAll long seed) {
        List<Claim> shuffled = new ArrayList<>(submission.claims());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(ids(IDS, submission), ids(IDS, Claims.submission(shuffled)));
    }

    @Property(tries = 200)
    void handlingLabelNoteAndName_doNotMatter(@ForAll("claims") Claim claim, @ForAll("handlings") Handling handling) {
        Claim other = new Claim(
                Claims.local("claim", "another-name"),
                Optional.of("another label"),
                claim.designation(),
                claim.content(),
                claim.polarity(),
                claim.when(),
                claim.qualifiers(),
                claim.chain(),
                claim.anchors(),
                handling,
                Optional.of(Text.in("en", "another note")));
        assertEquals(id(claim), id(other));
    }

    @Property(tries = 200)
    void anotherKey_givesOtherIds(@ForAll("claims") Claim claim) {
        assertNotEquals(
                id(claim), ids(OTHERS, Claims.submission(List.of(claim))).get(Places.key(claim.iri())));
        assertNotEquals(IDS.entity("x", new LocalName("group", "a")), OTHERS.entity("x", new LocalName("group", "a")));
    }

    @Property(tries = 200)
    void anotherDataset_givesOtherIds(@ForAll("claims") Claim claim) {
        assertNotEquals(
                id(claim),
                ids(IDS, new Submission("other", "x", List.of(claim))).get(Places.key(claim.iri())));
    }

    @Property(tries = 200)
    void anotherPolarity_givesAnotherId(@ForAll("claims") Claim claim, @ForAll Polarity polarity) {
        Assume.that(polarity != claim.polarity());
        assertNotEquals(id(claim), id(with(claim, polarity, claim.qualifiers(), claim.chain())));
    }

    @Property(tries = 200)
    void oneMoreQualifier_givesAnotherId(@ForAll("claims") Claim claim) {
        SortedMap<Iri, List<Term>> more = new TreeMap<>(claim.qualifiers());
        more.put(HR.condition, List.of(Text.in("en", "if there are any")));
        assertNotEquals(id(claim), id(with(claim, claim.polarity(), more, claim.chain())));
    }

    @Property(tries = 200)
    void anotherModality_givesAnotherId(@ForAll("claims") Claim claim) {
        List<Hop> chain = new ArrayList<>(claim.chain());
        Hop last = chain.removeLast();
        chain.add(new Hop(
                last.speaker(),
                last.speaksFor(),
                last.saidIn(),
                HR.Believed,
                last.speechActs(),
                last.directQuote(),
                last.connection(),
                last.saidAt(),
                last.from()));
        assertNotEquals(id(claim), id(with(claim, claim.polarity(), claim.qualifiers(), chain)));
    }

    @Property(tries = 200)
    void spokenInAnothersName_givesAnotherId(@ForAll("claims") Claim claim) {
        List<Hop> chain = new ArrayList<>(claim.chain());
        Hop last = chain.removeLast();
        chain.add(new Hop(
                last.speaker(),
                Optional.of(Claims.local("organization", "another")),
                last.saidIn(),
                last.modality(),
                last.speechActs(),
                last.directQuote(),
                last.connection(),
                last.saidAt(),
                last.from()));
        assertNotEquals(id(claim), id(with(claim, claim.polarity(), claim.qualifiers(), chain)));
    }

    @Property(tries = 300)
    void claimsThatSayOtherThings_haveOtherIds(@ForAll("claims") Claim one, @ForAll("claims") Claim other) {
        Iri same = Claims.local("claim", "same");
        boolean alike = says(one, same).equals(says(other, same));
        assertEquals(alike, id(one).equals(id(other)));
    }

    private static List<String> says(Claim claim, Iri as) {
        Triples triples = new Triples();
        Sayings.write(claim, as, triples);
        return Canonical.lines(Canonical.quads(triples.list()));
    }

    @Property(tries = 100)
    void nothingLocalIsLeft(@ForAll("submissions") Submission submission) {
        for (Claim claim : resolved(submission).claims()) {
            String lines = String.join("\n", Canonical.lines(Canonical.quads(ClaimWriter.submitted(claim))));
            assertFalse(lines.contains(LocalName.PREFIX), lines);
        }
    }

    @Example
    void aClaimAboutAClaim_isNamedAfterIt_whateverTheOrder() {
        Claim first = about("a", Claims.local("incident", "strike"), "one");
        Claim second = about("b", first.iri(), "two");
        Claim third = about("c", second.iri(), "three");
        Resolved resolved = resolved(Claims.submission(List.of(third, first, second)));
        Claim last = resolved.claims().getFirst();
        assertEquals(IDS.claim(resolved.ids().get("b")), last.content().subject());
    }

    @Example
    void aChangeInTheClaimReferredTo_changesTheOnesThatReferToIt() {
        Claim second = about("b", Claims.local("claim", "a"), "two");
        Resolved before =
                resolved(Claims.submission(List.of(about("a", Claims.local("incident", "strike"), "one"), second)));
        Resolved after =
                resolved(Claims.submission(List.of(about("a", Claims.local("incident", "strike"), "ONE"), second)));
        assertNotEquals(before.ids().get("b"), after.ids().get("b"));
    }

    @Example
    void claimsThatSayTheSame_areOne() {
        Claim first = about("a", Claims.local("incident", "strike"), "one");
        Claim again = about("z", Claims.local("incident", "strike"), "one");
        Resolved resolved = resolved(Claims.submission(List.of(first, again)));
        assertEquals(1, resolved.claims().size());
        assertEquals(resolved.ids().get("a"), resolved.ids().get("z"));
    }

    @Example
    void aLongChainOfClaims_isNoProblem() {
        List<Claim> claims = new ArrayList<>();
        claims.add(about("c0", Claims.local("incident", "strike"), "x"));
        for (int i = 1; i < 3000; i++) {
            claims.add(about("c" + i, Claims.local("claim", "c" + (i - 1)), "x"));
        }
        Collections.reverse(claims);
        assertEquals(3000, resolved(Claims.submission(claims)).claims().size());
    }

    @Example
    void aDatasetKeepsItsName_andNothingElseDoes() {
        assertEquals(
                Claims.BASE + "id/dataset/made-up",
                IDS.entity("x", new LocalName("dataset", "made-up")).value());
        String person = IDS.entity("x", new LocalName("person", "ivan")).value();
        assertTrue(person.matches("http://localhost:3330/id/person/[a-z2-7]{20}"), person);
        assertThrows(IllegalArgumentException.class, () -> IDS.entity("x", new LocalName("claim", "c")));
    }

    @Example
    void aShortKey_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ClaimIds(new byte[8], Claims.BASE));
    }

    @Example
    void base32_isThatOfTheSpecification() {
        assertEquals("mzxw6ytboi", Base32.lowerCase("foobar".getBytes(StandardCharsets.UTF_8)));
        assertEquals("mzxw6ytb", Base32.lowerCase("fooba".getBytes(StandardCharsets.UTF_8)));
        assertEquals("my", Base32.lowerCase("f".getBytes(StandardCharsets.UTF_8)));
    }

    private static Claim about(String key, Iri subject, String words) {
        return new Claim(
                Claims.local("claim", key),
                Optional.empty(),
                false,
                new Statement(subject, HR.trend, List.of(Text.in("en", words))),
                Polarity.AFFIRMS,
                Optional.empty(),
                new TreeMap<>(),
                List.of(new Hop(
                        new Speaker.Known(Claims.local("agent", "curator")),
                        Optional.empty(),
                        HR.Unknown,
                        HR.Asserted,
                        new TreeSet<>(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                Handling.of(Tier.PUBLIC),
                Optional.empty());
    }

    private static Claim with(Claim claim, Polarity polarity, SortedMap<Iri, List<Term>> qualifiers, List<Hop> chain) {
        return new Claim(
                claim.iri(),
                claim.label(),
                claim.designation(),
                claim.content(),
                polarity,
                claim.when(),
                qualifiers,
                chain,
                claim.anchors(),
                claim.handling(),
                claim.note());
    }

    private static ClaimId id(Claim claim) {
        return ids(IDS, Claims.submission(List.of(claim))).get(Places.key(claim.iri()));
    }

    private static Resolved resolved(Submission submission) {
        return assertInstanceOf(Resolved.class, IDS.resolve(withOneHandling(submission)));
    }

    private static SortedMap<String, ClaimId> ids(ClaimIds ids, Submission submission) {
        return assertInstanceOf(Resolved.class, ids.resolve(withOneHandling(submission)))
                .ids();
    }

    /** Made-up claims may say the same by chance; only handled the same way are they one. */
    private static Submission withOneHandling(Submission submission) {
        List<Claim> claims = submission.claims().stream()
                .map(claim -> new Claim(
                        claim.iri(),
                        claim.label(),
                        claim.designation(),
                        claim.content(),
                        claim.polarity(),
                        claim.when(),
                        claim.qualifiers(),
                        claim.chain(),
                        claim.anchors(),
                        Handling.of(Tier.PUBLIC),
                        claim.note()))
                .toList();
        return new Submission(submission.dataset(), submission.title(), claims);
    }
}
