package org.attest.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.Claim;
import org.attest.model.Iri;
import org.attest.rdf.Finding.Code;
import org.attest.vocab.HR;

/**
 * Claims in an order in which each comes after the claims it refers to.
 *
 * @param ordered all claims; fewer when there are findings
 * @param findings references to claims that are not there, and claims that refer to themselves
 */
record Dependencies(List<Claim> ordered, List<Finding> findings) {
    static Dependencies among(List<Claim> claims) {
        return new Sorting(claims).run();
    }

    /** The local claims a claim mentions. */
    static Set<Iri> of(Claim claim) {
        Set<Iri> mentioned = new TreeSet<>();
        new Renaming(iri -> {
                    LocalName.of(iri).filter(LocalName::isClaim).ifPresent(local -> mentioned.add(iri));
                    return iri;
                })
                .claim(claim, claim.iri());
        return mentioned;
    }

    /** One run of Kahn's topological sorting. */
    private static final class Sorting {
        private final Map<Iri, Claim> waiting = new LinkedHashMap<>();
        private final Map<Iri, List<Iri>> mentionedBy = new HashMap<>();
        private final Map<Iri, Integer> open = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Sorting(List<Claim> claims) {
            claims.forEach(claim -> waiting.put(claim.iri(), claim));
            claims.forEach(this::count);
        }

        private void count(Claim claim) {
            Set<Iri> mentioned = of(claim);
            open.put(claim.iri(), mentioned.size());
            for (Iri other : mentioned) {
                mentionedBy.computeIfAbsent(other, any -> new ArrayList<>()).add(claim.iri());
                if (!waiting.containsKey(other)) {
                    findings.add(
                            new Finding(
                                    Code.DANGLING,
                                    Places.name(claim.iri().value()),
                                    "refers to a claim this submission does not hold: add it, or use the IRI it has on record"));
                }
            }
        }

        Dependencies run() {
            List<Claim> ordered = new ArrayList<>();
            Deque<Iri> ready = new ArrayDeque<>();
            waiting.keySet().stream()
                    .filter(claim -> open.getOrDefault(claim, 0) == 0)
                    .forEach(ready::add);
            while (!ready.isEmpty()) {
                Iri next = ready.remove();
                ordered.add(waiting.remove(next));
                for (Iri other : mentionedBy.getOrDefault(next, List.of())) {
                    if (open.merge(other, -1, Integer::sum) == 0) {
                        ready.add(other);
                    }
                }
            }
            if (findings.isEmpty()) {
                waiting.keySet().forEach(this::cycle);
            }
            return new Dependencies(ordered, findings);
        }

        private void cycle(Iri claim) {
            findings.add(new Finding(
                    Code.CYCLE,
                    Places.of(claim, HR.object),
                    "refers to itself, or to a claim that does: a claim can only be about claims made before it"));
        }
    }
}
