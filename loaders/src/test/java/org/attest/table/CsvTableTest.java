package org.attest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final class InMemory implements TableFile {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return "table.csv";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvTable table = CsvTable.open(new InMemory(bytes), ',')) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<Row> rows(String text) throws IOException {
        return rows(text.getBytes(UTF_8));
    }

    private static TableException broken(byte[] bytes) {
        return assertThrows(TableException.class, () -> rows(bytes));
    }

    private static TableException broken(String text) {
        return broken(text.getBytes(UTF_8));
    }

    @Test
    void rows_haveTheirCells_number_andLine() throws IOException {
        List<Row> rows = rows("a,b\r\n1,\"x\r\ny\"\r\n\r\n2,z\r\n");
        assertEquals(List.of("1", "x\r\ny"), rows.get(0).cells());
        assertEquals(List.of(2L, 5L), rows.stream().map(Row::line).toList());
        assertEquals(List.of(1L, 2L), rows.stream().map(Row::number).toList());
        assertEquals(List.of("a", "b"), rows.get(1).header());
    }

    @Test
    void aByteOrderMark_isNoPartOfTheFirstName() throws IOException {
        assertEquals(List.of("a", "b"), rows("\uFEFFa,b\n1,2\n").getFirst().header());
    }

    @Test
    void aQuotation_rightAfterAByteOrderMark_isStillAQuotation() throws IOException {
        assertEquals(
                List.of("a,b", "c"), rows("\uFEFF\"a,b\",c\n1,2\n").getFirst().header());
    }

    @Test
    void brokenUtf8_isReportedByLineAndCharacter_neverReplaced() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("имя,b\nпо".getBytes(UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes(",2\n".getBytes(UTF_8));
        TableException broken = broken(bytes.toByteArray());
        assertEquals(List.of(2L, 3L), List.of(broken.line(), broken.column()));
        assertTrue(broken.getMessage().startsWith("table.csv, line 2, character 3: not UTF-8"), broken.getMessage());
    }

    @Test
    void aCharacterCutOffAtTheEnd_isBrokenUtf8() {
        byte[] whole = "a,b\n1,é".getBytes(UTF_8);
        TableException broken = broken(Arrays.copyOf(whole, whole.length - 1));
        assertEquals(List.of(2L, 3L), List.of(broken.line(), broken.column()));
    }

    @Test
    void utf16_isRecognizedByItsNulCharacters() {
        TableException broken = broken(new byte[] {'a', 0, ',', 0, 'b', 0, '\n', 0});
        assertTrue(broken.getMessage().contains("UTF-16"), broken.getMessage());
    }

    @Test
    void anUnterminatedQuotation_isReportedWhereItBegins_andSwallowsNothing() {
        TableException broken = broken("a,b\n1,2\n3,\"four\n5,6\n7,8\n");
        assertEquals(List.of(3L, 3L), List.of(broken.line(), broken.column()));
    }

    @Test
    void aCellThatGoesOnAfterItsQuotation_isReportedByLine() {
        UncheckedIOException broken =
                assertThrows(UncheckedIOException.class, () -> rows("a,b\n1,2\n3,\"four\" five\n"));
        assertEquals(
                3, assertInstanceOf(TableException.class, broken.getCause()).line());
    }

    @Test
    void aRowWithTooFewOrTooManyCells_isRagged_andTheRowsAfterItAreNot() throws IOException {
        List<Row> rows = rows("a,b\n1\n1,2,3\n1,2\n");
        assertEquals(List.of(true, true, false), rows.stream().map(Row::ragged).toList());
    }

    @Test
    void aHeaderWithANameTwice_orWithout_isRefused() {
        assertTrue(broken("a,a\n1,2\n").getMessage().contains("two columns are called a"));
        assertTrue(broken("a,\n1,2\n").getMessage().contains("a column has no name"));
    }

    @Test
    void anEmptyFile_isRefused() {
        assertTrue(broken("").getMessage().contains("the file is empty"));
    }

    @Test
    void theDigest_isThatOfTheFile() throws IOException {
        // printf 'a\n1\n' | sha256sum
        assertEquals(
                "309b0e45a73d3fc5325e2b6ed0a01ef8b9cde6b05a5633c1f893f970d52bfddc",
                rows("a\n1\n").getFirst().fileSha256());
    }

    @Property(tries = 200)
    void whatIsWritten_isReadAgain_cellByCell(@ForAll("cells") List<List<String>> cells) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("a", "b", "c");
            for (List<String> row : cells) {
                printer.printRecord(row);
            }
        }
        assertEquals(cells, rows(text.toString()).stream().map(Row::cells).toList());
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Arbitraries.of("a", "b", " ", "\"", ",", ";", "\r", "\n", "\t", "é", "漢", "😀")
                .list()
                .ofMaxSize(8)
                .map(characters -> String.join("", characters))
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void bytesThatAreNotUtf8_areAlwaysRefused(@ForAll byte[] bytes) throws IOException {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException broken) {
            broken(bytes);
        }
    }
}
