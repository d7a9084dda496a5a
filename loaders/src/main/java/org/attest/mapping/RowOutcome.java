package org.attest.mapping;

import java.util.List;
import org.apache.jena.graph.Triple;

/** What became of a row. */
public sealed interface RowOutcome {
    /** Name of the file, without its folder. */
    String file();

    /** The line the row begins on, counted from 1. */
    long line();

    /**
     * The row became triples of a submission.
     *
     * @param triples without repetition, none with a blank node; at least one
     */
    record Mapped(String file, long line, List<Triple> triples) implements RowOutcome {
        public Mapped {
            triples = List.copyOf(triples);
        }
    }

    /**
     * The row became nothing.
     *
     * @param faults everything found wrong with it; at least one
     */
    record Rejected(String file, long line, List<Fault> faults) implements RowOutcome {
        public Rejected {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a rejected row has a fault");
            }
        }
    }

    /**
     * One thing wrong with a row.
     *
     * @param column the column's header; empty when it is about the whole row
     * @param code stable word for programs: {@code ragged}, {@code required}, {@code datatype}, {@code format}, {@code
     *     too-many-values}, {@code expression}, {@code iri}, {@code nothing}, {@code repeated}, or a code of the
     *     submission's findings
     * @param message what was expected and what to do; never the cell's content
     * @param value the cell's content, for the submitter's own list of rejected rows only; empty when it is about the row
     */
    record Fault(String column, String code, String message, String value) {}
}
