package org.attest.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A date as a source gives it, in the Extended Date/Time Format (Library of Congress, 4 February 2019; ISO 8601-2:2019),
 * levels 0, 1 and 2.
 *
 * <p>The text is the truth and is never rewritten: {@link #toString} gives it back, and two values are equal when their
 * texts are. The {@linkplain #bounds bounds} are computed from it:
 *
 * <ul>
 *   <li>Dates, and times without a zone, are read as UTC; the calendar is proleptic Gregorian, with a year 0000.
 *   <li>A coarse date is all of its period, an unspecified digit any digit that makes a date: {@code 201X} is
 *       2010-01-01T00:00:00Z to 2019-12-31T23:59:59Z, {@code 201X-02-29} begins in 2012 and ends in 2016. In the place of the
 *       month it makes a month, never a season.
 *   <li>Seasons and other parts of a year are the months that {@link SubYear} lists.
 *   <li>An interval reaches from the first second of its start to the last second of its end; a set from its first to its
 *       last member, whether it is one of them ({@code [..]}) or all of them ({@code {..}}).
 *   <li>Significant digits ({@code 1950S2}) bound a year by the digits that count: 1900 to 1999.
 *   <li>Uncertain and approximate ({@code ? ~ %}) widen nothing: by how much is not said. They are kept as flags.
 * </ul>
 *
 * <p>Narrower than ISO 8601: no centuries ({@code 19}; write {@code 19XX}), no decades ({@code 193}; write {@code 193X}),
 * no basic format, no times without seconds or with fractions of them, no times in intervals or sets, no long years in
 * either.
 */
public final class Edtf {

    private final String lexical;
    private final Reading reading;

    private Edtf(String lexical, Reading reading) {
        this.lexical = lexical;
        this.reading = reading;
    }

    /**
     * Reads an EDTF text, in time proportional to its length.
     *
     * @throws EdtfException when it is not EDTF, names a day the calendar does not have, or is an interval whose start
     *     begins after its end begins
     */
    public static Edtf parse(String text) {
        return new Edtf(text, new EdtfReader(text).read());
    }

    /** The first second, in UTC; empty when it is open, unknown, or outside the years ±999,999,999. */
    public Optional<Instant> earliest() {
        return bounds().earliest();
    }

    /** The last second, in UTC and inclusive; empty when it is open, unknown, or outside the years ±999,999,999. */
    public Optional<Instant> latest() {
        return bounds().latest();
    }

    /** {@link #earliest} and {@link #latest} together. */
    public Bounds bounds() {
        return reading.bounds();
    }

    /** Whether any part of it is qualified {@code ?} or {@code %}: the source may be wrong. */
    public boolean isUncertain() {
        return reading.uncertain();
    }

    /** Whether any part of it is qualified {@code ~} or {@code %}: the source says "about". */
    public boolean isApproximate() {
        return reading.approximate();
    }

    /** The lowest level of the specification, 0, 1 or 2, that defines every feature it uses. */
    public int level() {
        return reading.level();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && lexical.equals(edtf.lexical);
    }

    @Override
    public int hashCode() {
        return lexical.hashCode();
    }

    /** The text that was read, character for character. */
    @Override
    public String toString() {
        return lexical;
    }
}
