package org.attest.bundle.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.bundle.read.Value;

/**
 * Tells everything of a claim that no other cell tells: the condition it is put under, whom it is against, where to. What
 * is told elsewhere is listed and the rest is told, so that a property nobody thought of is told too.
 */
final class Qualifiers {
    private static final String HRV = "https://w3id.org/attest/hrv#";
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "subject",
            "predicate",
            "object",
            "quantityKind",
            "min",
            "max",
            "unit",
            "originalPhrase",
            "polarity",
            "modality",
            "speechAct",
            "saidBy",
            "candidateSpeaker",
            "saidIn",
            "hopCount",
            "attribution",
            "anchor",
            "when",
            "earliest",
            "latest",
            "whenPhrase",
            "relativeTo",
            "relativeRule",
            "relativeOffset",
            "note",
            "tier",
            "inDataset",
            "recordedAt");
    private static final Set<String> OF_THE_RECORD =
            Set.of(Facts.TYPE, Facts.IDENTIFIER, "http://www.w3.org/ns/prov#wasGeneratedBy");
    private static final Map<String, String> NAMES = Map.of(
            "against", "directed against",
            "intentOf", "intention of",
            "towards", "in answer to",
            "wellbeing", "said to be",
            "programmeStatus", "status of the programme");

    private final Facts facts;
    private final Words words;
    private final Set<List<String>> stated = new HashSet<>();

    Qualifiers(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
        facts.claims().keySet().forEach(claim -> states(facts, claim, stated));
    }

    /** All of them, {@code name: value; name: value}; empty when there are none or their leaf was withheld. */
    String of(String claim) {
        List<String> told = new ArrayList<>();
        for (String property : facts.properties(claim)) {
            String local = ClaimRow.last(property);
            boolean elsewhere = property.equals(Facts.HR + local) && TOLD_ELSEWHERE.contains(local);
            String values = values(claim, property);
            if (!elsewhere && !OF_THE_RECORD.contains(property) && !property.startsWith(HRV) && !values.isEmpty()) {
                told.add(NAMES.getOrDefault(local, words.of(property)) + ": " + values);
            }
        }
        return ClaimRow.oneLine(String.join("; ", told));
    }

    private String values(String claim, String property) {
        return facts.of(claim, property).stream()
                .filter(value -> !stated.contains(statement(claim, property, value)))
                .map(words::of)
                .collect(Collectors.joining(", "));
    }

    /** A fact that a claim here states of another claim: told with its own speaker in its own row. */
    private static List<String> statement(String subject, String property, Value object) {
        return List.of(subject, property, object.text());
    }

    private static void states(Facts facts, String claim, Set<List<String>> stated) {
        String subject = facts.text(claim, "subject").orElse("");
        String predicate = facts.text(claim, "predicate").orElse("");
        facts.of(claim, Facts.HR + "object").forEach(object -> stated.add(statement(subject, predicate, object)));
    }
}
