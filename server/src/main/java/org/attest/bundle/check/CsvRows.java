package org.attest.bundle.check;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV (RFC 4180); anything odd becomes part of a cell, because it is only compared. */
final class CsvRows {
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean quoted;

    private CsvRows() {}

    static List<List<String>> of(String text) {
        CsvRows reader = new CsvRows();
        for (int i = 0; i < text.length(); i++) {
            reader.character(text.charAt(i));
        }
        if (!reader.cell.isEmpty() || !reader.row.isEmpty()) {
            reader.endRow();
        }
        return reader.rows;
    }

    private void character(char c) {
        if (c == '"') {
            quoted = !quoted;
            cell.append(quoted && !cell.isEmpty() ? "\"" : "");
        } else if (c == ',' && !quoted) {
            endCell();
        } else if (c == '\n' && !quoted) {
            endRow();
        } else if (c != '\r' || quoted) {
            cell.append(c);
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
