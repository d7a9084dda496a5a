package org.attest.rdf;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.model.Iri;
import org.attest.model.Text;
import org.attest.model.Tier;
import org.attest.rdf.Finding.Code;
import org.attest.vocab.HR;

/** Looks at what hangs together: the number of claims, parts and the claim they are parts of, claims about claims. */
final class References {
    private final Graph graph;
    private final Properties properties;
    private final Findings findings;
    private final SortedSet<Iri> claims;

    References(Graph graph, Findings findings) {
        this.graph = graph;
        this.properties = new Properties(graph);
        this.findings = findings;
        this.claims = properties.instances(HR.Claim);
    }

    void run() {
        count();
        graph.stream(Node.ANY, Terms.node(HR.embargoUntil), Node.ANY).forEach(this::embargoIsAMoment);
        graph.stream(Node.ANY, Terms.node(HR.subject), Node.ANY).forEach(this::qualifierIsNotClaimedOfAClaim);
        graph.stream().filter(triple -> triple.getObject().isURI()).forEach(this::look);
    }

    private void count() {
        String found = Integer.toString(claims.size());
        Node submission = Terms.node(LocalName.SUBMISSION);
        boolean announced = properties
                .all(submission, HR.claimCount)
                .allMatch(count ->
                        count.isLiteral() && count.getLiteralLexicalForm().equals(found));
        if (!announced) {
            findings.add(
                    Code.TRUNCATED,
                    Places.of(LocalName.SUBMISSION, HR.claimCount),
                    "the number announced is not the number found, which is " + found
                            + ": part of it is missing, or too much");
        }
    }

    private void embargoIsAMoment(Triple triple) {
        if (triple.getObject().isLiteral()
                && moment(Terms.text(triple.getObject())).isEmpty()) {
            findings.add(
                    Code.DATE,
                    Places.of(triple.getSubject(), triple.getPredicate()),
                    "not a moment of the calendar: expected \"2018-02-25T23:59:59Z\"^^xsd:dateTime");
        }
    }

    /** Its direct triple would stand on the other claim as if the other had said it. */
    private void qualifierIsNotClaimedOfAClaim(Triple triple) {
        boolean claim =
                triple.getObject().isURI() && triple.getObject().getURI().matches(".*[:/]claim/.*");
        if (claim
                && properties.iris(triple.getSubject(), HR.predicate).stream()
                        .anyMatch(Vocabulary.attest()::isQualifier)) {
            findings.add(
                    Code.NOT_ALLOWED,
                    Places.of(triple.getSubject(), triple.getPredicate()),
                    "this property qualifies claims: it cannot be claimed of one");
        }
    }

    private void look(Triple triple) {
        String object = triple.getObject().getURI();
        if (!object.startsWith(LocalName.PREFIX)) {
            return;
        }
        if (object.indexOf('#') > 0) {
            part(triple, object);
        } else if (LocalName.of(new Iri(object)).filter(LocalName::isClaim).isPresent()) {
            claim(triple, new Iri(object));
        }
    }

    /** A part belongs to the claim it is a fragment of. */
    private void part(Triple triple, String part) {
        if (!whole(triple.getSubject().getURI()).equals(whole(part))) {
            findings.add(
                    Code.NOT_ALLOWED,
                    Places.of(triple.getSubject(), triple.getPredicate()),
                    "leads to a part of another claim: hops and anchors are fragments of their own claim's IRI");
        }
    }

    private void claim(Triple triple, Iri other) {
        String place = Places.of(triple.getSubject(), triple.getPredicate());
        if (!claims.contains(other)) {
            findings.add(
                    Code.DANGLING,
                    place,
                    "refers to a claim this submission does not hold: add it, or use the IRI it has on record");
        } else {
            secrecy(NodeFactory.createURI(whole(triple.getSubject().getURI())), Terms.node(other), place);
        }
    }

    /** A claim about a claim says that the other is there: it must not travel further than the other. */
    private void secrecy(Node claim, Node other, String place) {
        boolean covered =
                tier(claim).covers(tier(other)) && embargo(other).allMatches(embargo(claim)) && purposes(claim, other);
        if (!covered) {
            findings.add(
                    Code.TIER,
                    place,
                    "refers to a claim that is handled more strictly: raise the tier, lengthen the embargo or limit the purposes to match");
        }
    }

    private Tier tier(Node claim) {
        return properties.iris(claim, HR.tier).stream()
                .flatMap(word -> Words.tier(word).stream())
                .reduce(Tier.PUBLIC, Tier::max);
    }

    private Embargo embargo(Node claim) {
        return new Embargo(properties
                .all(claim, HR.embargoUntil)
                .filter(Node::isLiteral)
                .map(end -> Terms.text(end))
                .flatMap(end -> moment(end).stream())
                .findFirst());
    }

    private record Embargo(Optional<Instant> end) {
        boolean allMatches(Embargo other) {
            return end.isEmpty() || (other.end.isPresent() && !other.end.get().isBefore(end.get()));
        }
    }

    private static Optional<Instant> moment(Text text) {
        try {
            return Optional.of(Instant.parse(text.lexical()));
        } catch (DateTimeParseException reportedElsewhere) {
            return Optional.empty();
        }
    }

    private boolean purposes(Node claim, Node other) {
        SortedSet<Iri> limits = properties.iris(other, HR.purposeAllowed);
        SortedSet<Iri> own = properties.iris(claim, HR.purposeAllowed);
        return limits.isEmpty() || (!own.isEmpty() && limits.containsAll(own));
    }

    private static String whole(String iri) {
        int fragment = iri.indexOf('#');
        return fragment < 0 ? iri : iri.substring(0, fragment);
    }
}
