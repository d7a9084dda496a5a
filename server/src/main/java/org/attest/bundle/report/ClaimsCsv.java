package org.attest.bundle.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code claims.csv}: RFC 4180, UTF-8, one row for each claim; no cell is read as a formula by a spreadsheet. */
public final class ClaimsCsv {
    private ClaimsCsv() {}

    /** The file's text. */
    public static String of(Report report) {
        return Stream.concat(Stream.of(ClaimRow.COLUMNS), report.rows().stream().map(ClaimRow::cells))
                .map(ClaimsCsv::line)
                .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ClaimsCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that a spreadsheet would compute gets an apostrophe before it; quoted where RFC 4180 asks for it. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
