package org.attest.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param header the table's column names, none twice
 * @param cells what stands in the row, in the order of the file; fewer or more than the header has names when the row is
 *     {@link #ragged}
 * @param file name of the file, without its folder
 * @param fileSha256 digest of the file's bytes, 64 lower-case hexadecimal digits
 * @param number 1 for the first row below the header
 * @param line line of the file the row begins on, counted from 1
 */
public record Row(List<String> header, List<String> cells, String file, String fileSha256, long number, long line) {
    public Row {
        header = List.copyOf(header);
        cells = List.copyOf(cells);
    }

    /** True when the row has not as many cells as the table has columns. */
    public boolean ragged() {
        return cells.size() != header.size();
    }
}
