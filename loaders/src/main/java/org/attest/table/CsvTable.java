package org.attest.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV or TSV file, row by row (RFC 4180; UTF-8, with or without a byte order mark). It is read twice, once to make sure
 * that it can be read to its end, and never held in memory.
 */
public final class CsvTable implements Iterator<Row>, AutoCloseable {
    private final String file;
    private final String fileSha256;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private long number;
    private @Nullable Row next;

    private CsvTable(String file, String fileSha256, CSVParser parser) throws IOException {
        this.file = file;
        this.fileSha256 = fileSha256;
        this.parser = parser;
        this.records = parser.iterator();
        this.header = header(records.next().toList());
    }

    /**
     * Opens a file and reads its header.
     *
     * @param delimiter what stands between cells
     * @throws TableException when the file is empty, not UTF-8, has a quotation that does not end, or a header with an empty
     *     or repeated name
     * @throws IOException when it cannot be read
     */
    public static CsvTable open(TableFile table, char delimiter) throws IOException {
        String digest = Preflight.check(table, delimiter);
        BufferedReader reader = new BufferedReader(new InputStreamReader(table.open(), StandardCharsets.UTF_8));
        skipByteOrderMark(reader);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get();
        try {
            return new CsvTable(table.name(), digest, parser);
        } catch (IOException | RuntimeException broken) {
            parser.close();
            throw broken;
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    /** The column names, none empty, none twice. */
    public List<String> header() {
        return header;
    }

    /** Digest of the file's bytes, 64 lower-case hexadecimal digits. */
    public String fileSha256() {
        return fileSha256;
    }

    /**
     * True while there are rows. Blank lines are no rows.
     *
     * @throws UncheckedIOException holding a {@link TableException} when what follows cannot be read
     */
    @Override
    public boolean hasNext() {
        while (next == null && advance()) {
            // until a row or the end
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private boolean advance() {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) {
                return false;
            }
            take(records.next().toList(), line);
            return true;
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UncheckedIOException(new TableException(
                    file, line, 0, "a cell goes on after its closing quotation mark: double the mark"));
        }
    }

    private void take(List<String> cells, long line) {
        boolean blank = cells.size() == 1 && cells.getFirst().isEmpty() && header.size() > 1;
        if (!blank) {
            next = new Row(header, cells, file, fileSha256, ++number, line);
        }
    }

    private List<String> header(List<String> names) throws TableException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isBlank()) {
                throw new TableException(file, 1, 0, "a column has no name: every column needs one");
            }
            if (!seen.add(name)) {
                throw new TableException(file, 1, 0, "two columns are called " + name + ": rename one");
            }
        }
        return List.copyOf(names);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
