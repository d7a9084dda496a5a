package org.attest.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of the proleptic Gregorian calendar that a year, month and day with unspecified digits can stand for.
 *
 * <p>At most 10,000 years are looked at, whatever is written.
 */
record DatePattern(boolean negative, Digits year, Digits month, Digits day) {

    static final Digits FIRST = Digits.of(1);

    /** The first day that fits; empty when the calendar has none. */
    Optional<LocalDate> first() {
        return days(false).findFirst();
    }

    /** The last day that fits; empty when the calendar has none. */
    Optional<LocalDate> last() {
        return days(true).findFirst();
    }

    private Stream<LocalDate> days(boolean descending) {
        return year.numbers(descending != negative)
                .filter(y -> y != 0 || !negative) // there is no year -0000
                .boxed()
                .flatMap(y -> months(negative ? -y : y, descending))
                .flatMap(month ->
                        day.numbers(descending).filter(month::isValidDay).mapToObj(month::atDay));
    }

    private Stream<YearMonth> months(int inYear, boolean descending) {
        return month.numbers(descending).filter(m -> m >= 1 && m <= 12).mapToObj(m -> YearMonth.of(inYear, m));
    }
}
