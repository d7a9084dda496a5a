package org.attest.bundle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.bundle.read.Leaf;
import org.attest.bundle.read.NQuad;
import org.attest.bundle.read.Value;

/** The quads of all leaves by subject and property. A quad that stands in several graphs counts once. */
final class Facts {
    static final String HR = "https://w3id.org/attest/hr#";
    static final String IDENTIFIER = "http://purl.org/dc/terms/identifier";
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final Map<String, Map<String, List<Value>>> values = new HashMap<>();
    private final Map<String, Leaf> cores = new TreeMap<>();

    Facts(List<Leaf> leaves) {
        for (Leaf leaf : leaves) {
            leaf.quads().forEach(quad -> add(quad, leaf));
        }
    }

    private void add(NQuad quad, Leaf leaf) {
        List<Value> known = values.computeIfAbsent(quad.subject(), s -> new HashMap<>())
                .computeIfAbsent(quad.predicate(), p -> new ArrayList<>());
        if (!known.contains(quad.object())) {
            known.add(quad.object());
        }
        if (quad.predicate().equals(TYPE) && quad.object().text().equals(HR + "Claim")) {
            cores.putIfAbsent(quad.subject(), leaf);
        }
    }

    /** The claims whose core leaf is there, and that leaf. */
    Map<String, Leaf> claims() {
        return cores;
    }

    /** The properties of a subject, in a fixed order. */
    SortedSet<String> properties(String subject) {
        return new TreeSet<>(values.getOrDefault(subject, Map.of()).keySet());
    }

    /** What the record calls a claim, for example {@code C08}; empty when it calls it nothing. */
    String identifier(String claim) {
        return of(claim, IDENTIFIER).stream().map(Value::text).collect(Collectors.joining(", "));
    }

    /** All subjects. */
    Set<String> subjects() {
        return new TreeSet<>(values.keySet());
    }

    /** Values of a property in a fixed order; empty when there are none or their leaf was withheld. */
    List<Value> of(String subject, String predicate) {
        return values.getOrDefault(subject, Map.of()).getOrDefault(predicate, List.of()).stream()
                .sorted(Comparator.comparing(Value::text).thenComparing(Value::toString))
                .toList();
    }

    /** The texts of {@link #of}, for a property of {@code hr:}. */
    List<String> texts(String subject, String local) {
        return of(subject, HR + local).stream().map(Value::text).toList();
    }

    Optional<String> text(String subject, String local) {
        return texts(subject, local).stream().findFirst();
    }

    /** True when the subject has this type. */
    boolean isA(String subject, String local) {
        return of(subject, TYPE).stream().anyMatch(type -> type.text().equals(HR + local));
    }
}
