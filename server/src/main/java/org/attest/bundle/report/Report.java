package org.attest.bundle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.bundle.read.Leaf;

/**
 * What the leaves say, as rows: a function of the leaves and the bundle's number.
 *
 * @param number the bundle's number
 * @param rows one for each claim whose core leaf is there, by leaf number
 * @param contrary pairs of claims that contradict each other
 * @param files every file description that is there
 */
public record Report(String number, List<ClaimRow> rows, List<Contrary> contrary, List<File> files) {
    /** Name of this way of telling it; a checker tells again only what it can tell the same way. */
    public static final String FORM = "attest-report-2";

    public Report {
        rows = List.copyOf(rows);
        contrary = List.copyOf(contrary);
        files = List.copyOf(files);
    }

    /**
     * A file a claim was found in.
     *
     * @param exhibit its number in this bundle, or empty when the file is not in it
     */
    public record File(String name, String sha256, String mediaType, String exhibit) {}

    /** Reads the leaves. */
    public static Report of(List<Leaf> leaves, String number) {
        Facts facts = new Facts(leaves);
        RowReader reader = new RowReader(facts, number);
        List<ClaimRow> rows = new ArrayList<>();
        facts.claims().forEach((claim, leaf) -> rows.add(reader.row(claim, leaf)));
        rows.sort(Comparator.comparingInt(row -> row.leaf().number()));
        return new Report(number, rows, Contrary.among(rows, facts), files(facts));
    }

    private static List<File> files(Facts facts) {
        Words words = new Words(facts);
        return facts.subjects().stream()
                .filter(subject -> facts.isA(subject, "Snapshot"))
                .map(snapshot -> new File(
                        facts.text(snapshot, "snapshotOf").map(words::of).orElse(words.of(snapshot)),
                        facts.text(snapshot, "sha256").orElse(""),
                        facts.of(snapshot, "http://purl.org/dc/terms/format").stream()
                                .map(words::of)
                                .findFirst()
                                .orElse(""),
                        facts.text(snapshot, "exhibit").orElse("")))
                .toList();
    }

    /** Claims that are not the record's own names and kinds. */
    public List<ClaimRow> claims() {
        return rows.stream().filter(row -> !row.designation()).toList();
    }

    /** The record's own names and kinds. */
    public List<ClaimRow> designations() {
        return rows.stream().filter(ClaimRow::designation).toList();
    }

    /** The claims that nobody knows how two groups overlap. */
    private List<ClaimRow> overlaps() {
        return claims().stream()
                .filter(row -> row.predicate().equals(Facts.HR + "overlapUnknownWith") && !row.denies())
                .toList();
    }

    /** "; nobody knows how the groups overlap (CL-000012)" with the leaves that say so; empty when none does. */
    String overlap() {
        String leaves = overlaps().stream().map(row -> row.leaf().label()).collect(Collectors.joining(", "));
        return leaves.isEmpty() ? "" : "; and nobody knows how the groups overlap (" + leaves + ")";
    }

    /** Figures by what is counted: {@code property, unit}; side by side, never added up. */
    Map<String, List<ClaimRow>> figures() {
        Map<String, List<ClaimRow>> figures = new TreeMap<>();
        for (ClaimRow row : rows) {
            row.figure()
                    .ifPresent(figure -> figures.computeIfAbsent(
                                    row.property() + ", counted in " + Quantity.units(figure.unit()),
                                    key -> new ArrayList<>())
                            .add(row));
        }
        return figures;
    }
}
