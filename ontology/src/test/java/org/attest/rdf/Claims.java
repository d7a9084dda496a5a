package org.attest.rdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.attest.model.Anchor;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Content.Figure;
import org.attest.model.Content.Statement;
import org.attest.model.Handling;
import org.attest.model.Hop;
import org.attest.model.Hop.Derivation;
import org.attest.model.Iri;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.Snapshot;
import org.attest.model.Speaker;
import org.attest.model.Submission;
import org.attest.model.Term;
import org.attest.model.Text;
import org.attest.model.Tier;
import org.attest.model.When;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;
import org.attest.vocab.SKOS;

/** Claims of every kind, made up, and all of them well formed. */
final class Claims {
    static final String BASE = "http://localhost:3330/";
    static final byte[] KEY = "a key that only tests have, 32 b".getBytes(StandardCharsets.UTF_8);

    /** A property between things of two kinds. */
    private record Link(Iri property, String from, String to) {}

    private static final List<Link> LINKS = List.of(
            new Link(HR.locatedIn, "site", "place"),
            new Link(HR.partOf, "act", "incident"),
            new Link(HR.memberOf, "person", "group"),
            new Link(HR.presentIn, "group", "place"));
    private static final List<Iri> TEXT_PROPERTIES =
            List.of(HR.pursuesPolicy, HR.conditionOf, HR.characterizedAs, HR.trend);

    private Claims() {}

    /** Submissions of one to eight claims that do not refer to one another. */
    static Arbitrary<Submission> submissions() {
        return claims().list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(Claim::iri)
                .map(Claims::submission);
    }

    static Submission submission(List<Claim> claims) {
        return new Submission("made-up", "claims made up for a test", claims);
    }

    static Arbitrary<Claim> claims() {
        Arbitrary<Claim> spoken = Combinators.combine(
                        keys(),
                        contents(),
                        Arbitraries.of(Polarity.class),
                        whens().optional(),
                        qualifiers(),
                        chains(),
                        anchors(),
                        handlings())
                .as((key, content, polarity, when, qualifiers, chain, anchors, handling) -> new Claim(
                        local("claim", key),
                        key.length() % 2 == 0 ? Optional.of(key) : Optional.empty(),
                        false,
                        content,
                        polarity,
                        when,
                        qualifiers,
                        chain,
                        anchors,
                        handling,
                        key.length() % 3 == 0 ? Optional.of(Text.in("en", "note " + key)) : Optional.empty()));
        return Arbitraries.oneOf(spoken, designations());
    }

    /** The record's own kinds and names of things. */
    static Arbitrary<Claim> designations() {
        Arbitrary<Content> contents = Arbitraries.oneOf(
                entities().map(entity -> new Statement(entity, RDF.type, List.of(HR.DetentionSite))),
                Combinators.combine(entities(), texts())
                        .as((entity, name) -> new Statement(entity, SKOS.prefLabel, List.of(name))));
        return Combinators.combine(keys(), contents, handlings())
                .as((key, content, handling) -> new Claim(
                        local("claim", "d-" + key),
                        Optional.empty(),
                        true,
                        content,
                        Polarity.AFFIRMS,
                        Optional.empty(),
                        new TreeMap<>(),
                        List.of(new Hop(
                                new Speaker.Known(local("agent", "curator")),
                                Optional.empty(),
                                local("source", "case-file"),
                                HR.Designated,
                                new TreeSet<>(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        List.of(),
                        handling,
                        Optional.empty()));
    }

    static Iri local(String kind, String key) {
        return new LocalName(kind, key).iri();
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('.', '_', '-')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(key -> !key.equals(".") && !key.equals(".."));
    }

    private static Arbitrary<Iri> named(String kind) {
        return keys().map(key -> local(kind, key));
    }

    static Arbitrary<Iri> entities() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("group", "person", "site", "incident"), keys())
                        .as(Claims::local),
                keys().map(key -> new Iri(BASE + "id/organization/" + key.replaceAll("[^a-z0-9]", "x"))));
    }

    /** Any characters a text may have: quotes, line ends, tabs, letters of every script, emoji. */
    static Arbitrary<Text> texts() {
        Arbitrary<String> characters = Arbitraries.oneOf(
                Arbitraries.strings().all().excludeChars('\0').ofMaxLength(20).filter(Claims::isUnicode),
                Arbitraries.of(
                        "a \"quoted\" \\ text",
                        "two\nlines\r\n\tand\b\f",
                        "\u007f\u0001",
                        "Чечня",
                        "الشيشان",
                        "\uD83D\uDE4F"));
        return Arbitraries.oneOf(
                characters.map(Text::plain),
                Combinators.combine(Arbitraries.of("en", "ru", "ar", "zh-hans-cn", "en-gb"), characters)
                        .as(Text::in));
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }

    private static Arbitrary<Text> phrases() {
        return texts().map(text -> Text.in("en", text.lexical()));
    }

    private static Arbitrary<Content> contents() {
        Arbitrary<Content> links = Arbitraries.of(LINKS)
                .flatMap(link -> Combinators.combine(
                                named(link.from()),
                                named(link.to()).list().ofMinSize(1).ofMaxSize(3))
                        .as((subject, objects) -> new Statement(subject, link.property(), List.copyOf(objects))));
        Arbitrary<Content> texts = Combinators.combine(
                        entities(),
                        Arbitraries.of(TEXT_PROPERTIES),
                        values().list().ofMinSize(1).ofMaxSize(3))
                .as((subject, predicate, objects) -> new Statement(subject, predicate, List.copyOf(objects)));
        Arbitrary<Content> figures = Combinators.combine(
                        entities(),
                        Arbitraries.of(HR.personsKilled, HR.personsDetained),
                        quantities(),
                        Arbitraries.of(HR.PersonUnit, HR.BodyUnit),
                        phrases().optional())
                .as(Figure::new);
        return Arbitraries.oneOf(links, texts, figures);
    }

    private static Arbitrary<Text> values() {
        return Arbitraries.oneOf(
                texts(),
                Arbitraries.bigIntegers().map(number -> Text.typed(number.toString(), Terms.INTEGER)),
                Arbitraries.bigDecimals().map(number -> Text.typed(LexicalForms.decimal(number), Terms.DECIMAL)),
                Arbitraries.of("2018-02-25T23:59:59Z", "2018-02-25T23:59:59.1+03:00")
                        .map(moment -> Text.typed(moment, Terms.DATE_TIME)),
                Arbitraries.of("2017", "2013/..", "201X-04~").map(edtf -> Text.typed(edtf, Text.EDTF)));
    }

    static Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1_000_000).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(1e9))
                        .ofScale(3));
        return Arbitraries.oneOf(
                numbers.map(Quantity.Exactly::new),
                numbers.map(Quantity.AtLeast::new),
                numbers.map(Quantity.AtMost::new),
                numbers.map(Quantity.About::new),
                Combinators.combine(numbers, numbers)
                        .as((one, other) -> new Quantity.Between(one.min(other), one.max(other))),
                numbers.optional().map(Quantity.Vague::new));
    }

    private static Arbitrary<When> whens() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                "2017",
                                "2013/..",
                                "../2017-04-01",
                                "2017-21",
                                "201X",
                                "2017-04~/2017-06?",
                                "[2016,2017]")
                        .map(When.Absolute::new),
                phrases()
                        .map(phrase ->
                                new When.Relative(phrase, local("source", "d0"), HR.LastSpring, Optional.empty())),
                phrases().map(phrase -> new When.Relative(phrase, local("source", "d0"), HR.Past, Optional.of("P3M"))));
    }

    private static Arbitrary<SortedMap<Iri, List<Term>>> qualifiers() {
        Arbitrary<List<Term>> incidents =
                keys().map(key -> local("incident", key)).list().ofMaxSize(2).map(List::copyOf);
        Arbitrary<List<Term>> grounds = texts().list().ofMaxSize(2).map(List::copyOf);
        return Combinators.combine(incidents, grounds).as((incident, ground) -> {
            SortedMap<Iri, List<Term>> qualifiers = new TreeMap<>();
            qualifiers.put(HR.incident, incident);
            qualifiers.put(HR.ground, ground);
            return qualifiers;
        });
    }

    private static Arbitrary<List<Hop>> chains() {
        return Combinators.combine(hops().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(Derivation.class))
                .as(Claims::chained);
    }

    private static List<Hop> chained(List<Hop> hops, Derivation derivation) {
        List<Hop> chain = new ArrayList<>();
        for (Hop hop : hops) {
            boolean last = chain.size() == hops.size() - 1;
            chain.add(new Hop(
                    hop.speaker(),
                    hop.speaksFor(),
                    hop.saidIn(),
                    hop.modality(),
                    hop.speechActs(),
                    hop.directQuote(),
                    hop.connection(),
                    hop.saidAt(),
                    last ? Optional.empty() : Optional.of(derivation)));
        }
        return chain;
    }

    private static Arbitrary<Hop> hops() {
        Arbitrary<Speaker> speakers = Arbitraries.oneOf(
                entities().map(Speaker.Known::new),
                entities().set().ofMaxSize(2).map(names -> new Speaker.Unresolved(new TreeSet<>(names))));
        return Combinators.combine(
                        speakers,
                        Arbitraries.of(local("organization", "o0"), local("group", "g0"))
                                .optional(),
                        Arbitraries.of(HR.Unknown, local("source", "d0")),
                        Arbitraries.of(HR.Asserted, HR.Quoted, HR.Hearsay),
                        Arbitraries.of(Set.of(), Set.of(HR.Deny), Set.of(HR.Deny, HR.Suggest)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(HR.FirstHand, HR.SecondHand).optional(),
                        Arbitraries.of("2017-04-01", "2017")
                                .map(date -> Text.typed(date, Text.EDTF))
                                .optional())
                .as((speaker, speaksFor, saidIn, modality, acts, quote, connection, saidAt) -> new Hop(
                        speaker, speaksFor, saidIn, modality, iris(acts), quote, connection, saidAt, Optional.empty()));
    }

    private static SortedSet<Iri> iris(Set<?> acts) {
        SortedSet<Iri> iris = new TreeSet<>();
        acts.forEach(act -> iris.add((Iri) act));
        return iris;
    }

    private static Arbitrary<List<Anchor>> anchors() {
        Snapshot text = new Snapshot(
                local("snapshot", "d0-text"), local("source", "d0"), Canonical.sha256(new byte[1]), "text/plain", 4000);
        Snapshot image = new Snapshot(
                local("snapshot", "d0-image"), local("source", "d0"), Canonical.sha256(new byte[2]), "image/png", -1);
        return Combinators.combine(
                        Arbitraries.of(text, image),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(1, 500))
                .as((snapshot, start, length) ->
                        new Anchor(snapshot, start, start + length, Canonical.sha256(new byte[length])))
                .list()
                .ofMaxSize(3);
    }

    static Arbitrary<Handling> handlings() {
        Arbitrary<Instant> ends =
                Arbitraries.of(Instant.parse("2018-02-25T23:59:59Z"), Instant.parse("2031-01-01T00:00:00.250Z"));
        return Combinators.combine(
                        Arbitraries.of(Tier.class),
                        ends.optional(0.3),
                        Arbitraries.of(HR.Research, HR.LegalProceeding, HR.Casework)
                                .set()
                                .ofMaxSize(2))
                .as((tier, end, purposes) -> new Handling(tier, end, new TreeSet<>(purposes)));
    }
}
