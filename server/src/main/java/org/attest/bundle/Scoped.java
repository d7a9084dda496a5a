package org.attest.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.bundle.leaf.Terms;

/**
 * Evidence as it was known at a moment: claims recorded later are left out with their parts, and files and imports that
 * only they refer to.
 *
 * @param quads each once
 * @param asOf the moment asked for, or else the last moment something in it was recorded
 */
record Scoped(List<Quad> quads, Instant asOf) {
    private static final String RECORDED_AT = Terms.HR + "recordedAt";

    static Scoped of(Collection<Quad> all, Optional<Instant> asOf) {
        Map<String, Instant> recorded = new HashMap<>();
        for (Quad quad : all) {
            if (quad.getPredicate().getURI().equals(RECORDED_AT)) {
                recorded.put(
                        quad.getSubject().toString(),
                        Instant.parse(quad.getObject().getLiteralLexicalForm()));
            }
        }
        Instant moment = asOf.orElseGet(
                () -> recorded.values().stream().max(Instant::compareTo).orElse(Instant.EPOCH));
        recorded.values().removeIf(instant -> !instant.isAfter(moment));
        return new Scoped(upTo(new LinkedHashSet<>(all), recorded.keySet()), moment);
    }

    private static List<Quad> upTo(Set<Quad> all, Set<String> later) {
        List<Quad> kept = new ArrayList<>();
        Set<Node> mentioned = new HashSet<>();
        for (Quad quad : all) {
            if (!later.contains(claim(quad))) {
                kept.add(quad);
                mentioned.add(quad.getObject());
            }
        }
        Set<Node> shared = shared(kept);
        kept.removeIf(quad -> shared.contains(quad.getSubject()) && !mentioned.contains(quad.getSubject()));
        return kept;
    }

    private static String claim(Quad quad) {
        String subject = quad.getSubject().toString();
        int fragment = subject.indexOf('#');
        return fragment < 0 ? subject : subject.substring(0, fragment);
    }

    /** Descriptions of files and imports: several claims may refer to one. */
    private static Set<Node> shared(Collection<Quad> all) {
        Set<Node> shared = new HashSet<>();
        for (Quad quad : all) {
            String object = quad.getObject().isURI() ? quad.getObject().getURI() : "";
            boolean typed = quad.getPredicate().getURI().equals(Terms.TYPE);
            if (typed && (object.equals(Terms.SNAPSHOT) || object.equals(Terms.ACTIVITY))) {
                shared.add(quad.getSubject());
            }
        }
        return shared;
    }
}
