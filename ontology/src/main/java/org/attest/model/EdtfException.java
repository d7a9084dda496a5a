package org.attest.model;

/**
 * A text that is not EDTF, and where it stops being so.
 *
 * <p>The message names the place, what belongs there and what stands there; it never repeats the whole input, which may be
 * a cell from the wrong column and somebody's name.
 */
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private final String input;
    private final int index;
    private final String expected;
    private final String found;

    EdtfException(String input, int index, int end, String expected) {
        this(input, index, expected, shown(input, index, end));
    }

    private EdtfException(String input, int index, String expected, String found) {
        super("not EDTF, character %d: expected %s, found %s".formatted(index + 1, expected, found));
        this.input = input;
        this.index = index;
        this.expected = expected;
        this.found = found;
    }

    /** The whole text, as given. */
    public String input() {
        return input;
    }

    /** Where in the input it went wrong, in UTF-16 units from 0; the length of the input when it ended too early. */
    public int index() {
        return index;
    }

    /** What would have been right there, in words. */
    public String expected() {
        return expected;
    }

    /** What stands there: a few characters in quotes, the name of one that does not show, or "the end". */
    public String found() {
        return found;
    }

    private static String shown(String input, int index, int end) {
        if (index >= input.length()) {
            return "the end";
        }
        int first = input.codePointAt(index);
        if (first == ' ') {
            return "a space";
        }
        if (first <= ' ' || first >= 0x7F) {
            return "U+%04X".formatted(first);
        }
        return "'" + input.substring(index, Math.clamp(end, index + 1, index + SHOWN)) + "'";
    }
}
