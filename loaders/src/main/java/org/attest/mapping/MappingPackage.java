package org.attest.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.attest.table.CsvTable;
import org.attest.table.Row;
import org.attest.table.TableException;
import org.attest.table.TableFile;

/**
 * How a source's tables become claims: {@code table.csv-metadata.json} describes the columns, a {@code .rq} file maps them,
 * {@code README.md} tells people.
 */
public final class MappingPackage {
    private final PackageFolder folder;
    private final Csvw.Metadata metadata;

    private MappingPackage(PackageFolder folder, Csvw.Metadata metadata) {
        this.folder = folder;
        this.metadata = metadata;
    }

    /**
     * Opens a package and checks all of it.
     *
     * @throws PackageException when a file is missing, or something in it is not understood or not allowed
     * @throws IOException when it cannot be read
     */
    public static MappingPackage open(PackageFolder folder) throws IOException {
        for (String needed : List.of(Csvw.FILE, "README.md")) {
            if (!folder.has(needed)) {
                throw new PackageException(
                        needed, "missing: a package has " + Csvw.FILE + ", a mapping and a README.md");
            }
        }
        MappingPackage opened = new MappingPackage(folder, Csvw.read(folder.text(Csvw.FILE), folder::text));
        for (TableDescription table : opened.metadata.tables()) {
            opened.mapping(table);
        }
        return opened;
    }

    /** What the data is, for people. */
    public String title() {
        return metadata.title();
    }

    /** The dataset the claims go to unless another is named; empty: one must be named. */
    public Optional<String> dataset() {
        return metadata.dataset();
    }

    /** The package's own tables, those that lie in its folder; empty when the data comes from elsewhere. */
    public List<TableFile> ownTables() throws IOException {
        List<TableFile> tables = new ArrayList<>();
        for (TableDescription table : metadata.tables()) {
            if (folder.has(table.url())) {
                tables.add(folder.file(table.url()));
            }
        }
        return tables;
    }

    /**
     * Opens a table for mapping.
     *
     * @throws PackageException when the package does not describe a table of this name
     * @throws TableException when it cannot be read, or lacks a column
     * @throws IOException when it cannot be read
     */
    public MappedTable open(TableFile file) throws IOException {
        TableDescription description = description(file.name());
        Mapping mapping = mapping(description);
        CsvTable table = CsvTable.open(file, description.delimiter());
        List<String> missing = description.missingFrom(table.header());
        if (!missing.isEmpty()) {
            table.close();
            throw new TableException(
                    file.name(), 1, 0, "columns " + missing + " are missing: the header is " + table.header());
        }
        return new MappedTable(table, description, mapping);
    }

    private Mapping mapping(TableDescription table) throws IOException {
        if (!folder.has(table.mapping())) {
            throw new PackageException(
                    table.mapping(), "missing: " + Csvw.FILE + " names it as the mapping of " + table.url());
        }
        return Mapping.compile(table.mapping(), folder.text(table.mapping()), RowReader.variables(table));
    }

    private TableDescription description(String file) throws PackageException {
        List<TableDescription> tables = metadata.tables();
        return tables.stream()
                .filter(table -> table.url().equals(file))
                .findFirst()
                .or(() -> tables.size() == 1 ? Optional.of(tables.getFirst()) : Optional.empty())
                .orElseThrow(() -> new PackageException(
                        Csvw.FILE,
                        "describes no table " + file + ": one of "
                                + tables.stream().map(TableDescription::url).toList() + " was expected"));
    }

    /** A table being mapped. */
    public static final class MappedTable implements AutoCloseable {
        private final CsvTable table;
        private final TableDescription description;
        private final Mapping mapping;

        private MappedTable(CsvTable table, TableDescription description, Mapping mapping) {
            this.table = table;
            this.description = description;
            this.mapping = mapping;
        }

        /** Columns of the file that the package does not describe, and that are passed over; may be empty. */
        public List<String> ignored() {
            return description.ignoredOf(table.header());
        }

        /** What becomes of each row, in the order of the file; to be taken once. */
        public Iterator<RowOutcome> outcomes() {
            Iterator<Row> rows = table;
            return new RowMapper(description, mapping, rows);
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }
}
