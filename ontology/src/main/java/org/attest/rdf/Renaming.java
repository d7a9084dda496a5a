package org.attest.rdf;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attest.model.Anchor;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Content.Figure;
import org.attest.model.Content.Statement;
import org.attest.model.Hop;
import org.attest.model.Iri;
import org.attest.model.Snapshot;
import org.attest.model.Speaker;
import org.attest.model.Term;
import org.attest.model.Text;
import org.attest.model.When;

/** Puts other IRIs in the place of those a claim mentions. Words of the ontology are left to {@code name} to keep. */
final class Renaming {
    private final UnaryOperator<Iri> name;

    Renaming(UnaryOperator<Iri> name) {
        this.name = name;
    }

    Claim claim(Claim claim, Iri iri) {
        return new Claim(
                iri,
                claim.label(),
                claim.designation(),
                content(claim.content()),
                claim.polarity(),
                claim.when().map(this::when),
                qualifiers(claim.qualifiers()),
                claim.chain().stream().map(this::hop).toList(),
                claim.anchors().stream().map(this::anchor).toList(),
                claim.handling(),
                claim.note());
    }

    private Content content(Content content) {
        return switch (content) {
            case Statement statement ->
                new Statement(
                        name.apply(statement.subject()), name.apply(statement.predicate()), terms(statement.objects()));
            case Figure figure ->
                new Figure(
                        name.apply(figure.subject()),
                        name.apply(figure.predicate()),
                        figure.quantity(),
                        figure.unit(),
                        figure.wording());
        };
    }

    private List<Term> terms(Collection<Term> terms) {
        return terms.stream().map(this::term).toList();
    }

    private Term term(Term term) {
        return switch (term) {
            case Iri iri -> name.apply(iri);
            case Text text -> text;
        };
    }

    private When when(When when) {
        return switch (when) {
            case When.Absolute absolute -> absolute;
            case When.Relative relative ->
                new When.Relative(relative.phrase(), name.apply(relative.anchor()), relative.rule(), relative.offset());
        };
    }

    private SortedMap<Iri, List<Term>> qualifiers(SortedMap<Iri, List<Term>> qualifiers) {
        SortedMap<Iri, List<Term>> renamed = new TreeMap<>();
        qualifiers.forEach((property, values) -> renamed.put(property, terms(values)));
        return renamed;
    }

    private Hop hop(Hop hop) {
        return new Hop(
                speaker(hop.speaker()),
                hop.speaksFor().map(name),
                name.apply(hop.saidIn()),
                hop.modality(),
                hop.speechActs(),
                hop.directQuote(),
                hop.connection(),
                hop.saidAt(),
                hop.from());
    }

    private Speaker speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known known -> new Speaker.Known(name.apply(known.agent()));
            case Speaker.Unresolved unresolved -> new Speaker.Unresolved(names(unresolved.candidates()));
        };
    }

    private SortedSet<Iri> names(SortedSet<Iri> iris) {
        SortedSet<Iri> renamed = new TreeSet<>();
        iris.forEach(iri -> renamed.add(name.apply(iri)));
        return renamed;
    }

    private Anchor anchor(Anchor anchor) {
        Snapshot snapshot = anchor.snapshot();
        return new Anchor(
                new Snapshot(
                        name.apply(snapshot.id()),
                        name.apply(snapshot.source()),
                        snapshot.sha256(),
                        snapshot.mediaType(),
                        snapshot.characters()),
                anchor.start(),
                anchor.end(),
                anchor.passageSha256());
    }
}
