package org.attest.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Reads one date, from the year down to the day, with its qualifiers and unspecified digits. Used once. */
final class DateReader {

    private static final String YEAR = "a year of four digits, with X for a digit not specified";
    private static final String MONTH = "a month 01 to 12, or a season or part of a year 21 to 41";
    private static final String DAY = "a day that this month has";

    private final Cursor cursor;
    private final StringBuilder written = new StringBuilder();
    private int level;
    private boolean uncertain;
    private boolean approximate;

    DateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    PartialDate read() {
        qualifierOnTheLeft();
        int from = cursor.at();
        boolean negative = cursor.take("-");
        Digits year = digits(4, YEAR);
        if (negative && year.written().equals("0000")) {
            throw cursor.expected(from, "0000, since there is no year -0000");
        }
        raiseTo(negative ? 1 : 0);
        qualifierOnTheRight();
        if (!cursor.take("-")) {
            return date(new DatePattern(negative, year, DatePattern.FIRST, DatePattern.FIRST), PartialDate.YEAR, from);
        }
        return monthOf(negative, year);
    }

    private PartialDate monthOf(boolean negative, Digits year) {
        qualifierOnTheLeft();
        int from = cursor.at();
        Digits month = digits(2, MONTH);
        Optional<SubYear> part = month.unspecified() ? Optional.empty() : SubYear.of(Integer.parseInt(month.written()));
        if (part.isPresent()) {
            return partOf(negative, year, part.get(), from);
        }
        qualifierOnTheRight();
        PartialDate whole = date(new DatePattern(negative, year, month, DatePattern.FIRST), PartialDate.MONTH, from);
        return cursor.take("-") ? dayOf(negative, year, month) : whole;
    }

    private PartialDate partOf(boolean negative, Digits year, SubYear part, int from) {
        raiseTo(part.level());
        qualifierOnTheRight();
        if (cursor.sees("-")) {
            throw cursor.expected("the end, since a season or part of a year has no day");
        }
        Digits month = Digits.of(part.firstMonth());
        return date(new DatePattern(negative, year, month, DatePattern.FIRST), part.length(), from);
    }

    private PartialDate dayOf(boolean negative, Digits year, Digits month) {
        qualifierOnTheLeft();
        int from = cursor.at();
        Digits day = digits(2, DAY);
        qualifierOnTheRight();
        return date(new DatePattern(negative, year, month, day), PartialDate.DAY, from);
    }

    private PartialDate date(DatePattern pattern, Period length, int from) {
        String what = length.equals(PartialDate.DAY) ? DAY : length.equals(PartialDate.YEAR) ? YEAR : MONTH;
        LocalDate first = pattern.first().orElseThrow(() -> cursor.expected(from, what));
        LocalDate last = pattern.last().orElseThrow(() -> cursor.expected(from, what));
        int highest = Math.max(level, unspecifiedLevel());
        return new PartialDate(first, last, length, written.indexOf("X") >= 0, highest, uncertain, approximate);
    }

    /** Level 1 knows X for one or two last digits of a year alone, and for a whole month, day, or both. */
    private int unspecifiedLevel() {
        int from = written.indexOf("X");
        if (from < 0) {
            return 0;
        }
        int count = written.length() - from;
        boolean level1 = written.length() == 4 ? count <= 2 : from >= 4 && count % 2 == 0;
        return level1 && written.substring(from).equals("X".repeat(count)) ? 1 : 2;
    }

    private Digits digits(int width, String expected) {
        Digits digits = new Digits(cursor.take(width, Digits.ALLOWED, expected));
        written.append(digits.written());
        return digits;
    }

    private void qualifierOnTheLeft() {
        if (qualifier()) {
            raiseTo(2);
        }
    }

    private void qualifierOnTheRight() {
        if (qualifier()) {
            raiseTo(cursor.sees("-") ? 2 : 1);
        }
    }

    private boolean qualifier() {
        boolean both = cursor.sees("%");
        uncertain |= both || cursor.sees("?");
        approximate |= both || cursor.sees("~");
        return cursor.take("%") || cursor.take("?") || cursor.take("~");
    }

    private void raiseTo(int lowest) {
        level = Math.max(level, lowest);
    }
}
