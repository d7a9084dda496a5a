package org.attest.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A date that a text gives only relative to its own: the phrase as it stands, and the rule it is read by.
 *
 * <p>Nothing here is stored as a date. The bounds are computed against the anchor document's date, and again when a better
 * one is found. The query {@code relative-dates} computes the same: every rule is the anchor's bounds plus or minus an XML
 * Schema duration (months first, then days, the day of the month cut to the month's length), or the start or end of a
 * season.
 *
 * @param phrase the words of the source, not blank
 * @param rule how they count from the anchor
 */
public record RelativeDate(String phrase, RelativeRule rule) {

    public RelativeDate {
        if (phrase.isBlank()) {
            throw new IllegalArgumentException("phrase is blank: give the words of the source");
        }
    }

    /**
     * The bounds of this date in a document dated {@code anchor}; a side that the anchor leaves open, or that falls outside
     * the years ±999,999,999, is open.
     */
    public Bounds against(Edtf anchor) {
        Bounds bounds = anchor.bounds();
        return switch (rule) {
            case RelativeRule.AtAnchor at -> bounds;
            case RelativeRule.UntilAnchor until -> bounds.withoutEarliest();
            case RelativeRule.SinceYear since -> since(since.year(), bounds);
            case RelativeRule.LastSeason last -> lastSeason(last.season(), bounds);
            case RelativeRule.Past past ->
                new Bounds(shifted(bounds.earliest(), at -> at.minus(past.length())), bounds.latest());
            case RelativeRule.Next next ->
                new Bounds(
                        shifted(bounds.earliest(), at -> at.plus(next.soonest())),
                        shifted(bounds.latest(), at -> at.plus(next.furthest())));
        };
    }

    private static Bounds since(int year, Bounds anchor) {
        Instant first = Bounds.beginning(LocalDate.of(year, 1, 1));
        boolean contradicted = anchor.latest().filter(first::isAfter).isPresent();
        return contradicted ? Bounds.OPEN : new Bounds(Optional.of(first), anchor.latest());
    }

    private static Bounds lastSeason(SubYear season, Bounds anchor) {
        return new Bounds(
                shifted(
                        anchor.earliest(),
                        at -> season.firstDay(lastYear(season, at.toLocalDate()))
                                .atStartOfDay()),
                shifted(
                        anchor.latest(),
                        at -> season.lastDay(lastYear(season, at.toLocalDate()))
                                .plusDays(1)
                                .atStartOfDay()
                                .minusSeconds(1)));
    }

    /** The year whose season was the last one over before {@code day}. */
    private static int lastYear(SubYear season, LocalDate day) {
        int year = day.getYear();
        while (!season.lastDay(year).isBefore(day)) {
            year--;
        }
        return year;
    }

    private static Optional<Instant> shifted(Optional<Instant> bound, UnaryOperator<LocalDateTime> shift) {
        try {
            return bound.map(at ->
                    shift.apply(LocalDateTime.ofInstant(at, ZoneOffset.UTC)).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | ArithmeticException outsideTheCalendar) {
            return Optional.empty();
        }
    }
}
