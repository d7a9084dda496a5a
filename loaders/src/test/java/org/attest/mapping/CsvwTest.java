package org.attest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvwTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    an unknown datatype   | {"name": "a", "datatype": "number of people"}                    | column a: there is no datatype
                    a format for numbers  | {"name": "a", "datatype": {"base": "integer", "format": "#,##0"}} | takes no format
                    a date that is none   | {"name": "a", "datatype": {"base": "date", "format": "whenever"}} | is no date
                    half a truth value    | {"name": "a", "datatype": {"base": "boolean", "format": "Y"}}    | two words
                    a broken pattern      | {"name": "a", "datatype": {"base": "string", "format": "["}}     | no regular expression
                    a property unheard of | {"name": "a", "minimum": 3}                                      | [minimum]
                    a name with a space   | {"name": "a b"}                                                  | a column's name is a letter
                    a column twice        | {"name": "a"}, {"name": "a"}                                     | two columns have one name
                    a column without name | {"titles": "A"}                                                  | a column has no "name"
                    a required as text    | {"name": "a", "required": "yes"}                                 | true or false was expected
                    an empty separator    | {"name": "a", "separator": ""}                                   | the separator is empty
                    """)
    void metadata_isRefused_withWhatIsWrong(String what, String columns, String expected) {
        PackageException refused =
                assertThrows(PackageException.class, () -> Csvw.read(Packages.metadata(columns), Packages.NO_SCHEMAS));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("table.csv-metadata.json: ")
                        && refused.getMessage().contains(expected),
                refused.getMessage());
    }

    @Test
    void metadataThatIsNotJson_saysSo() {
        assertTrue(assertThrows(PackageException.class, () -> Csvw.read("columns: none", Packages.NO_SCHEMAS))
                .getMessage()
                .contains("not JSON"));
    }

    @Test
    void aSemicolonAsDelimiter_isTaken_andTsvHasTabs() throws Exception {
        String semicolon = Packages.metadata("{\"name\": \"a\"}")
                .replace("\"url\"", "\"dialect\": {\"delimiter\": \";\"}, \"url\"");
        assertEquals(
                ';',
                Csvw.read(semicolon, Packages.NO_SCHEMAS).tables().getFirst().delimiter());
        String tsv = Packages.metadata("{\"name\": \"a\"}").replace("table.csv", "table.tsv");
        assertEquals(
                '\t', Csvw.read(tsv, Packages.NO_SCHEMAS).tables().getFirst().delimiter());
    }

    private static final String SHARING = """
            {"@context": "http://www.w3.org/ns/csvw", "dc:title": "Test", "url": "table.csv", "tableSchema": "own.json"}
            """;

    @Test
    void aSchemaInAFileOfItsOwn_isReadFromThere() throws Exception {
        Csvw.Metadata metadata = Csvw.read(SHARING, name -> {
            assertEquals("own.json", name);
            return "{\"columns\": [{\"name\": \"a\"}, {\"name\": \"b\"}]}";
        });
        assertEquals(
                java.util.List.of("a", "b"),
                metadata.tables().getFirst().columns().stream()
                        .map(Column::name)
                        .toList());
    }

    @Test
    void aFaultInAnotherFilesSchema_isToldOfThatFile() {
        assertTrue(assertThrows(PackageException.class, () -> Csvw.read(SHARING, name -> "{\"rows\": []}"))
                .getMessage()
                .startsWith("own.json: "));
    }

    @Test
    void aSchemaThatIsNotThere_isMissed() {
        assertThrows(NoSuchFileException.class, () -> Csvw.read(SHARING, Packages.NO_SCHEMAS));
    }

    @Test
    void aSchemaOutsideTheFolder_isNotRead() throws Exception {
        PackageFolder there = Packages.in(folder, "CONSTRUCT {} WHERE {}", SHARING.replace("own.json", "../own.json"));
        assertTrue(assertThrows(PackageException.class, () -> MappingPackage.open(there))
                .getMessage()
                .contains("a plain file name was expected"));
    }

    @Test
    void truthValues_areReadInTheirWords() throws Exception {
        Datatype spoken = Datatype.of("boolean", java.util.Optional.of("oui|non"));
        assertEquals("true", spoken.read("oui").getLiteralLexicalForm());
        assertThrows(Datatype.Unreadable.class, () -> spoken.read("true"));
    }

    @Test
    void aPackageWithoutReadme_isRefused() throws Exception {
        PackageFolder there = Packages.in(folder, "CONSTRUCT {} WHERE {}");
        Files.delete(folder.resolve("README.md"));
        assertTrue(assertThrows(PackageException.class, () -> MappingPackage.open(there))
                .getMessage()
                .startsWith("README.md: missing"));
    }

    @Test
    void aMappingOutsideTheFolder_isNotRead() throws Exception {
        String away = Packages.metadata("{\"name\": \"a\"}")
                .replace(
                        "\"url\": \"table.csv\"",
                        "\"url\": \"t.csv\", \"transformations\": [{\"url\": \"../mapping.rq\"}]");
        PackageFolder there = Packages.in(folder, "CONSTRUCT {} WHERE {}", away);
        assertTrue(assertThrows(PackageException.class, () -> MappingPackage.open(there))
                .getMessage()
                .contains("a plain file name was expected"));
    }
}
