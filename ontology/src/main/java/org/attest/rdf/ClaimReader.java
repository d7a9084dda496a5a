package org.attest.rdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.attest.model.Anchor;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Content.Figure;
import org.attest.model.Content.Statement;
import org.attest.model.Handling;
import org.attest.model.Hop;
import org.attest.model.Hop.Derivation;
import org.attest.model.Iri;
import org.attest.model.Snapshot;
import org.attest.model.Speaker;
import org.attest.model.Term;
import org.attest.model.Text;
import org.attest.model.When;
import org.attest.vocab.DCT;
import org.attest.vocab.HR;
import org.attest.vocab.OA;
import org.attest.vocab.RDF;

/**
 * Reads claims back from quads, submitted or stored. Whatever the stored form adds for the sake of asking is left aside:
 * the claim is made again from what was said.
 */
public final class ClaimReader {
    private final Properties properties;

    /** Reads from one graph. */
    public ClaimReader(Graph graph) {
        properties = new Properties(graph);
    }

    /** The claims of the graph, sorted. */
    public SortedSet<Iri> claims() {
        return properties.instances(HR.Claim);
    }

    /**
     * One claim.
     *
     * @throws IllegalArgumentException when the graph does not hold it, or not whole; the message holds no value
     */
    public Claim read(Iri claim) {
        Node node = Terms.node(claim);
        return new Claim(
                claim,
                properties.text(node, DCT.identifier).map(Text::lexical),
                properties.has(node, RDF.type, HR.Designation),
                content(node),
                Words.polarity(properties.iri(node, HR.polarity)).orElseThrow(() -> unknown(HR.polarity)),
                when(node),
                qualifiers(node),
                chain(properties.node(node, HR.attribution)),
                properties.all(node, HR.anchor).map(this::anchor).toList(),
                handling(node),
                properties.text(node, HR.note));
    }

    private Content content(Node claim) {
        Iri subject = properties.iri(claim, HR.subject);
        Iri predicate = properties.iri(claim, HR.predicate);
        Optional<Iri> kind = properties.optionalIri(claim, HR.quantityKind);
        if (kind.isPresent()) {
            return new Figure(
                    subject,
                    predicate,
                    Quantities.read(properties, claim, kind.get()),
                    properties.iri(claim, HR.unit),
                    properties.text(claim, HR.originalPhrase));
        }
        return new Statement(
                subject,
                predicate,
                properties.all(claim, HR.object).map(Terms::term).toList());
    }

    private Optional<When> when(Node claim) {
        Optional<Text> edtf = properties.text(claim, HR.when);
        if (edtf.isPresent()) {
            return edtf.map(text -> new When.Absolute(text.lexical()));
        }
        return properties
                .text(claim, HR.whenPhrase)
                .map(phrase -> new When.Relative(
                        phrase,
                        properties.iri(claim, HR.relativeTo),
                        properties.iri(claim, HR.relativeRule),
                        properties.text(claim, HR.relativeOffset).map(Text::lexical)));
    }

    private SortedMap<Iri, List<Term>> qualifiers(Node claim) {
        SortedMap<Iri, List<Term>> qualifiers = new TreeMap<>();
        properties.of(claim).forEach(triple -> {
            Iri property = Terms.iri(triple.getPredicate());
            if (Vocabulary.attest().isQualifier(property)) {
                qualifiers.computeIfAbsent(property, any -> new ArrayList<>()).add(Terms.term(triple.getObject()));
            }
        });
        return qualifiers;
    }

    private List<Hop> chain(Node first) {
        List<Hop> chain = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Optional<Map.Entry<Derivation, Node>> next = Optional.of(Map.entry(Derivation.DERIVED, first));
        while (next.isPresent()) {
            Node hop = next.get().getValue();
            if (!seen.add(hop)) {
                throw new IllegalArgumentException("the chain comes back to a hop it has left");
            }
            next = from(hop);
            chain.add(hop(hop, next.map(Map.Entry::getKey)));
        }
        return chain;
    }

    private Optional<Map.Entry<Derivation, Node>> from(Node hop) {
        List<Map.Entry<Derivation, Node>> sources = new ArrayList<>();
        for (Derivation derivation : Derivation.values()) {
            properties
                    .all(hop, Sayings.derivation(derivation))
                    .forEach(source -> sources.add(Map.entry(derivation, source)));
        }
        if (sources.size() > 1) {
            throw new IllegalArgumentException("a hop comes from one hop, not from " + sources.size());
        }
        return sources.stream().findFirst();
    }

    private Hop hop(Node hop, Optional<Derivation> from) {
        return new Hop(
                speaker(hop),
                properties.optionalIri(hop, HR.speaksFor),
                properties.iri(hop, HR.saidIn),
                properties.iri(hop, HR.modality),
                properties.iris(hop, HR.speechAct),
                properties
                        .text(hop, HR.directQuote)
                        .filter(quote -> quote.lexical().equals("true"))
                        .isPresent(),
                properties.optionalIri(hop, HR.connectionToInformation),
                properties.text(hop, HR.saidAt),
                from);
    }

    private Speaker speaker(Node hop) {
        Iri speaker = properties.iri(hop, HR.saidBy);
        return speaker.equals(HR.UnresolvedSpeaker)
                ? new Speaker.Unresolved(properties.iris(hop, HR.candidateSpeaker))
                : new Speaker.Known(speaker);
    }

    private Anchor anchor(Node anchor) {
        Node position = properties.node(anchor, OA.hasSelector);
        return new Anchor(
                snapshot(properties.node(anchor, OA.hasSource)),
                properties.number(position, OA.start),
                properties.number(position, OA.end),
                properties.needed(position, HR.passageSha256).lexical());
    }

    private Snapshot snapshot(Node snapshot) {
        return new Snapshot(
                Terms.iri(snapshot),
                properties.iri(snapshot, HR.snapshotOf),
                properties.needed(snapshot, HR.sha256).lexical(),
                properties.needed(snapshot, DCT.format).lexical(),
                properties.has(snapshot, HR.characterCount) ? properties.number(snapshot, HR.characterCount) : -1);
    }

    private Handling handling(Node claim) {
        return new Handling(
                Words.tier(properties.iri(claim, HR.tier)).orElseThrow(() -> unknown(HR.tier)),
                properties.text(claim, HR.embargoUntil).map(end -> Instant.parse(end.lexical())),
                new TreeSet<>(properties.iris(claim, HR.purposeAllowed)));
    }

    private static IllegalArgumentException unknown(Iri property) {
        return new IllegalArgumentException(Places.name(property.value()) + " has a word the ontology does not have");
    }
}
