package org.attest.model;

import java.time.Period;

/**
 * How a phrase counts from the date of the document it stands in, the anchor. Each rule shifts the anchor's bounds, {@code
 * E} (its earliest second) and {@code L} (its latest), or replaces them; a bound that would need an open side of the
 * anchor is open.
 */
public sealed interface RelativeRule {

    /** "At publication", "today": {@code E} to {@code L}. */
    record AtAnchor() implements RelativeRule {}

    /** "Until publication", "so far": open to {@code L}. */
    record UntilAnchor() implements RelativeRule {}

    /**
     * "Since 2014": the first second of the year to {@code L}. When the anchor ends before that year begins, the phrase
     * cannot be about this anchor, and both sides are open.
     *
     * @param year the proleptic year, -9999 to 9999
     */
    record SinceYear(int year) implements RelativeRule {
        public SinceYear {
            if (year < -9999 || year > 9999) {
                throw new IllegalArgumentException("year is not -9999 to 9999: " + year);
            }
        }
    }

    /**
     * "Last spring": the latest such season over before the anchor's day. From the first second of the season last over
     * before the day of {@code E} to the last second of the season last over before the day of {@code L}. A season under
     * way at the anchor is not the last one.
     *
     * @param season which season, and so in which hemisphere
     */
    record LastSeason(SubYear season) implements RelativeRule {}

    /**
     * "Over the last three months": {@code E} less the period, to {@code L}. "In recent years" is the same with as many
     * years as the reader grants it.
     *
     * @param length more than nothing
     */
    record Past(Period length) implements RelativeRule {
        public Past {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("length is not more than nothing: " + length);
            }
        }
    }

    /**
     * "In the next few weeks": {@code E} plus {@code soonest}, to {@code L} plus {@code furthest}. Something that may
     * begin at once has {@link Period#ZERO} as its soonest; "in two to eight weeks" has {@code P14D} and {@code P56D}.
     *
     * @param soonest not negative
     * @param furthest not shorter than {@code soonest}, whatever the months it falls in
     */
    record Next(Period soonest, Period furthest) implements RelativeRule {
        public Next {
            if (soonest.isNegative() || furthest.isNegative() || fewestDays(furthest.minus(soonest)) < 0) {
                throw new IllegalArgumentException(
                        "not 0 <= soonest <= furthest in every month: " + soonest + ", " + furthest);
            }
        }

        private static long fewestDays(Period difference) {
            long months = difference.getYears() * 12L + difference.getMonths();
            return months * (months < 0 ? 31 : 28) + difference.getDays();
        }
    }
}
