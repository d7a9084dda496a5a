package org.attest.rdf;

import java.math.BigDecimal;
import java.util.List;
import org.attest.model.Anchor;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Content.Figure;
import org.attest.model.Content.Statement;
import org.attest.model.Hop;
import org.attest.model.Hop.Derivation;
import org.attest.model.Iri;
import org.attest.model.Snapshot;
import org.attest.model.Speaker;
import org.attest.model.Text;
import org.attest.model.When;
import org.attest.vocab.DCT;
import org.attest.vocab.HR;
import org.attest.vocab.OA;
import org.attest.vocab.PROV;
import org.attest.vocab.RDF;

/** Writes what a claim says: content, polarity, time, qualifiers, chain and anchors. Everything its id is made of. */
final class Sayings {
    private final Triples to;
    private final Iri claim;

    private Sayings(Triples to, Iri claim) {
        this.to = to;
        this.claim = claim;
    }

    /** Writes {@code claim} under the name {@code as}. */
    static void write(Claim claim, Iri as, Triples to) {
        Sayings sayings = new Sayings(to, as);
        sayings.kind(claim);
        sayings.content(claim.content());
        to.add(as, HR.polarity, Words.of(claim.polarity()));
        claim.when().ifPresent(sayings::when);
        claim.qualifiers().forEach((property, values) -> to.add(as, property, values));
        sayings.chain(claim.chain());
        sayings.anchors(claim.anchors());
    }

    private void kind(Claim claim) {
        to.add(this.claim, RDF.type, HR.Claim);
        if (claim.designation()) {
            to.add(this.claim, RDF.type, HR.Designation);
        }
    }

    private void content(Content content) {
        to.add(claim, HR.subject, content.subject());
        to.add(claim, HR.predicate, content.predicate());
        switch (content) {
            case Statement statement -> to.add(claim, HR.object, statement.objects());
            case Figure figure -> figure(figure);
        }
    }

    private void figure(Figure figure) {
        to.add(claim, HR.quantityKind, Words.of(figure.quantity()));
        to.add(claim, HR.min, figure.quantity().min().map(Sayings::number));
        to.add(claim, HR.max, figure.quantity().max().map(Sayings::number));
        to.add(claim, HR.unit, figure.unit());
        to.add(claim, HR.originalPhrase, figure.wording());
    }

    /** Whole numbers as integers, others as decimals. */
    static Text number(BigDecimal number) {
        return number.scale() <= 0
                ? Text.typed(number.toBigIntegerExact().toString(), Terms.INTEGER)
                : Text.typed(LexicalForms.decimal(number), Terms.DECIMAL);
    }

    private void when(When when) {
        switch (when) {
            case When.Absolute absolute -> to.add(claim, HR.when, Text.typed(absolute.edtf(), Text.EDTF));
            case When.Relative relative -> {
                to.add(claim, HR.whenPhrase, relative.phrase());
                to.add(claim, HR.relativeTo, relative.anchor());
                to.add(claim, HR.relativeRule, relative.rule());
                to.add(claim, HR.relativeOffset, relative.offset().map(length -> Text.typed(length, Terms.DURATION)));
            }
        }
    }

    private void chain(List<Hop> chain) {
        to.add(claim, HR.attribution, part("hop", 1));
        for (int number = 1; number <= chain.size(); number++) {
            hop(chain.get(number - 1), number);
        }
    }

    private void hop(Hop hop, int number) {
        Iri node = part("hop", number);
        to.add(node, RDF.type, HR.Hop);
        speaker(node, hop.speaker());
        to.add(node, HR.speaksFor, hop.speaksFor());
        to.add(node, HR.saidIn, hop.saidIn());
        to.add(node, HR.modality, hop.modality());
        to.add(node, HR.speechAct, hop.speechActs());
        if (hop.directQuote()) {
            to.add(node, HR.directQuote, Text.typed("true", Terms.BOOLEAN));
        }
        to.add(node, HR.connectionToInformation, hop.connection());
        to.add(node, HR.saidAt, hop.saidAt());
        hop.from().ifPresent(from -> to.add(node, derivation(from), part("hop", number + 1)));
    }

    private void speaker(Iri node, Speaker speaker) {
        speaker(node, speaker, to);
    }

    static void speaker(Iri node, Speaker speaker, Triples to) {
        switch (speaker) {
            case Speaker.Known known -> to.add(node, HR.saidBy, known.agent());
            case Speaker.Unresolved unresolved -> {
                to.add(node, HR.saidBy, HR.UnresolvedSpeaker);
                to.add(node, HR.candidateSpeaker, unresolved.candidates());
            }
        }
    }

    static Iri derivation(Derivation derivation) {
        return switch (derivation) {
            case QUOTED -> PROV.wasQuotedFrom;
            case PRIMARY_SOURCE -> PROV.hadPrimarySource;
            case DERIVED -> PROV.wasDerivedFrom;
        };
    }

    private void anchors(List<Anchor> anchors) {
        for (int number = 1; number <= anchors.size(); number++) {
            anchor(anchors.get(number - 1), part("anchor", number));
        }
    }

    private void anchor(Anchor anchor, Iri node) {
        Iri position = new Iri(node + "-position");
        to.add(claim, HR.anchor, node);
        to.add(node, RDF.type, OA.SpecificResource);
        to.add(node, OA.hasSource, anchor.snapshot().id());
        to.add(node, OA.hasSelector, position);
        to.add(position, RDF.type, OA.TextPositionSelector);
        to.add(position, OA.start, anchor.start());
        to.add(position, OA.end, anchor.end());
        to.add(position, HR.passageSha256, Text.plain(anchor.passageSha256()));
        snapshot(anchor.snapshot());
    }

    private void snapshot(Snapshot snapshot) {
        to.add(snapshot.id(), RDF.type, HR.Snapshot);
        to.add(snapshot.id(), HR.snapshotOf, snapshot.source());
        to.add(snapshot.id(), HR.sha256, Text.plain(snapshot.sha256()));
        to.add(snapshot.id(), DCT.format, Text.plain(snapshot.mediaType()));
        if (snapshot.characters() >= 0) {
            to.add(snapshot.id(), HR.characterCount, snapshot.characters());
        }
    }

    private Iri part(String kind, int number) {
        return new Iri(claim + "#" + kind + number);
    }
}
