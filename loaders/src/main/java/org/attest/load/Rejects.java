package org.attest.load;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attest.mapping.RowOutcome.Fault;
import org.attest.mapping.RowOutcome.Rejected;

/** The list of rejected rows, for whoever has the table: one line for each fault, the cell's content with it. */
final class Rejects {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("file", "line", "column", "code", "message", "value")
            .get();

    private Rejects() {}

    /** Writes the list, with no line but the header when nothing was rejected; what stood in the file is replaced. */
    static void write(Path file, List<Rejected> rejected) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            for (Rejected row : rejected) {
                for (Fault fault : row.faults()) {
                    printer.printRecord(
                            row.file(), row.line(), fault.column(), fault.code(), fault.message(), fault.value());
                }
            }
        }
    }
}
