package org.attest.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Small mapping packages for tests: people in detention, with a site and acts. */
public final class Packages {
    /** Columns key, site, number, day, acts, note. */
    public static final String COLUMNS = """
            {"name": "key", "datatype": {"base": "string", "format": "[a-z0-9]+"}, "required": true},
            {"name": "site", "titles": "Name of the site", "required": true},
            {"name": "number", "datatype": "integer", "null": ["", "n/a"]},
            {"name": "day", "datatype": {"base": "date", "format": "dd/MM/yyyy"}},
            {"name": "acts", "separator": ";"},
            {"name": "note", "default": "none"}
            """;

    /** Header and one good row. */
    public static final String HEADER = "key,Name of the site,number,day,acts,note\n";

    /** For metadata that names no schema of its own file. */
    static final Csvw.Schemas NO_SCHEMAS = name -> {
        throw new NoSuchFileException(name);
    };

    private Packages() {}

    /** A package with the usual columns and this mapping, in a folder. */
    public static PackageFolder in(Path folder, String mapping) throws IOException {
        return in(folder, mapping, metadata(COLUMNS));
    }

    /** A package with this metadata. */
    public static PackageFolder in(Path folder, String mapping, String metadata) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("README.md"), "A package for tests.\n");
        Files.writeString(folder.resolve("mapping.rq"), mapping);
        Files.writeString(folder.resolve("table.csv-metadata.json"), metadata);
        return PackageFolder.of(folder);
    }

    /** Metadata with these columns. */
    public static String metadata(String columns) {
        return """
               {"@context": "http://www.w3.org/ns/csvw", "dc:title": "Test", "dc:identifier": "test",
                "url": "table.csv", "tableSchema": {"columns": [%s]}}
               """.formatted(columns);
    }
}
