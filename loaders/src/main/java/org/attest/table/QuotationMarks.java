package org.attest.table;

/** Whether a quotation is open, and where it began (RFC 4180, section 2, rules 5 to 7). */
final class QuotationMarks {
    private boolean cellBegins = true;
    private boolean open;
    private boolean closing;
    private long line;
    private long column;

    void take(char character, char delimiter, long atLine, long atColumn) {
        if (open && !closing) {
            closing = character == '"';
        } else if (closing && character == '"') {
            closing = false;
        } else if (cellBegins && character == '"') {
            begin(atLine, atColumn);
        } else {
            open = false;
            closing = false;
            cellBegins = character == delimiter
                    || character == '\n'
                    || character == '\r'
                    || byteOrderMark(character, atLine, atColumn);
        }
    }

    private void begin(long atLine, long atColumn) {
        open = true;
        closing = false;
        cellBegins = false;
        line = atLine;
        column = atColumn;
    }

    private static boolean byteOrderMark(char character, long atLine, long atColumn) {
        return character == '\uFEFF' && atLine == 1 && atColumn == 1;
    }

    /** True while the quotation has not ended. */
    boolean open() {
        return open && !closing;
    }

    /** The line it began on, counted from 1. */
    long line() {
        return line;
    }

    /** The character it began at, counted from 1. */
    long column() {
        return column;
    }
}
