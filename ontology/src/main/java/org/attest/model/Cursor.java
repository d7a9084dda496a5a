package org.attest.model;

/** A place in a text, moving only forward. */
final class Cursor {

    private static final int END = -1;

    private final String input;
    private int at;

    Cursor(String input) {
        this.input = input;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == input.length();
    }

    /** The next character, or -1 at the end. */
    int peek() {
        return atEnd() ? END : input.charAt(at);
    }

    boolean sees(String token) {
        return input.startsWith(token, at);
    }

    boolean take(String token) {
        boolean seen = sees(token);
        if (seen) {
            at += token.length();
        }
        return seen;
    }

    void require(String token, String expected) {
        if (!take(token)) {
            throw expected(expected);
        }
    }

    /** The next {@code width} characters, each of which must be among {@code allowed}. */
    String take(int width, String allowed, String expected) {
        int from = at;
        while (at - from < width) {
            if (atEnd() || allowed.indexOf(peek()) < 0) {
                throw expected(expected);
            }
            at++;
        }
        return input.substring(from, at);
    }

    /** All digits from here on: one or more, the first not 0. */
    String positive(String expected) {
        int from = at;
        if (peek() == '0') {
            throw expected(expected);
        }
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == from) {
            throw expected(expected);
        }
        return input.substring(from, at);
    }

    EdtfException expected(String what) {
        return expected(at, what);
    }

    /** The text from {@code from} to here is well formed and yet not {@code what}. */
    EdtfException expected(int from, String what) {
        return new EdtfException(input, from, at, what);
    }
}
