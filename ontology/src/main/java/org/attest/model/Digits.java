package org.attest.model;

import java.util.Locale;
import java.util.stream.IntStream;

/** Digits of a fixed width in which {@code X} stands for any digit. */
record Digits(String written) {

    static final String ALLOWED = "0123456789X";

    /** Two digits, none unspecified. */
    static Digits of(int number) {
        return new Digits(String.format(Locale.ROOT, "%02d", number));
    }

    boolean unspecified() {
        return written.indexOf('X') >= 0;
    }

    /** Every number these digits can stand for, in order, made as they are asked for. */
    IntStream numbers(boolean descending) {
        IntStream numbers = IntStream.of(0);
        for (int i = 0; i < written.length(); i++) {
            char digit = written.charAt(i);
            numbers = numbers.flatMap(head -> choices(digit, descending).map(tail -> head * 10 + tail));
        }
        return numbers;
    }

    private static IntStream choices(char digit, boolean descending) {
        if (digit != 'X') {
            return IntStream.of(digit - '0');
        }
        return IntStream.rangeClosed(0, 9).map(any -> descending ? 9 - any : any);
    }
}
