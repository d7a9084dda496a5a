package org.attest.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.model.Iri;
import org.attest.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a person at a terminal: columns as wide as their contents, or, where those would be wider than the terminal, a
 * block of lines for each row. The instance's own IRIs are shortened to what is after {@code id/}.
 */
final class Table {
    private static final String CODED = "https://w3id.org/attest/esf#";
    private static final int WIDEST = 60;

    private static final int USUAL_WIDTH = 160;

    private final String base;
    private final int width;

    /** A table that shortens IRIs under this base, for a terminal as wide as {@code COLUMNS} says. */
    Table(String base) {
        this(base, width(System.getenv("COLUMNS")));
    }

    /** @param width characters that fit in a line */
    Table(String base, int width) {
        this.base = base + "id/";
        this.width = width;
    }

    /** The width a terminal gives; 160 where it gives none. */
    static int width(@Nullable String columns) {
        return columns != null && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** Prints all rows; says so when there are none. */
    void print(RowSet rows, PrintWriter out) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Var::getVarName).toList());
        rows.forEachRemaining(row ->
                lines.add(columns.stream().map(column -> cell(row.get(column))).toList()));
        int[] widths = widths(lines, columns.size());
        if (rule(widths).length() > width && lines.size() > 1) {
            blocks(lines, out);
        } else {
            table(lines, widths, out);
        }
        out.println(lines.size() == 2 ? "1 row" : (lines.size() - 1) + " rows");
        out.flush();
    }

    private static void table(List<List<String>> lines, int[] widths, PrintWriter out) {
        for (int i = 0; i < lines.size(); i++) {
            out.println(line(lines.get(i), widths));
            if (i == 0) {
                out.println(rule(widths));
            }
        }
    }

    /** Each row on its own: a line for each column that has a value, in full. */
    private static void blocks(List<List<String>> lines, PrintWriter out) {
        List<String> names = lines.getFirst();
        for (int row = 1; row < lines.size(); row++) {
            out.println("-- row " + row);
            for (int i = 0; i < names.size(); i++) {
                String cell = lines.get(row).get(i);
                if (!cell.isEmpty()) {
                    out.println(names.get(i) + ": " + cell);
                }
            }
            out.println();
        }
    }

    private String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : shorten(node.toString());
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private String shorten(String iri) {
        if (iri.startsWith(base)) {
            return iri.substring(base.length());
        }
        return iri.startsWith(CODED)
                ? coded(iri)
                : iri.replace("https://w3id.org/attest/hr#", "hr:").replace("http://www.w3.org/ns/prov#", "prov:");
    }

    /** A code, and what it means. */
    private static String coded(String iri) {
        String code = "esf:" + iri.substring(CODED.length());
        return Vocabulary.attest()
                .label(new Iri(iri), "en")
                .map(label -> code + " (" + label + ")")
                .orElse(code);
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, length(line.get(i))));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i));
            line.append(cell).append(" ".repeat(widths[i] - length(cell) + (i == widths.length - 1 ? 0 : 2)));
        }
        return line.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        List<String> parts = new ArrayList<>();
        for (int width : widths) {
            parts.add("-".repeat(width));
        }
        return String.join("  ", parts);
    }

    private static String cut(String cell) {
        return length(cell) <= WIDEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
