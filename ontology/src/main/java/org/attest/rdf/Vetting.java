package org.attest.rdf;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.model.Edtf;
import org.attest.model.EdtfException;
import org.attest.model.Iri;
import org.attest.model.Text;
import org.attest.rdf.Finding.Code;
import org.attest.vocab.HR;
import org.attest.vocab.OA;
import org.attest.vocab.RDF;

/** Looks at every triple on its own: may its subject be described here, may its object be mentioned, is its literal well spelled. */
final class Vetting {
    private static final Set<Iri> DESCRIBED =
            Set.of(HR.Submission, HR.Claim, HR.Hop, HR.Snapshot, OA.SpecificResource, OA.TextPositionSelector);

    private final Graph graph;
    private final Properties properties;
    private final Limits limits;
    private final Findings findings;
    private final Discretion discretion;
    private final NameRules names;

    Vetting(Graph graph, String base, Limits limits, Findings findings) {
        this.graph = graph;
        this.properties = new Properties(graph);
        this.limits = limits;
        this.findings = findings;
        this.discretion = new Discretion(graph);
        this.names = new NameRules(base);
    }

    void run() {
        graph.stream().map(Triple::getSubject).distinct().forEach(this::subject);
        graph.stream().forEach(triple -> {
            if (triple.getObject().isLiteral()) {
                literal(triple, Terms.text(triple.getObject()));
            } else {
                mentioned(triple, triple.getObject().getURI());
            }
        });
    }

    private void subject(Node subject) {
        if (!names.isDescribable(subject.getURI())) {
            findings.add(
                    Code.NOT_ALLOWED,
                    Places.name(subject),
                    "a submission describes claims, their parts and snapshots: say this as a claim, under a local name");
        } else if (properties.iris(subject, RDF.type).stream().noneMatch(DESCRIBED::contains)) {
            findings.add(
                    Code.SHAPE,
                    Places.of(subject, Terms.node(RDF.type)),
                    "no type: expected hr:Claim, hr:Hop, oa:SpecificResource, oa:TextPositionSelector or hr:Snapshot");
        }
    }

    private void mentioned(Triple triple, String iri) {
        if (iri.startsWith(HR.NAMESPACE)) {
            if (!Vocabulary.attest().knows(new Iri(iri))) {
                refuse(triple, "the ontology has no such term: look it up in its vocabulary");
            }
        } else if (!names.isMentionable(iri) && !isExternal(triple, iri)) {
            refuse(
                    triple,
                    "expected urn:attest:local:{kind}/{key} (kind one of " + String.join(", ", sortedKinds())
                            + "), a term of the ontology, or the IRI of something on record here");
        }
    }

    private static Set<String> sortedKinds() {
        return new TreeSet<>(LocalName.KINDS);
    }

    /** Links lead out of Attest only where the claimed property is a link. */
    private boolean isExternal(Triple triple, String iri) {
        return (iri.startsWith("https://") || iri.startsWith("http://"))
                && triple.getPredicate().equals(Terms.node(HR.object))
                && properties.iris(triple.getSubject(), HR.predicate).stream()
                        .anyMatch(Vocabulary.attest()::isExternal);
    }

    private void refuse(Triple triple, String message) {
        findings.add(
                Code.NOT_ALLOWED,
                Places.of(triple.getSubject(), triple.getPredicate()),
                message + discretion.found(triple));
    }

    private void literal(Triple triple, Text literal) {
        String place = Places.of(triple.getSubject(), triple.getPredicate());
        if (literal.lexical().length() > limits.characters()) {
            findings.add(Code.LIMIT, place, "longer than " + limits.characters() + " characters");
        } else if (!isText(literal.lexical())) {
            findings.add(Code.NOT_ALLOWED, place, "holds half of a surrogate pair or U+0000: not text");
        } else if (literal.datatype().equals(Text.EDTF)) {
            edtf(triple, literal, place);
        } else {
            spelling(triple, literal, place);
        }
    }

    private void edtf(Triple triple, Text literal, String place) {
        try {
            Edtf.parse(literal.lexical());
        } catch (EdtfException unreadable) {
            findings.add(
                    Code.DATE,
                    place,
                    "not EDTF, character " + (unreadable.index() + 1) + ": expected " + unreadable.expected()
                            + discretion.found(triple));
        }
    }

    private void spelling(Triple triple, Text literal, String place) {
        switch (LexicalForm.of(literal)) {
            case LexicalForm.AsItMustBe fine -> {}
            case LexicalForm.Otherwise other ->
                findings.add(
                        Code.CANONICAL,
                        place,
                        "to be written in its one form" + discretion.expected(triple, other.expected()));
            case LexicalForm.Invalid invalid ->
                findings.add(Code.CANONICAL, place, invalid.why() + discretion.found(triple));
        }
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }
}
