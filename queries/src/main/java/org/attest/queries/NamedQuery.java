package org.attest.queries;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * One file of the query library. The file starts with a header of comment lines:
 *
 * <pre>
 * # title: Figures
 * # description: every quantity about an incident or group, with the dissent
 * # param: about iri optional  the incident or group; all when left out
 * # example: about=urn:attest:local:incident/purge
 * # column: claim  the claim's IRI
 * </pre>
 *
 * <p>Each parameter stands in the text as {@code VALUES ?about { UNDEF }} or with its default, {@code VALUES ?lang { "en" }},
 * in every group and subquery that uses it: who pastes the text into another store edits those lines. A parameter called
 * {@code limit} stands as the query's {@code LIMIT} instead.
 *
 * @param name the file's name without {@code .rq}: the name on the command line and in {@code /api/queries/{name}}
 * @param family {@code research}, {@code legal}, {@code partner}, {@code safety}, or {@code rest} for those the doors use
 *     themselves (not listed)
 * @param title a few words
 * @param description what it answers and how to read the answer
 * @param parameters in the order of the header; may be empty
 * @param example parameters of a run that works on the demo, as {@code name=value} parts
 * @param text the SPARQL text, whole, with its header
 */
public record NamedQuery(
        String name,
        String family,
        String title,
        String description,
        List<Parameter> parameters,
        List<String> example,
        String text) {
    public NamedQuery {
        parameters = List.copyOf(parameters);
        example = List.copyOf(example);
    }

    /** One parameter: the query variable of the same name is bound to it. */
    public record Parameter(String name, Type type, boolean required, String description) {}

    /** One column of the answer. */
    public record Column(String name, String description) {}

    /** What a parameter's text is read as. */
    public enum Type {
        /** An absolute IRI, without brackets. */
        IRI,
        /** Any text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A day, {@code 2017-04-01}, or a moment in UTC, {@code 2017-04-01T00:00:00Z}; bound as xsd:dateTime. */
        DATE
    }

    /**
     * Reads a query text with its header, as the library's own files are read. A text without a header is a query
     * without parameters.
     *
     * @param file how errors name it
     * @throws BadQueryFile when header or query is not as it should be, with the line
     */
    public static NamedQuery read(String file, String name, String family, String text) {
        Header header = Header.of(file, text);
        NamedQuery query = new NamedQuery(
                name, family, header.title(), header.description(), header.parameters(), header.example(), text);
        Placeholders.check(file, query);
        return query;
    }

    /** The parameter of this name, or empty. */
    public Optional<Parameter> parameter(String called) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(called))
                .findFirst();
    }

    /** What the columns of the answer mean, in their order; empty where the header does not say. */
    public List<Column> columns() {
        return Header.of(name, text).columns();
    }

    /**
     * The query with values bound, by algebra and never by text.
     *
     * @throws BadParameter when a value is missing, unknown or not of its type
     */
    public Query bind(Bindings bindings) {
        return bindings.into(this);
    }
}
