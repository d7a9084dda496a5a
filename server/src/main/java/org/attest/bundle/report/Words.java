package org.attest.bundle.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.bundle.read.Value;

/**
 * How IRIs are read aloud: claims by their leaves, the rest by the names claimed for them there, or by their last part; codes
 * as codes.
 */
final class Words {
    private static final String PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";

    private static final String CODED = "https://w3id.org/attest/esf#";

    private static final Map<String, String> TERMS = Map.of(
            PREF_LABEL, "name", "http://www.w3.org/2004/02/skos/core#altLabel", "other name", Facts.TYPE, "kind");
    private static final Map<String, String> UNNAMED_SOURCES = Map.of(
            Facts.HR + "Unknown", "a source that is not named",
            Facts.HR + "Withheld", "a source that is not disclosed");

    private final Map<String, String> names = new HashMap<>(TERMS);

    Words(Facts facts) {
        for (String claim : facts.claims().keySet()) {
            if (facts.text(claim, "predicate").orElse("").equals(PREF_LABEL)) {
                name(facts, claim);
            }
        }
        facts.claims().forEach((claim, leaf) -> names.put(claim, reference(leaf.label(), facts.identifier(claim))));
    }

    private static String reference(String leaf, String identifier) {
        return identifier.isEmpty() ? leaf : leaf + " (" + identifier + ")";
    }

    private void name(Facts facts, String claim) {
        List<Value> given = facts.of(claim, Facts.HR + "object");
        String subject = facts.text(claim, "subject").orElse("");
        given.stream().min(english()).map(Value::text).ifPresent(name -> names.merge(subject, name, Words::first));
    }

    private static Comparator<Value> english() {
        return Comparator.<Value, Boolean>comparing(value ->
                        !(value instanceof Value.Literal l && l.language().equals("en")))
                .thenComparing(Value::text);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** A name for people. */
    String of(String iri) {
        String name = names.get(iri);
        if (name != null) {
            return name;
        }
        int hash = iri.lastIndexOf('#');
        if (hash > 0) {
            return iri.startsWith(CODED) ? "esf:" + iri.substring(hash + 1) : spaced(iri.substring(hash + 1));
        }
        String[] path = iri.split("/", -1);
        if (path.length < 2) {
            return iri;
        }
        String last = path[path.length - 2] + "/" + path[path.length - 1];
        return last.startsWith("claim/") ? "a claim that is not in this bundle (" + last + ")" : last;
    }

    /** Where something was said. */
    String source(String iri) {
        String unnamed = UNNAMED_SOURCES.get(iri);
        return unnamed == null ? of(iri) : unnamed;
    }

    /** A name for an IRI, the characters of a literal as they are. */
    String of(Value value) {
        return switch (value) {
            case Value.Resource resource -> of(resource.iri());
            case Value.Literal literal -> literal.text();
        };
    }

    /** {@code personsDetained} as "persons detained". */
    private static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
