package org.attest.bundle.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attest.bundle.read.Value;
import org.jspecify.annotations.Nullable;

/**
 * Two claims that cannot both be relied on.
 *
 * @param why in words: said so by a claim, affirmed and denied, or numbers that exclude each other
 */
public record Contrary(ClaimRow one, ClaimRow other, String why) {
    /** All pairs among the rows, in a fixed order. */
    static List<Contrary> among(List<ClaimRow> rows, Facts facts) {
        Map<String, ClaimRow> byIri = new TreeMap<>();
        rows.forEach(row -> byIri.put(row.claim(), row));
        List<Contrary> pairs = new ArrayList<>();
        rows.forEach(row -> said(row, byIri, facts, pairs));
        Map<String, List<ClaimRow>> alike = new TreeMap<>();
        for (ClaimRow row : rows) {
            alike.computeIfAbsent(row.subject() + " " + row.predicate(), key -> new ArrayList<>())
                    .add(row);
        }
        alike.values().forEach(group -> compared(group, facts, pairs));
        Set<Set<String>> seen = new HashSet<>();
        return pairs.stream()
                .filter(pair -> seen.add(Set.of(pair.one.claim(), pair.other.claim())))
                .toList();
    }

    private static void said(ClaimRow row, Map<String, ClaimRow> byIri, Facts facts, List<Contrary> pairs) {
        facts.texts(row.claim(), "contradicts").forEach(other -> pair(row, byIri.get(other), "linked", pairs));
        ClaimRow subject = byIri.get(row.subject());
        if (subject != null && row.predicate().equals(Facts.HR + "contradicts") && !row.denies()) {
            facts.texts(row.claim(), "object")
                    .forEach(object -> pair(
                            subject,
                            byIri.get(object),
                            "said so in " + row.leaf().label(),
                            pairs));
        }
    }

    private static void pair(ClaimRow one, @Nullable ClaimRow other, String why, List<Contrary> pairs) {
        if (other != null && !other.claim().equals(one.claim())) {
            pairs.add(new Contrary(one, other, why));
        }
    }

    private static void compared(List<ClaimRow> group, Facts facts, List<Contrary> pairs) {
        for (int i = 0; i < group.size(); i++) {
            for (ClaimRow other : group.subList(i + 1, group.size())) {
                ClaimRow one = group.get(i);
                why(one, other, facts).ifPresent(why -> pairs.add(new Contrary(one, other, why)));
            }
        }
    }

    private static Optional<String> why(ClaimRow one, ClaimRow other, Facts facts) {
        if (one.denies() != other.denies()) {
            boolean figures = one.figure().isPresent() && other.figure().isPresent();
            return figures || shareObject(one, other, facts) ? Optional.of("affirmed and denied") : Optional.empty();
        }
        boolean exclude = !one.denies()
                && one.figure().isPresent()
                && other.figure().isPresent()
                && one.figure().get().unit().equals(other.figure().get().unit())
                && one.figure().get().excludes(other.figure().get());
        return exclude ? Optional.of("no number fits both") : Optional.empty();
    }

    private static boolean shareObject(ClaimRow one, ClaimRow other, Facts facts) {
        List<Value> objects = facts.of(one.claim(), Facts.HR + "object");
        return !Collections.disjoint(objects, facts.of(other.claim(), Facts.HR + "object"));
    }
}
