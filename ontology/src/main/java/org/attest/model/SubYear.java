package org.attest.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a year that EDTF writes in the place of the month: seasons 21 to 24 (level 1, "Seasons"), and 25 to 41 (level
 * 2, "Sub-year groupings").
 *
 * <p>Which months a season covers the standard leaves open. Attest reads seasons by whole months, as meteorologists do.
 * {@code 21} to {@code 24}, "independent of location", are read as northern; a report from the southern hemisphere says
 * so with {@code 29} to {@code 32}. A winter in the north and a summer in the south begin in December and end with the
 * February of the next year.
 */
public enum SubYear {
    /** March to May. */
    SPRING(21, 3, 3),
    /** June to August. */
    SUMMER(22, 6, 3),
    /** September to November. */
    AUTUMN(23, 9, 3),
    /** December to February of the next year. */
    WINTER(24, 12, 3),
    /** March to May. */
    NORTHERN_SPRING(25, 3, 3),
    /** June to August. */
    NORTHERN_SUMMER(26, 6, 3),
    /** September to November. */
    NORTHERN_AUTUMN(27, 9, 3),
    /** December to February of the next year. */
    NORTHERN_WINTER(28, 12, 3),
    /** September to November. */
    SOUTHERN_SPRING(29, 9, 3),
    /** December to February of the next year. */
    SOUTHERN_SUMMER(30, 12, 3),
    /** March to May. */
    SOUTHERN_AUTUMN(31, 3, 3),
    /** June to August. */
    SOUTHERN_WINTER(32, 6, 3),
    /** January to March. */
    QUARTER_1(33, 1, 3),
    /** April to June. */
    QUARTER_2(34, 4, 3),
    /** July to September. */
    QUARTER_3(35, 7, 3),
    /** October to December. */
    QUARTER_4(36, 10, 3),
    /** January to April. */
    QUADRIMESTER_1(37, 1, 4),
    /** May to August. */
    QUADRIMESTER_2(38, 5, 4),
    /** September to December. */
    QUADRIMESTER_3(39, 9, 4),
    /** January to June. */
    SEMESTER_1(40, 1, 6),
    /** July to December. */
    SEMESTER_2(41, 7, 6);

    private final int code;
    private final int firstMonth;
    private final Period length;

    SubYear(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.length = Period.ofMonths(months);
    }

    /** The two digits EDTF writes for it, 21 to 41. */
    public int code() {
        return code;
    }

    /** Its length in whole months. */
    public Period length() {
        return length;
    }

    /** Its first day in the year it is counted to. */
    public LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** Its last day, for a winter (north) or summer (south) in the year after {@code year}. */
    public LocalDate lastDay(int year) {
        return firstDay(year).plus(length).minusDays(1);
    }

    int firstMonth() {
        return firstMonth;
    }

    int level() {
        return code <= WINTER.code ? 1 : 2;
    }

    /** The part of a year written {@code code}; empty when it is none of 21 to 41. */
    static Optional<SubYear> of(int code) {
        return Stream.of(values()).filter(part -> part.code == code).findFirst();
    }
}
