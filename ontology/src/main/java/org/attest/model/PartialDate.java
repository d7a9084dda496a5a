package org.attest.model;

import java.time.LocalDate;
import java.time.Period;

/**
 * A date without time of day, as it stands alone, in an interval or in a set.
 *
 * @param first the first day of the first period that fits
 * @param last the first day of the last period that fits; differs from {@code first} only when digits are unspecified
 * @param length the period: a day, a month, a part of a year, a year
 * @param unspecified whether a digit is written {@code X}
 * @param level 0, 1 or 2
 * @param uncertain whether a component is qualified {@code ?} or {@code %}
 * @param approximate whether a component is qualified {@code ~} or {@code %}
 */
record PartialDate(
        LocalDate first,
        LocalDate last,
        Period length,
        boolean unspecified,
        int level,
        boolean uncertain,
        boolean approximate) {

    static final Period DAY = Period.ofDays(1);
    static final Period MONTH = Period.ofMonths(1);
    static final Period YEAR = Period.ofYears(1);

    Bounds bounds() {
        return Bounds.days(first, last.plus(length).minusDays(1));
    }

    Reading reading() {
        return new Reading(level, uncertain, approximate, bounds());
    }

    /** Neither qualified nor with unspecified digits. */
    boolean exact() {
        return !unspecified && !uncertain && !approximate;
    }

    /** No choice of the unspecified digits lets this begin when or before {@code end} begins. */
    boolean beginsAfter(PartialDate end) {
        return first.isAfter(end.last);
    }
}
