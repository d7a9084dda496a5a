package org.attest.bundle.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code LIMITS.txt}: what the claims do not prove, listed claim by claim. */
public final class Limits {
    private static final Template TEXT = Template.plain("limits.txt");

    private Limits() {}

    /** The file's text. */
    public static String of(Report report) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("number", report.number());
        parts.put("unresolved", rows(report, ClaimRow::unresolved));
        parts.put("overlap", report.overlap());
        parts.put("hearsay", rows(report, row -> relayed(row) && !row.firstHand()));
        parts.put("firsthand", rows(report, row -> relayed(row) && row.firstHand()));
        parts.put("belief", rows(report, row -> row.hasModality("Believed", "Expected", "Opinion", "LegalOpinion")));
        parts.put("inferred", rows(report, row -> row.hasModality("Inferred", "Methodological")));
        parts.put("unanchored", rows(report, row -> row.anchor().isEmpty()));
        parts.put("contrary", contrary(report.contrary()));
        return TEXT.fill("page", parts);
    }

    private static boolean relayed(ClaimRow row) {
        return row.hasModality("Hearsay", "Reported", "Claimed", "SelfReported");
    }

    private static String rows(Report report, Predicate<ClaimRow> concerned) {
        String lines = report.claims().stream()
                .filter(concerned)
                .map(row -> TEXT.fill("row", line(row)))
                .collect(Collectors.joining());
        return lines.isEmpty() ? TEXT.fill("none", Map.of()) : lines;
    }

    private static String contrary(List<Contrary> pairs) {
        String lines = pairs.stream()
                .map(pair -> TEXT.fill(
                        "pair", Map.of("why", pair.why(), "one", text(pair.one()), "other", text(pair.other()))))
                .collect(Collectors.joining());
        return lines.isEmpty() ? TEXT.fill("none", Map.of()) : lines;
    }

    private static String text(ClaimRow row) {
        return TEXT.fill("side", line(row)).strip();
    }

    private static Map<String, String> line(ClaimRow row) {
        return Map.of(
                "leaf", row.leaf().label(),
                "says", ClaimRow.oneLine(row.says() + more("; ", row.qualifiers())),
                "note", ClaimRow.oneLine(more("; note: ", row.note())),
                "speaker", ClaimRow.oneLine(row.speaker()),
                "polarity", ClaimRow.last(row.polarity()),
                "modality", ClaimRow.last(row.modality()));
    }

    private static String more(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }
}
