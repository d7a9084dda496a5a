package org.attest.bundle.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.bundle.read.BagSource;
import org.attest.bundle.read.Finding;
import org.attest.bundle.read.Leaf;
import org.attest.bundle.report.ClaimRow;
import org.attest.bundle.report.ClaimsCsv;
import org.attest.bundle.report.HtmlReport;
import org.attest.bundle.report.Limits;
import org.attest.bundle.report.Report;

/** Tells the report again from the leaves and holds it against what the bundle shows; so too its counts and its files. */
final class ReportCheck {
    private static final String CSV = "data/report/claims.csv";
    private static final String CONTEXT = "data/context.json";
    private static final int LARGEST = 1 << 28;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Report report;
    private final List<Leaf> leaves;
    private final BagSource source;
    private final List<Finding> findings = new ArrayList<>();

    ReportCheck(Report report, List<Leaf> leaves, BagSource source) {
        this.report = report;
        this.leaves = leaves;
        this.source = source;
    }

    List<Finding> findings() throws IOException {
        if (source.files().contains(CONTEXT)) {
            context();
        }
        if (source.files().contains(CSV)) {
            rows();
        }
        same("data/report/report.html", HtmlReport.of(report));
        same("data/LIMITS.txt", Limits.of(report));
        findings.addAll(Exhibits.check(leaves, source));
        return findings;
    }

    private void context() throws IOException {
        JsonNode context;
        try {
            context = JSON.readTree(source.bytes(CONTEXT, LARGEST));
        } catch (JsonProcessingException e) {
            find(
                    "context",
                    CONTEXT,
                    "not JSON, or a name twice, at line " + e.getLocation().getLineNr());
            return;
        }
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("/format", "attest-context-1");
        expected.put("/bundle", source.root());
        expected.put("/report", Report.FORM);
        expected.put("/seal", "unsealed");
        expected.put("/counts/claims", report.claims().size());
        expected.put("/counts/designations", report.designations().size());
        expected.put("/counts/leaves", leaves.size());
        expected.put("/counts/contraryPairs", report.contrary().size());
        expected.forEach((pointer, value) -> {
            String found = context.at(pointer).asText();
            if (!found.equals(value.toString())) {
                find("context", CONTEXT + " " + pointer, "says '" + found + "', expected '" + value + "'");
            }
        });
    }

    private void rows() throws IOException {
        String found = new String(source.bytes(CSV, LARGEST), StandardCharsets.UTF_8);
        String expected = ClaimsCsv.of(report);
        if (found.equals(expected)) {
            return;
        }
        List<List<String>> foundRows = CsvRows.of(found);
        List<List<String>> expectedRows = CsvRows.of(expected);
        int before = findings.size();
        for (int i = 0; i < Math.max(foundRows.size(), expectedRows.size()); i++) {
            row(
                    i,
                    i < foundRows.size() ? foundRows.get(i) : List.of(),
                    i < expectedRows.size() ? expectedRows.get(i) : List.of());
        }
        if (findings.size() == before) {
            find("report-row", CSV, "not written as a bundle writes it");
        }
    }

    private void row(int index, List<String> found, List<String> expected) {
        String place = CSV + " row " + (index + 1) + (expected.isEmpty() ? "" : ", " + expected.getFirst());
        if (found.size() != expected.size()) {
            find("report-row", place, found.size() + " cells, the leaves give " + expected.size());
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                find("report-row", place, "column " + ClaimRow.COLUMNS.get(i) + " is not what its leaf says");
            }
        }
    }

    private void same(String file, String expected) throws IOException {
        if (source.files().contains(file)
                && !expected.equals(new String(source.bytes(file, LARGEST), StandardCharsets.UTF_8))) {
            find("report", file, "not what the leaves say when it is told again");
        }
    }

    private void find(String code, String place, String message) {
        findings.add(new Finding(code, place, message));
    }
}
