package org.attest.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The expectations of inukshuk/edtf.js, read from its own test files. */
class EdtfJsSuiteTest {

    /** {@code p('2016')}, or {@code () => p('2016-13')} where it must fail; group 3 when it is called with options. */
    private static final Pattern PARSED = Pattern.compile("(\\(\\) => )?\\bp\\('([^']*)'(,)?");

    private static final Pattern LEVEL =
            Pattern.compile("expect\\(p\\('([^']*)'\\)\\)(?:(?!expect\\().)*?\\.at\\.level\\((\\d)\\)", Pattern.DOTALL);

    private static final Pattern MADE = Pattern.compile(
            "(?:\\bedtf|(?:Date|Interval|Set|List|Season)\\.from|new (?:Date|Set|List))\\('([^']*)'\\)");

    private static final Pattern ROUND_TRIPS =
            Pattern.compile("for \\(let string of \\[([^\\]]*)\\]\\)", Pattern.DOTALL);

    private static final Pattern BOUND = Pattern.compile(
            "Date\\.from\\('([^']*)'\\)\\.(min|max)\\)\\s*\\.to\\.eql\\((?:global\\.)?Date\\.UTC\\(([-\\d, ]+)\\)");

    /** What edtf.js reads and the specification does not have: the shape of the text, and why it is refused here. */
    private static final Map<String, String> READ_THERE_ONLY = Map.of(
            ".*:\\d\\d\\.\\d+Z?", "fractions of a second: level 0 has whole seconds",
            ".*T\\d\\d:\\d\\d(Z|[-+].*)?", "minutes without seconds: level 0 has the complete representation only",
            ".*T.*[-+]\\d{4}", "a zone in basic format, which EDTF excludes",
            ".*\u2212.*", "U+2212 for the minus sign: EDTF is written in ASCII",
            "-?\\d\\d[?~%]?", "a century, in ISO 8601-1 but in no level of EDTF: 19XX",
            "-?\\d\\d\\d[?~%]?", "a decade, in ISO 8601-1 but in no level of EDTF: 193X",
            ".*, .*", "spaces in a set, which the specification removed in 2014");

    /** What edtf.js refuses and the specification, with edtf-validate, has. */
    private static final Map<String, String> REFUSED_THERE_ONLY =
            Map.of("2012-21/2012-22", "an interval of seasons; edtf-validate has it at level 1");

    /** Where its level is not the specification's. */
    private static final Map<String, Integer> OTHER_LEVELS = Map.of(
            // A negative year is level 1.
            "-0002",
            1,
            "-9999",
            1,
            // Level 1 leaves at most the last two digits of a year unspecified.
            "XXXX",
            2,
            "XXXX-XX",
            2,
            "XXXX-XX-XX",
            2);

    /** Not a factory, since a skipped factory is not reported. */
    @Test
    void theSuite_isBesideTheRepository() {
        assertFalse(SuiteArchive.open("edtf-js.tar.gz")
                .file("edtf-js/test/parser.js")
                .isBlank());
    }

    @TestFactory
    Stream<DynamicTest> everythingItReads_isRead() {
        return accepted()
                .filter(text -> departure(text).isEmpty())
                .map(text -> dynamicTest(
                        text, () -> assertEquals(text, Edtf.parse(text).toString())));
    }

    @TestFactory
    Stream<DynamicTest> everythingItRefuses_isRefused() {
        return rejected()
                .filter(text -> !REFUSED_THERE_ONLY.containsKey(text))
                .map(text ->
                        dynamicTest("'" + text + "'", () -> assertThrows(EdtfException.class, () -> Edtf.parse(text))));
    }

    @TestFactory
    Stream<DynamicTest> everyDeparture_isNeeded() {
        List<String> accepted = accepted().toList();
        return READ_THERE_ONLY.entrySet().stream()
                .map(departure -> dynamicTest(departure.getValue(), () -> {
                    List<String> texts = accepted.stream()
                            .filter(text -> text.matches(departure.getKey()))
                            .toList();
                    assertTrue(!texts.isEmpty(), "nothing in the suite is of this shape");
                    assertAll(texts.stream()
                            .map(text -> () -> assertThrows(EdtfException.class, () -> Edtf.parse(text))));
                }));
    }

    @Test
    void anIntervalOfSeasons_isReadThoughItRefusesIt() {
        List<String> rejected = rejected().toList();
        REFUSED_THERE_ONLY.keySet().forEach(text -> {
            assertTrue(rejected.contains(text), text);
            assertEquals(text, Edtf.parse(text).toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLevelItNames_isTheLevel() {
        return LEVEL.matcher(file("parser.js"))
                .results()
                .filter(match -> departure(match.group(1)).isEmpty())
                .map(match -> dynamicTest(match.group(1), () -> {
                    int expected = OTHER_LEVELS.getOrDefault(match.group(1), Integer.parseInt(match.group(2)));
                    assertEquals(expected, Edtf.parse(match.group(1)).level());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyBoundItComputes_isTheBound() {
        return BOUND.matcher(file("date.js"))
                .results()
                .map(match -> dynamicTest(match.group(1) + " " + match.group(2), () -> {
                    Edtf date = Edtf.parse(match.group(1));
                    Optional<Instant> bound = match.group(2).equals("min") ? date.earliest() : date.latest();
                    assertEquals(Optional.of(second(match.group(3))), bound);
                }));
    }

    private static Stream<String> accepted() {
        Stream<String> parsed = PARSED.matcher(file("parser.js"))
                .results()
                .filter(match -> match.group(1) == null)
                .map(match -> match.group(2));
        Stream<String> made = Stream.of("date.js", "edtf.js", "interval.js", "iso8601.js", "list.js", "set.js")
                .flatMap(name -> MADE.matcher(file(name)).results())
                .map(match -> match.group(1))
                .filter(text -> !text.equals("20000")); // its constructor takes five digits for a Unix time
        Stream<String> roundTrips = ROUND_TRIPS
                .matcher(file("edtf.js"))
                .results()
                .flatMap(list ->
                        Pattern.compile("'([^']*)'").matcher(list.group(1)).results())
                .map(match -> match.group(1));
        return Stream.of(parsed, made, roundTrips).flatMap(texts -> texts).distinct();
    }

    /** Without those called with options, which are refused for the options' sake. */
    private static Stream<String> rejected() {
        return PARSED.matcher(file("parser.js"))
                .results()
                .filter(match -> match.group(1) != null && match.group(3) == null)
                .map(match -> match.group(2))
                .distinct();
    }

    private static Optional<String> departure(String text) {
        return READ_THERE_ONLY.entrySet().stream()
                .filter(departure -> text.matches(departure.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The arguments of its {@code Date.UTC}: months from 0, milliseconds last. */
    private static Instant second(String arguments) {
        int[] fields = Stream.of(arguments.split(",", -1))
                .mapToInt(field -> Integer.parseInt(field.strip()))
                .toArray();
        return LocalDateTime.of(fields[0], fields[1] + 1, fields[2], fields[3], fields[4], fields[5])
                .toInstant(ZoneOffset.UTC);
    }

    private static String file(String name) {
        return SuiteArchive.open("edtf-js.tar.gz").file("edtf-js/test/" + name);
    }
}
