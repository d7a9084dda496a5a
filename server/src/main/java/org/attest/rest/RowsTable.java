package org.attest.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.publish.Figures;
import org.attest.publish.Paths;
import org.attest.publish.Wording;

/**
 * Rows as values for the table of a page. A name stands in the cell of what it names; the parts of a number stand as words
 * in one cell; of many columns the last stand together in one. Who speaks comes right behind the number.
 */
final class RowsTable {
    private static final String LABEL = "Label";
    private static final String CLAIM = "claim";
    private static final String IDENTIFIER = "identifier";
    private static final String NUMBER = "number";
    private static final int MANY = 8;
    private static final int LEADING = 6;
    private static final List<String> PARTS = List.of("kind", "unit", "min", "max");
    private static final List<String> VOICES = List.of(NUMBER, "wording", "speaker", "candidates", "chain");

    private final List<String> all;
    private final List<String> shown;
    private final Paths paths;

    RowsTable(RowSet rows, Paths paths) {
        this.all = rows.getResultVars().stream().map(Var::getVarName).toList();
        this.shown = order(named(all));
        this.paths = paths;
    }

    private static List<String> named(List<String> names) {
        return names.stream()
                .filter(name ->
                        !name.endsWith(LABEL) || !names.contains(name.substring(0, name.length() - LABEL.length())))
                .filter(name -> !name.equals(IDENTIFIER) || !names.contains(CLAIM))
                .toList();
    }

    /** The column that names what is in this one: a claim has no name but the label of its record. */
    private static String naming(String name) {
        return name.equals(CLAIM) ? IDENTIFIER : name + LABEL;
    }

    /** With a number and its speaker: these first, the id of the claim last. */
    private static List<String> order(List<String> names) {
        if (!names.containsAll(PARTS)) {
            return names;
        }
        List<String> others =
                names.stream().filter(name -> !PARTS.contains(name)).toList();
        if (!names.contains("chain") || !names.contains("speaker")) {
            List<String> inPlace = new ArrayList<>(others);
            inPlace.add(Math.min(names.indexOf(PARTS.getFirst()), others.size()), NUMBER);
            return inPlace;
        }
        Stream<String> first = VOICES.stream().filter(name -> name.equals(NUMBER) || others.contains(name));
        Stream<String> rest = others.stream().filter(name -> !VOICES.contains(name) && !name.equals(CLAIM));
        return Stream.of(first, rest, others.stream().filter(CLAIM::equals))
                .flatMap(part -> part)
                .toList();
    }

    /** The names of the columns as shown, of which {@link #leading} have a column of their own. */
    List<String> shown() {
        return shown;
    }

    private List<String> leading() {
        return shown.size() > MANY ? shown.subList(0, LEADING) : shown;
    }

    /** Heads of the columns: name in words, and meaning, empty where none is given. */
    List<Map<String, Object>> columns(Map<String, String> meanings) {
        List<Map<String, Object>> columns = new ArrayList<>();
        leading().forEach(name -> columns.add(column(name, meanings)));
        if (leading().size() < shown.size()) {
            columns.add(Map.of("name", "more", "meaning", ""));
        }
        return columns;
    }

    /** One line for the meaning of a column, whether it stands alone or not. */
    static Map<String, Object> column(String name, Map<String, String> meanings) {
        return Map.of("name", Wording.words(name), "meaning", meanings.getOrDefault(name, ""));
    }

    /** A row: its cells, and what stands together in the last. */
    Map<String, Object> row(Binding row) {
        List<Map<String, Object>> cells = new ArrayList<>();
        leading().forEach(name -> cells.add(cell(name, row)));
        List<Map<String, Object>> rest = new ArrayList<>();
        for (String name : shown.subList(leading().size(), shown.size())) {
            Map<String, Object> cell = cell(name, row);
            if (!"".equals(cell.get("text"))) {
                rest.add(cell);
            }
        }
        return Map.of("cells", cells, "rest", rest, "together", leading().size() < shown.size());
    }

    private Map<String, Object> cell(String name, Binding row) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("column", Wording.words(name));
        boolean number = name.equals(NUMBER) && !all.contains(NUMBER);
        Node node = number ? null : row.get(name);
        Node label = number ? null : row.get(naming(name));
        Node text = label == null ? node : label;
        cell.put("text", number ? Figures.of(row).text() : text == null ? "" : Wording.brief(text, paths));
        cell.put("lang", text == null || !text.isLiteral() ? "" : text.getLiteralLanguage());
        cell.put("href", node == null || !node.isURI() ? "" : own(node.getURI()));
        return cell;
    }

    private String own(String iri) {
        return paths.entity(iri).flatMap(entity -> paths.page(iri)).orElse("");
    }
}
