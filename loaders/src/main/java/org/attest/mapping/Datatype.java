package org.attest.mapping;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.mapping.RowOutcome.Fault;

/** What a column's cells hold, and reading one (CSVW metadata vocabulary, section 5.11; tabular data model, section 6.4). */
interface Datatype {
    /** The datatypes that can be named. */
    Set<String> NAMES = Set.of(
            "string", "boolean", "integer", "decimal", "date", "dateTime", "duration", "gYear", "gYearMonth", "anyURI");

    /**
     * A cell's value, in the one spelling a submission may have.
     *
     * @throws Unreadable when the cell is not of the datatype
     */
    Node read(String cell) throws Unreadable;

    /**
     * The datatype of a name and a format.
     *
     * @param format for strings a regular expression, for dates a picture such as {@code dd/MM/yyyy}, for truth values the
     *     two words, as {@code Y|N}; empty: as XML Schema has it
     * @throws IllegalArgumentException when there is no such datatype, or it takes no such format
     */
    static Datatype of(String name, Optional<String> format) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no datatype " + name + " here: one of " + NAMES + " was expected");
        }
        return format.map(text -> formatted(name, text)).orElseGet(() -> new SchemaDatatype(name));
    }

    private static Datatype formatted(String name, String format) {
        return switch (name) {
            case "string" -> new Patterned(format);
            case "date" -> new Dated(format);
            case "boolean" -> Worded.of(format);
            default -> throw new IllegalArgumentException("datatype " + name + " takes no format: leave it out");
        };
    }

    /** A literal of an XML Schema datatype. */
    static Node literal(String lexical, String name) {
        return NodeFactory.createLiteralDT(
                lexical, TypeMapper.getInstance().getSafeTypeByName("http://www.w3.org/2001/XMLSchema#" + name));
    }

    /** A cell that is not of its column's datatype. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;

        Unreadable(String code, String message) {
            super(message);
            this.code = code;
        }

        /** As a fault of a column's cell. */
        Fault fault(String column, String cell) {
            return new Fault(column, code, String.valueOf(getMessage()), cell);
        }
    }
}
