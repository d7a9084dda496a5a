package org.attest.queries;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as far as the expected answers use them: quoted cells, doubled quotes, no line breaks in cells. */
final class Csv {
    private Csv() {}

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    static String line(List<String> cells) {
        return String.join(
                ",",
                cells.stream()
                        .map(cell -> cell.matches(".*[\",].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                        .toList());
    }
}
