package org.attest.rdf;

import java.time.Instant;
import java.time.ZoneOffset;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Content.Figure;
import org.attest.model.Content.Statement;
import org.attest.model.Edtf;
import org.attest.model.Hop;
import org.attest.model.Iri;
import org.attest.model.Polarity;
import org.attest.model.When;
import org.attest.vocab.HR;
import org.attest.vocab.HRV;
import org.attest.vocab.PROV;

/** Writes what a stored claim has beside what it says: the record of it, and everything that only makes asking easier. */
final class Shortcuts {
    private final Triples to;
    private final Iri dataset;
    private final Iri activity;
    private final Instant recordedAt;

    Shortcuts(Triples to, Iri dataset, Iri activity, Instant recordedAt) {
        this.to = to;
        this.dataset = dataset;
        this.activity = activity;
        this.recordedAt = recordedAt;
    }

    void write(Claim claim) {
        record(claim.iri());
        attribution(claim);
        claim.when().ifPresent(when -> bounds(claim.iri(), when));
        values(claim.iri(), claim.content());
        direct(claim);
    }

    private void record(Iri claim) {
        to.add(claim, HR.inDataset, dataset);
        to.add(claim, HR.recordedAt, Terms.moment(recordedAt));
        to.add(claim, PROV.wasGeneratedBy, activity);
    }

    /** Who it is attributed to at last, and where we found it. */
    private void attribution(Claim claim) {
        Hop root = claim.root();
        Sayings.speaker(claim.iri(), root.speaker(), to);
        to.add(claim.iri(), HR.modality, root.modality());
        to.add(claim.iri(), HR.speechAct, root.speechActs());
        to.add(claim.iri(), HR.saidIn, claim.saidIn());
        to.add(claim.iri(), HR.hopCount, claim.chain().size());
    }

    /** The first and the last second, for SPARQL to compare. A relative time has none: they are computed when asked for. */
    private void bounds(Iri claim, When when) {
        switch (when) {
            case When.Absolute absolute -> {
                Edtf edtf = Edtf.parse(absolute.edtf());
                edtf.earliest()
                        .filter(Shortcuts::isWritable)
                        .ifPresent(at -> to.add(claim, HR.earliest, Terms.moment(at)));
                edtf.latest().filter(Shortcuts::isWritable).ifPresent(at -> to.add(claim, HR.latest, Terms.moment(at)));
            }
            case When.Relative relative -> {}
        }
    }

    /** Years of four digits: others are spelled in ways that stores and SPARQL engines disagree about. */
    private static boolean isWritable(Instant moment) {
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        return year > 0 && year < 10_000;
    }

    private void values(Iri claim, Content content) {
        String predicate = content.predicate().value();
        if (!predicate.startsWith(HR.NAMESPACE)) {
            return;
        }
        Iri value = new Iri(HRV.NAMESPACE + predicate.substring(HR.NAMESPACE.length()));
        switch (content) {
            case Statement statement -> to.add(claim, value, statement.objects());
            case Figure figure -> {
                to.add(claim, value, figure.quantity().min().map(Sayings::number));
                to.add(claim, value, figure.quantity().max().map(Sayings::number));
            }
        }
    }

    /** Figures have none: "at least 100" is not a value. Evaluations have none: they are always somebody's. */
    private void direct(Claim claim) {
        if (claim.polarity() != Polarity.AFFIRMS) {
            return;
        }
        switch (claim.content()) {
            case Statement statement -> {
                if (!Vocabulary.attest().isClaimOnly(statement.predicate())) {
                    to.add(statement.subject(), statement.predicate(), statement.objects());
                }
            }
            case Figure figure -> {}
        }
    }
}
