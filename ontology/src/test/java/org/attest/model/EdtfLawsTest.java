package org.attest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfLawsTest {

    @Property
    void reading_givesTheTextBack(@ForAll("edtf") String text) {
        assertEquals(text, Edtf.parse(text).toString());
    }

    @Property
    void earliest_isNeverAfterLatest(@ForAll("edtf") String text) {
        Edtf edtf = Edtf.parse(text);
        edtf.earliest().ifPresent(first -> edtf.latest().ifPresent(last -> assertTrue(!last.isBefore(first), text)));
    }

    @Property
    void anUnspecifiedDigitMadeSpecific_neverWidens(@ForAll("dates") String text, @ForAll("digit") char digit) {
        Assume.that(text.contains("X"));
        Optional<Edtf> narrower = read(text.replaceFirst("X", String.valueOf(digit)));
        Assume.that(narrower.isPresent()
                && precision(text).equals(precision(narrower.get().toString())));
        assertTrue(contains(Edtf.parse(text).bounds(), narrower.get().bounds()), text + " " + narrower.get());
    }

    @Property
    void anInterval_reachesFromTheFirstSecondOfItsStartToTheLastOfItsEnd(
            @ForAll("dates") String start, @ForAll("dates") String end) {
        Optional<Edtf> interval = read(start + "/" + end);
        Assume.that(interval.isPresent());
        assertEquals(Edtf.parse(start).earliest(), interval.get().earliest());
        assertEquals(Edtf.parse(end).latest(), interval.get().latest());
    }

    @Property
    void anInterval_containsMembersThatDoNotOverlap(@ForAll("dates") String start, @ForAll("dates") String end) {
        Bounds first = Edtf.parse(start).bounds();
        Bounds last = Edtf.parse(end).bounds();
        Assume.that(first.latest().orElseThrow().isBefore(last.earliest().orElseThrow()));
        Bounds interval = Edtf.parse(start + "/" + end).bounds();
        assertTrue(contains(interval, first) && contains(interval, last), start + "/" + end);
    }

    @Property
    void aSet_containsEveryMember(@ForAll("members") List<String> members) {
        Bounds set = Edtf.parse("[" + String.join(",", members) + "]").bounds();
        assertEquals(set, Edtf.parse("{" + String.join(",", members) + "}").bounds());
        members.forEach(member -> assertTrue(contains(set, Edtf.parse(member).bounds()), member));
    }

    @Property(tries = 5000)
    void anyText_isReadOrRefusedAndNothingElse(@ForAll("nearly") String text) {
        read(text);
    }

    @Property
    void anyUnicodeText_isReadOrRefusedAndNothingElse(@ForAll String text) {
        read(text);
    }

    @Property(tries = 5000)
    void aTextWithOneCharacterChanged_isReadOrRefusedAndNothingElse(
            @ForAll("edtf") String text, @ForAll("nearlyCharacter") char changed, @ForAll int place) {
        int at = Math.floorMod(place, text.length());
        read(text.substring(0, at) + changed + text.substring(at + 1));
    }

    @Provide
    Arbitrary<String> edtf() {
        Arbitrary<String> intervals = Combinators.combine(edges(), edges()).as((start, end) -> start + "/" + end);
        Arbitrary<String> sets = members().map(members -> members.stream().collect(Collectors.joining(",", "[", "]")));
        Arbitrary<String> longYears = Arbitraries.longs()
                .filter(year -> Math.abs((double) year) > 9999)
                .map(year -> "Y" + year);
        Arbitrary<String> rounded = Combinators.combine(
                        Arbitraries.integers().between(1, 99999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 12))
                .as("Y%dE%dS%d"::formatted);
        Arbitrary<String> times = Combinators.combine(
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of("", "Z", "+05:30", "-12:00", "+14"))
                .as("%d-02-28T23:%02d:59%s"::formatted);
        return Arbitraries.oneOf(
                dates(), intervals.filter(text -> read(text).isPresent()), sets, longYears, rounded, times);
    }

    /** Dates to the year, the part of a year, the month and the day, with digits unspecified and qualifiers. */
    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> years = Combinators.combine(
                        Arbitraries.of("", "", "", "-"),
                        digits(Arbitraries.integers().between(1, 9999), "%04d"))
                .as((sign, year) -> sign + year);
        Arbitrary<String> months = digits(Arbitraries.integers().between(1, 12), "%02d");
        Arbitrary<String> days = digits(Arbitraries.integers().between(1, 28), "%02d");
        Arbitrary<String> parts = Arbitraries.integers().between(21, 41).map(String::valueOf);
        return Arbitraries.oneOf(
                qualified(years),
                join(qualified(years), qualified(parts)),
                join(qualified(years), qualified(months)),
                join(join(qualified(years), qualified(months)), qualified(days)));
    }

    @Provide
    Arbitrary<List<String>> members() {
        return Arbitraries.oneOf(dates(), edges().map(date -> date.equals("..") ? "2004" : date))
                .filter(text -> !text.isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Character> digit() {
        return Arbitraries.chars().range('0', '9');
    }

    @Provide
    Arbitrary<Character> nearlyCharacter() {
        return Arbitraries.of("0123456789X-/.?~%TZYES[]{},:+ ux\u2212"
                .chars()
                .mapToObj(c -> (char) c)
                .toList());
    }

    @Provide
    Arbitrary<String> nearly() {
        return nearlyCharacter()
                .list()
                .ofMaxSize(24)
                .map(characters -> characters.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    private Arbitrary<String> edges() {
        return Arbitraries.oneOf(Arbitraries.of("", ".."), dates(), dates(), dates());
    }

    private static Arbitrary<String> digits(Arbitrary<Integer> numbers, String format) {
        return Combinators.combine(numbers, Arbitraries.integers().between(0, 63))
                .as((number, mask) -> {
                    StringBuilder text = new StringBuilder(format.formatted(number));
                    for (int i = 0; i < text.length() && mask < 16; i++) {
                        if ((mask >> i & 1) == 1) {
                            text.setCharAt(i, 'X');
                        }
                    }
                    return text.toString();
                });
    }

    private static Arbitrary<String> qualified(Arbitrary<String> components) {
        Arbitrary<String> qualifiers = Arbitraries.of("", "", "", "?", "~", "%");
        return Combinators.combine(qualifiers, components, qualifiers)
                .as((left, component, right) -> left + component + right);
    }

    private static Arbitrary<String> join(Arbitrary<String> left, Arbitrary<String> right) {
        return Combinators.combine(left, right).as((coarse, fine) -> coarse + "-" + fine);
    }

    /** A month with an X is no season, though a digit for the X may make it one. */
    private static Period precision(String date) {
        return new DateReader(new Cursor(date)).read().length();
    }

    private static Optional<Edtf> read(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException refused) {
            return Optional.empty();
        }
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        boolean from = outer.earliest()
                .map(first -> inner.earliest().map(it -> !it.isBefore(first)).orElse(false))
                .orElse(true);
        Optional<Instant> last = outer.latest();
        return from
                && last.map(end -> inner.latest().map(it -> !it.isAfter(end)).orElse(false))
                        .orElse(true);
    }
}
