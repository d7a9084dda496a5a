package org.attest.bundle.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code report.html}: the claims for people; no script, nothing loaded from anywhere. */
public final class HtmlReport {
    private static final Template PAGE = Template.html("report.html");

    private HtmlReport() {}

    /** The page. */
    public static String of(Report report) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("number", report.number());
        parts.put("claim-count", String.valueOf(report.claims().size()));
        parts.put("designation-count", String.valueOf(report.designations().size()));
        parts.put("overlap", report.overlap());
        parts.put("contrary-count", String.valueOf(report.contrary().size()));
        parts.put("contrary", all(report.contrary(), HtmlReport::pair, "no-contrary"));
        parts.put("figures", all(List.copyOf(report.figures().entrySet()), HtmlReport::figures, "no-figures"));
        parts.put("claims", all(List.copyOf(byProperty(report.claims()).entrySet()), HtmlReport::claims, "no-claims"));
        parts.put("designations", all(report.designations(), row -> PAGE.fill("designation", cells(row)), "none"));
        parts.put("files", all(report.files(), HtmlReport::file, "none"));
        return PAGE.fill("page", parts);
    }

    private static <T> String all(List<T> items, Function<T, String> write, String otherwise) {
        return items.isEmpty()
                ? PAGE.fill(otherwise, Map.of())
                : items.stream().map(write).collect(Collectors.joining());
    }

    private static Map<String, List<ClaimRow>> byProperty(List<ClaimRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(ClaimRow::property, TreeMap::new, Collectors.toList()));
    }

    private static String pair(Contrary pair) {
        return PAGE.fill(
                "pair",
                Map.of(
                        "why", pair.why(),
                        "one", PAGE.fill("side", cells(pair.one())),
                        "other", PAGE.fill("side", cells(pair.other()))));
    }

    private static String figures(Map.Entry<String, List<ClaimRow>> group) {
        String rows = group.getValue().stream()
                .map(row -> PAGE.fill("figure", cells(row)))
                .collect(Collectors.joining());
        return PAGE.fill("figure-group", Map.of("counted", group.getKey(), "rows", rows));
    }

    private static String claims(Map.Entry<String, List<ClaimRow>> group) {
        String rows = group.getValue().stream()
                .map(row -> PAGE.fill("claim", cells(row)))
                .collect(Collectors.joining());
        return PAGE.fill("claim-group", Map.of("property", group.getKey(), "rows", rows));
    }

    private static String file(Report.File file) {
        return PAGE.fill(
                "file",
                Map.of(
                        "name", file.name(),
                        "sha256", file.sha256(),
                        "type", file.mediaType(),
                        "exhibit", file.exhibit().isEmpty() ? "not in this bundle" : file.exhibit()));
    }

    private static Map<String, String> cells(ClaimRow row) {
        Map<String, String> cells = new TreeMap<>();
        List<String> values = row.cells();
        for (int i = 0; i < values.size(); i++) {
            cells.put(ClaimRow.COLUMNS.get(i).replace('_', '-'), values.get(i));
        }
        cells.put("who", row.chain().isEmpty() ? row.speaker() : row.chain());
        cells.put("quoted", row.wording().isEmpty() ? "" : "“" + row.wording() + "”");
        cells.put("more", more(cells, "identifier", "qualifiers", "note"));
        return cells;
    }

    /** The cells of these names that say something, each in the block of its name. */
    private static String more(Map<String, String> cells, String... names) {
        return Stream.of(names)
                .filter(name -> !cells.getOrDefault(name, "").isEmpty())
                .map(name -> PAGE.fill(name, cells))
                .collect(Collectors.joining());
    }
}
