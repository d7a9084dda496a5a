package org.attest.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * A subset of the metadata vocabulary for tabular data (W3C, CSV on the Web, 17 December 2015): one table or a group of them;
 * of columns the name, titles, datatype, format, required, null, separator and default. A schema may lie in a file of its own,
 * for several packages to share (metadata vocabulary, section 5.5). A property that is not known here is refused and not passed
 * over, unless it is a common property such as {@code dc:description}.
 */
final class Csvw {
    /** The metadata's file in every package. */
    static final String FILE = "table.csv-metadata.json";

    private static final String CONTEXT = "http://www.w3.org/ns/csvw";
    private static final Set<String> GROUP = Set.of("@context", "@type", "tables", "dialect");
    private static final Set<String> TABLE =
            Set.of("@context", "@type", "url", "tableSchema", "dialect", "transformations");
    private static final Set<String> SCHEMA = Set.of("@context", "@type", "columns");
    private static final Set<String> COLUMN =
            Set.of("@type", "name", "titles", "datatype", "required", "null", "separator", "default");
    private static final Set<String> DATATYPE = Set.of("@type", "base", "format");
    private static final Set<String> DIALECT = Set.of("@type", "delimiter", "encoding", "header");
    private static final Set<String> TRANSFORMATION =
            Set.of("@type", "url", "scriptFormat", "targetFormat", "titles", "source");

    /**
     * What a package's metadata says.
     *
     * @param title what the data is, for people
     * @param dataset the dataset the claims go to; empty: to be named when loading
     * @param tables at least one
     */
    record Metadata(String title, Optional<String> dataset, List<TableDescription> tables) {}

    /** Where the schemas lie that have a file of their own. */
    interface Schemas {
        /**
         * The text of one.
         *
         * @throws IOException when there is none of that name, or it cannot be read
         */
        String text(String name) throws IOException;
    }

    private final Schemas schemas;

    private Csvw(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * Reads the metadata.
     *
     * @throws PackageException when it is not JSON, or says something that is not understood here
     * @throws IOException when a schema it names cannot be read
     */
    static Metadata read(String text, Schemas schemas) throws IOException {
        return parsed(FILE, () -> new Csvw(schemas).metadata(JSON.parse(text)));
    }

    private static <T> T parsed(String file, Supplier<T> parse) throws IOException {
        try {
            return parse.get();
        } catch (JsonException broken) {
            throw new PackageException(file, "not JSON: " + broken.getMessage());
        } catch (IllegalArgumentException wrong) {
            throw new PackageException(file, String.valueOf(wrong.getMessage()));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Metadata metadata(JsonObject root) {
        if (!context(root.get("@context")).equals(CONTEXT)) {
            throw new IllegalArgumentException("\"@context\": \"" + CONTEXT + "\" was expected");
        }
        List<TableDescription> tables = tables(root).toList();
        String title = Json.string(root, "dc:title").orElseThrow(() -> new IllegalArgumentException("no \"dc:title\""));
        return new Metadata(title, Json.string(root, "dc:identifier"), tables);
    }

    private static String context(JsonValue context) {
        JsonValue first =
                context != null && context.isArray() && context.getAsArray().size() > 0
                        ? context.getAsArray().get(0)
                        : context;
        return first != null && first.isString() ? first.getAsString().value() : "";
    }

    private Stream<TableDescription> tables(JsonObject root) {
        if (!root.hasKey("tables")) {
            return Stream.of(table(root, root));
        }
        Json.known(root, GROUP, "the group of tables");
        JsonArray tables = Json.array(root, "tables");
        if (tables.size() == 0) {
            throw new IllegalArgumentException("\"tables\": at least one was expected");
        }
        return tables.stream().map(table -> table(Json.object(table, "tables"), root));
    }

    private TableDescription table(JsonObject table, JsonObject group) {
        Json.known(table, TABLE, "a table");
        String url =
                Json.string(table, "url").orElseThrow(() -> new IllegalArgumentException("a table has no \"url\""));
        JsonValue schema = table.get("tableSchema");
        List<Column> columns = schema != null && schema.isString()
                ? shared(schema.getAsString().value())
                : columns(Json.object(schema, "tableSchema"));
        char delimiter = delimiter(table).or(() -> delimiter(group)).orElse(url.endsWith(".tsv") ? '\t' : ',');
        return new TableDescription(url, delimiter, columns, mapping(table));
    }

    private List<Column> shared(String file) {
        try {
            String text = schemas.text(file);
            return parsed(file, () -> columns(JSON.parse(text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Column> columns(JsonObject schema) {
        Json.known(schema, SCHEMA, "\"tableSchema\"");
        return Json.array(schema, "columns").stream()
                .map(column -> column(Json.object(column, "columns")))
                .toList();
    }

    private static Optional<Character> delimiter(JsonObject table) {
        if (!table.hasKey("dialect")) {
            return Optional.empty();
        }
        JsonObject dialect = Json.object(table.get("dialect"), "dialect");
        Json.known(dialect, DIALECT, "\"dialect\"");
        if (!Json.string(dialect, "encoding").orElse("utf-8").equalsIgnoreCase("utf-8")) {
            throw new IllegalArgumentException("\"encoding\": utf-8 was expected, nothing else is read");
        }
        if (!Json.flag(dialect, "header", true)) {
            throw new IllegalArgumentException("\"header\": a table without a header is not read");
        }
        return Json.string(dialect, "delimiter").map(Csvw::character);
    }

    private static char character(String delimiter) {
        if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) {
            throw new IllegalArgumentException("\"delimiter\": one character was expected");
        }
        return delimiter.charAt(0);
    }

    private static String mapping(JsonObject table) {
        if (!table.hasKey("transformations")) {
            return "mapping.rq";
        }
        JsonArray all = Json.array(table, "transformations");
        if (all.size() != 1) {
            throw new IllegalArgumentException("\"transformations\": exactly one was expected");
        }
        JsonObject only = Json.object(all.get(0), "transformations");
        Json.known(only, TRANSFORMATION, "a transformation");
        return Json.string(only, "url")
                .orElseThrow(() -> new IllegalArgumentException("a transformation has no \"url\""));
    }

    private static Column column(JsonObject column) {
        Json.known(column, COLUMN, "a column");
        String name =
                Json.string(column, "name").orElseThrow(() -> new IllegalArgumentException("a column has no \"name\""));
        return new Column(
                name,
                Json.strings(column, "titles", List.of(name)).getFirst(),
                datatype(column.get("datatype"), name),
                Json.flag(column, "required", false),
                Json.strings(column, "null", List.of("")),
                Json.string(column, "separator"),
                Json.string(column, "default").filter(text -> !text.isEmpty()));
    }

    private static Datatype datatype(JsonValue datatype, String column) {
        try {
            if (datatype == null || datatype.isString()) {
                return Datatype.of(
                        datatype == null ? "string" : datatype.getAsString().value(), Optional.empty());
            }
            JsonObject object = Json.object(datatype, "datatype");
            Json.known(object, DATATYPE, "a datatype");
            return Datatype.of(Json.string(object, "base").orElse("string"), Json.string(object, "format"));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("column " + column + ": " + wrong.getMessage(), wrong);
        }
    }
}
