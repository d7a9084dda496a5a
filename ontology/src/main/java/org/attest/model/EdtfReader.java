package org.attest.model;

import java.util.Optional;

/** Reads a whole EDTF text: a date, a date with a time, a long year, an interval or a set. Used once. */
final class EdtfReader {

    private static final Reading PLAIN = new Reading(0, false, false, Bounds.OPEN);
    private static final String BEGINNINGS = Digits.ALLOWED + "-?~%";

    private final String input;
    private final Cursor cursor;

    EdtfReader(String input) {
        this.input = input;
        this.cursor = new Cursor(input);
    }

    Reading read() {
        Reading reading = switch (cursor.peek()) {
            case '[' -> set("[", "]");
            case '{' -> set("{", "}");
            case 'Y' -> LongYear.read(cursor);
            default -> input.indexOf('/') < 0 ? single() : interval();
        };
        if (!cursor.atEnd()) {
            throw cursor.expected("the end");
        }
        return reading;
    }

    private Reading single() {
        PartialDate date = new DateReader(cursor).read();
        if (cursor.sees("S") && date.exact() && date.length().equals(PartialDate.YEAR)) {
            Bounds years = LongYear.years(date.first().getYear(), LongYear.significant(cursor));
            return date.reading().atLeast(2).with(years);
        }
        if (date.exact() && date.length().equals(PartialDate.DAY) && cursor.take("T")) {
            return date.reading().with(Bounds.at(new TimeReader(cursor).on(date.first())));
        }
        if (cursor.sees("T")) {
            throw cursor.expected("the end, since only a full date without X or qualifier takes a time of day");
        }
        return date.reading();
    }

    private Reading interval() {
        Optional<PartialDate> start = edge("/");
        cursor.require("/", "'/' and the end of the interval (a date without time of day)");
        int from = cursor.at();
        Optional<PartialDate> end = edge("");
        if (start.isPresent() && end.isPresent() && start.get().beginsAfter(end.get())) {
            throw cursor.expected(from, "an end that does not begin before the start");
        }
        Reading first = start.map(EdtfReader::inInterval).orElse(PLAIN.atLeast(1));
        Reading last = end.map(EdtfReader::inInterval).orElse(PLAIN.atLeast(1));
        Bounds whole = new Bounds(first.bounds().earliest(), last.bounds().latest());
        return first.with(last, whole);
    }

    /** A date, or nothing when the edge is open ({@code ..}) or unknown (nothing before {@code close}). */
    private Optional<PartialDate> edge(String close) {
        boolean unknown = close.isEmpty() ? cursor.atEnd() : cursor.sees(close);
        if (unknown || cursor.take("..")) {
            return Optional.empty();
        }
        if (cursor.atEnd() || BEGINNINGS.indexOf(cursor.peek()) < 0) {
            throw cursor.expected("a date, '..' when the interval is open, or nothing when the date is unknown");
        }
        return Optional.of(new DateReader(cursor).read());
    }

    /** Unspecified digits in an interval are a feature of level 2, wherever they stand. */
    private static Reading inInterval(PartialDate date) {
        return date.reading().atLeast(date.unspecified() ? 2 : 0);
    }

    private Reading set(String open, String close) {
        cursor.require(open, open);
        Reading set = cursor.take("..") ? upTo() : element(close);
        while (cursor.take(",")) {
            Reading next = element(close);
            set = set.with(next, set.bounds().span(next.bounds()));
        }
        cursor.require(close, "',' and another date, or '" + close + "'");
        return set.atLeast(2);
    }

    private Reading upTo() {
        Reading last = new DateReader(cursor).read().reading();
        return last.with(last.bounds().withoutEarliest());
    }

    /** A date, two dates with {@code ..} between, or, as the last element, a date and {@code ..}. */
    private Reading element(String close) {
        PartialDate first = new DateReader(cursor).read();
        if (!cursor.take("..")) {
            return first.reading();
        }
        if (cursor.sees(close)) {
            return first.reading().with(first.bounds().withoutLatest());
        }
        int from = cursor.at();
        PartialDate last = new DateReader(cursor).read();
        if (first.unspecified() || last.unspecified() || !first.length().equals(last.length())) {
            throw cursor.expected(from, "a date written as finely as the one before '..', both without X");
        }
        if (first.beginsAfter(last)) {
            throw cursor.expected(from, "a date not before the one before '..'");
        }
        return first.reading().with(last.reading(), first.bounds().span(last.bounds()));
    }
}
