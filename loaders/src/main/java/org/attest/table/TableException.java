package org.attest.table;

import java.io.IOException;

/** A file that cannot be read as a table at all: nothing in it can be trusted. */
public final class TableException extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;
    private final long column;

    /**
     * What is wrong, and where.
     *
     * @param file name of the file, without its folder
     * @param line counted from 1; 0 when it is about the whole file
     * @param column character in that line, counted from 1 in Unicode code points; 0 when it is about the whole line
     * @param problem what was expected, what was found, what to do; never a cell's content
     */
    public TableException(String file, long line, long column, String problem) {
        super(file + (line > 0 ? ", line " + line : "") + (column > 0 ? ", character " + column : "") + ": " + problem);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** Name of the file, without its folder. */
    public String file() {
        return file;
    }

    /** Line, counted from 1; 0 when it is about the whole file. */
    public long line() {
        return line;
    }

    /** Character in the line, counted from 1; 0 when it is about the whole line. */
    public long column() {
        return column;
    }
}
