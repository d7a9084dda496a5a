package org.attest.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.attest.mapping.RowOutcome.Fault;
import org.attest.table.Row;

/** Turns the cells of a row into values of variables, or says what is wrong with each (CSVW tabular data, section 6.4). */
final class RowReader {
    /** How many solutions the lists in one row may make together. */
    static final int MOST_COMBINATIONS = 1000;

    private static final String TOO_MANY_VALUES =
            "the lists in this row make more than " + MOST_COMBINATIONS + " combinations: spread them over rows";

    static final Var ROWNUM = Var.alloc("ROWNUM");
    static final Var FILE_SHA256 = Var.alloc("FILE_SHA256");

    private final TableDescription table;

    RowReader(TableDescription table) {
        this.table = table;
    }

    /** The variables every row comes with, by name. */
    static Stream<String> variables(TableDescription table) {
        return Stream.concat(
                Stream.of(ROWNUM.getVarName(), FILE_SHA256.getVarName()),
                table.columns().stream().map(Column::name));
    }

    /**
     * The row as bindings: one, or one for each combination when cells hold lists.
     *
     * @param faults where complaints go; when there are any, what is returned is not to be used
     */
    List<Binding> read(Row row, List<Fault> faults) {
        if (row.ragged()) {
            faults.add(new Fault("", "ragged", ragged(row), ""));
            return List.of();
        }
        BindingBuilder single = BindingFactory.builder();
        single.add(ROWNUM, Datatype.literal(Long.toString(row.number()), "integer"));
        single.add(FILE_SHA256, Datatype.literal(row.fileSha256(), "string"));
        Map<Var, List<Node>> lists = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            table.column(row.header().get(i)).ifPresent(column -> {
                List<Node> values = values(column, cell, faults);
                if (values.size() == 1) {
                    single.add(Var.alloc(column.name()), values.getFirst());
                } else if (!values.isEmpty()) {
                    lists.put(Var.alloc(column.name()), values);
                }
            });
        }
        return combined(single.build(), lists, faults);
    }

    private static List<Binding> combined(Binding single, Map<Var, List<Node>> lists, List<Fault> faults) {
        List<Binding> bindings = List.of(single);
        for (Map.Entry<Var, List<Node>> list : lists.entrySet()) {
            if ((long) bindings.size() * list.getValue().size() > MOST_COMBINATIONS) {
                faults.add(new Fault("", "too-many-values", TOO_MANY_VALUES, ""));
                return List.of();
            }
            bindings = bindings.stream()
                    .flatMap(binding -> list.getValue().stream()
                            .map(value -> BindingFactory.binding(binding, list.getKey(), value)))
                    .toList();
        }
        return bindings;
    }

    private static String ragged(Row row) {
        return row.header().size() + " cells were expected, " + row.cells().size()
                + " found: is a separator missing, or a cell with a comma not in quotation marks?";
    }

    private static List<Node> values(Column column, String cell, List<Fault> faults) {
        String text = column.nulls().contains(cell.strip()) ? "" : cell;
        String filled = text.isBlank() ? column.whenEmpty().orElse("") : text;
        if (filled.isEmpty()) {
            if (column.required()) {
                faults.add(new Fault(column.title(), "required", "is empty: a value was expected", cell));
            }
            return List.of();
        }
        List<Node> values = new ArrayList<>();
        parts(column, filled).forEach(part -> value(column, part, values, faults));
        return values;
    }

    private static Stream<String> parts(Column column, String cell) {
        return column.separator()
                .map(separator -> Arrays.stream(cell.split(Pattern.quote(separator), -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct())
                .orElseGet(() -> Stream.of(cell));
    }

    private static void value(Column column, String part, List<Node> values, List<Fault> faults) {
        try {
            values.add(column.datatype().read(part));
        } catch (Datatype.Unreadable unreadable) {
            faults.add(unreadable.fault(column.title(), part));
        }
    }
}
