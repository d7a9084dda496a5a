package org.attest.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.attest.load.LoadReport.TableCount;
import org.attest.mapping.RowOutcome;
import org.attest.mapping.RowOutcome.Fault;
import org.attest.mapping.RowOutcome.Mapped;
import org.attest.mapping.RowOutcome.Rejected;
import org.attest.rdf.Finding;
import org.attest.rdf.LocalName;

/** What the rows of some tables became so far, and which row is to answer for which claim. */
final class Draft {
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Mapped> owners = new HashMap<>();

    /** One table's rows. */
    private static final class Table {
        private final List<String> ignored;
        private final Map<Long, Mapped> mapped = new LinkedHashMap<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private long read;

        Table(List<String> ignored) {
            this.ignored = ignored;
        }
    }

    void begin(String file, List<String> ignored) {
        if (tables.put(file, new Table(ignored)) != null) {
            throw new IllegalArgumentException("two tables are called " + file + ": rename one");
        }
    }

    void take(RowOutcome outcome) {
        Table table = table(outcome.file());
        table.read++;
        switch (outcome) {
            case Rejected rejected -> table.rejected.add(rejected);
            case Mapped mapped -> {
                Optional<Fault> repeated = repeated(mapped);
                if (repeated.isPresent()) {
                    table.rejected.add(new Rejected(mapped.file(), mapped.line(), List.of(repeated.get())));
                } else {
                    table.mapped.put(mapped.line(), mapped);
                    names(mapped).forEach(name -> owners.putIfAbsent(name, mapped));
                }
            }
        }
    }

    private Table table(String file) {
        Table table = tables.get(file);
        if (table == null) {
            throw new IllegalStateException("a row of a table that was not begun: " + file);
        }
        return table;
    }

    private Optional<Fault> repeated(Mapped row) {
        return names(row).stream()
                .filter(name -> name.startsWith("claim/") && owners.containsKey(name))
                .findFirst()
                .map(name -> new Fault("", "repeated", "makes " + name + " again: " + where(name) + " made it", ""));
    }

    /** The claims and snapshots a row makes, as findings call them: {@code claim/C08}. */
    private static Set<String> names(Mapped row) {
        Set<String> names = new LinkedHashSet<>();
        for (Triple triple : row.triples()) {
            String subject = triple.getSubject().getURI();
            if (subject.startsWith(LocalName.PREFIX)) {
                names.add(whole(subject.substring(LocalName.PREFIX.length())));
            }
        }
        return names;
    }

    /** The claim or snapshot a place is in: {@code claim/C08} for {@code claim/C08#hop1 hr:saidBy}. */
    private static String whole(String place) {
        return place.split("[# ]", 2)[0];
    }

    /** File and line of the row that makes what a place is in; empty: no row does. */
    String where(String place) {
        Mapped row = owners.get(whole(place));
        return row == null ? "" : row.file() + " line " + row.line();
    }

    /**
     * Turns findings into rejected rows.
     *
     * @return the findings that belong to no row
     */
    List<Finding> reject(List<Finding> findings) {
        Map<Mapped, List<Fault>> faults = new LinkedHashMap<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            Mapped row = owners.get(whole(finding.place()));
            if (row == null) {
                others.add(finding);
            } else {
                faults.computeIfAbsent(row, any -> new ArrayList<>())
                        .add(new Fault("", finding.code().word(), finding.place() + ": " + finding.message(), ""));
            }
        }
        faults.forEach(this::reject);
        return others;
    }

    private void reject(Mapped row, List<Fault> faults) {
        Table table = table(row.file());
        table.mapped.remove(row.line());
        table.rejected.add(new Rejected(row.file(), row.line(), faults));
        owners.values()
                .removeIf(owner -> owner.line() == row.line() && owner.file().equals(row.file()));
    }

    /** The triples of all rows that are not rejected, each once. */
    Set<Triple> triples() {
        Set<Triple> triples = new LinkedHashSet<>();
        tables.values().forEach(table -> table.mapped.values().forEach(row -> triples.addAll(row.triples())));
        return triples;
    }

    List<TableCount> counts() {
        return tables.entrySet().stream()
                .map(entry -> {
                    Table table = entry.getValue();
                    return new TableCount(
                            entry.getKey(), table.read, table.mapped.size(), table.rejected.size(), table.ignored);
                })
                .toList();
    }

    List<Rejected> rejected() {
        return tables.values().stream()
                .flatMap(table -> table.rejected.stream())
                .toList();
    }
}
