package org.attest.publish;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.attest.model.Iri;
import org.attest.vocab.HR;

/**
 * One thing and what the record has of it.
 *
 * @param node the thing
 * @param facts its own triples, the claims that name it with their parts, and the names of what those mention
 */
public record Description(Node node, Facts facts) {
    /** The first value of one of its properties. */
    Optional<Node> value(Iri property) {
        return facts.value(node, property.value());
    }

    /** True when it is itself a claim. */
    boolean isClaim() {
        return facts.isA(node, HR.Claim.value());
    }

    /** The claims in it, itself left out, in order. */
    List<Node> claims() {
        return facts.subjects().stream()
                .filter(subject -> !subject.equals(node) && facts.isA(subject, HR.Claim.value()))
                .toList();
    }

    /** Claims that judge claims: for or against each other. */
    List<Node> judgements() {
        return claims().stream()
                .filter(claim -> {
                    String predicate = facts.value(claim, HR.predicate.value())
                            .map(Node::toString)
                            .orElse("");
                    return predicate.equals(HR.contradicts.value()) || predicate.equals(HR.supports.value());
                })
                .toList();
    }
}
