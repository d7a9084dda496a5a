package org.attest.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.mapping.RowOutcome.Fault;
import org.attest.mapping.RowOutcome.Mapped;
import org.attest.mapping.RowOutcome.Rejected;
import org.attest.model.Iri;
import org.attest.table.Row;

/**
 * Maps rows, in their order, a block of them in one run of the query; whatever the length of the table, no more than a block
 * is held.
 */
public final class RowMapper implements Iterator<RowOutcome> {
    private static final int BLOCK = 256;

    private final RowReader reader;
    private final Mapping mapping;
    private final Iterator<Row> rows;
    private final Queue<RowOutcome> outcomes = new ArrayDeque<>();

    RowMapper(TableDescription table, Mapping mapping, Iterator<Row> rows) {
        this.reader = new RowReader(table);
        this.mapping = mapping;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        if (outcomes.isEmpty() && rows.hasNext()) {
            mapBlock();
        }
        return !outcomes.isEmpty();
    }

    /** What became of the next row. Throws what the rows throw, and {@link NoSuchElementException} after the last. */
    @Override
    public RowOutcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return outcomes.remove();
    }

    private void mapBlock() {
        List<Work> block = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        while (block.size() < BLOCK && rows.hasNext()) {
            Work work = new Work(rows.next());
            List<Binding> read = reader.read(work.row, work.faults);
            if (work.faults.isEmpty()) {
                bindings.addAll(read);
            }
            block.add(work);
        }
        Map<Node, Work> byNumber = new HashMap<>();
        block.forEach(work -> byNumber.put(work.number(), work));
        mapping.solutions(bindings.iterator())
                .forEachRemaining(solution -> solved(
                        solution,
                        Objects.requireNonNull(
                                byNumber.get(solution.get(RowReader.ROWNUM)), "a solution has its row's number")));
        block.forEach(work -> outcomes.add(work.outcome()));
    }

    private void solved(Binding chained, Work work) {
        Binding solution = mapping.flat(chained);
        mapping.failure(solution).ifPresent(failure -> work.fault("expression", failure));
        mapping.triples(solution).forEachRemaining(work::take);
    }

    /** A row being mapped. */
    private static final class Work {
        private final Row row;
        private final List<Fault> faults = new ArrayList<>();
        private final Set<Triple> triples = new LinkedHashSet<>();

        Work(Row row) {
            this.row = row;
        }

        Node number() {
            return Datatype.literal(Long.toString(row.number()), "integer");
        }

        void fault(String code, String message) {
            Fault fault = new Fault("", code, message, "");
            if (!faults.contains(fault)) {
                faults.add(fault);
            }
        }

        void take(Triple triple) {
            if (absolute(triple.getSubject()) && absolute(triple.getPredicate()) && absolute(triple.getObject())) {
                triples.add(triple);
            } else {
                fault("iri", "an IRI made from this row is not absolute, or has a space or quotation mark in it");
            }
        }

        private static boolean absolute(Node node) {
            if (!node.isURI()) {
                return true;
            }
            try {
                return !new Iri(node.getURI()).value().startsWith(Mapping.RELATIVE);
            } catch (IllegalArgumentException notAnIri) {
                return false;
            }
        }

        RowOutcome outcome() {
            if (faults.isEmpty() && triples.isEmpty()) {
                fault("nothing", "the mapping makes nothing of this row: a FILTER or VALUES has no place for it");
            }
            return faults.isEmpty()
                    ? new Mapped(row.file(), row.line(), List.copyOf(triples))
                    : new Rejected(row.file(), row.line(), faults);
        }
    }
}
