package org.attest.model;

import java.time.LocalDate;

/** Years of more than four digits, years with an exponent, and years of which only some digits are significant. */
final class LongYear {

    /** {@link LocalDate} carries the years ±999,999,999. */
    private static final int MOST_DIGITS = 9;

    private LongYear() {}

    /** Reads {@code Y170000002}, {@code Y-17E7}, {@code Y17E8S2}. */
    static Reading read(Cursor cursor) {
        cursor.require("Y", "Y and a year");
        boolean negative = cursor.take("-");
        int from = cursor.at();
        String digits = cursor.positive("the digits of a year, the first not 0");
        boolean exponential = cursor.take("E");
        int zeros = exponential ? count(cursor, "an exponent of 1 or more") : 0;
        if (!exponential && digits.length() < 5) {
            throw cursor.expected(from, "more than four digits (a year of four digits is written without Y)");
        }
        boolean rounded = cursor.sees("S");
        int significant = rounded ? significant(cursor) : Integer.MAX_VALUE;
        Bounds bounds = Bounds.OPEN;
        if ((long) digits.length() + zeros <= MOST_DIGITS) {
            int year = Integer.parseInt(digits + "0".repeat(zeros));
            bounds = years(negative ? -year : year, significant);
        }
        return new Reading(exponential || rounded ? 2 : 1, false, false, bounds);
    }

    /** Reads the {@code S2} of {@code 1950S2}: how many digits count, from 1. */
    static int significant(Cursor cursor) {
        cursor.require("S", "S and a number of significant digits");
        return count(cursor, "a number of significant digits, 1 or more");
    }

    /** All years that begin with the first {@code significant} digits of {@code year}, leading zeros not counted. */
    static Bounds years(int year, int significant) {
        int magnitude = Math.abs(year);
        int unit = 1;
        for (int digits = Integer.toString(magnitude).length(); digits > significant; digits--) {
            unit *= 10;
        }
        int low = magnitude - magnitude % unit;
        int high = low + unit - 1;
        int first = year < 0 ? -high : low;
        int last = year < 0 ? -low : high;
        return Bounds.days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static int count(Cursor cursor, String expected) {
        String digits = cursor.positive(expected);
        return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
