package org.attest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lists of unt-libraries/edtf-validate, read from its own test file. */
class EdtfValidateSuiteTest {

    private static final Pattern LIST =
            Pattern.compile("^(\\w+) = (?:list\\(chain\\()?\\[\\n(.*?)^\\]", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'");

    private static final Map<String, Integer> LEVELS =
            Map.of("Level0", 0, "L0_Intervals", 0, "Level1", 1, "L1_Intervals", 1, "Level2", 2, "L2_Intervals", 2);
    private static final Set<String> INVALID =
            Set.of("invalid_edtf_dates", "invalid_edtf_intervals", "invalid_edtf_datetimes");

    /** Where the list's level is not the specification's: the text, the specification's level, and why. */
    private static final Map<String, Integer> OTHER_LEVELS = Map.of(
            // A qualifier at the end of a season is level 1; the same list has 1952-23~/1953 there.
            "2011-23~", 1);

    /** Not a factory, since a skipped factory is not reported. */
    @Test
    void theSuite_isBesideTheRepository() {
        assertFalse(SuiteArchive.open("edtf-validate.tar.gz")
                .file("edtf-validate/tests/test_valid_edtf.py")
                .isBlank());
    }

    @TestFactory
    Stream<DynamicTest> everyValidDate_isReadAndGivenBackUnchanged() {
        return cases(LEVELS.keySet())
                .map(text -> dynamicTest(
                        text, () -> assertEquals(text, Edtf.parse(text).toString())));
    }

    @TestFactory
    Stream<DynamicTest> everyValidDate_hasItsLevel() {
        Map<String, List<String>> lists = lists();
        return LEVELS.entrySet().stream()
                .flatMap(list -> lists.get(list.getKey()).stream()
                        .map(text -> dynamicTest(text, () -> {
                            int expected = OTHER_LEVELS.getOrDefault(text, list.getValue());
                            assertEquals(expected, Edtf.parse(text).level());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyInvalidDate_isRefused() {
        return cases(INVALID)
                .map(text ->
                        dynamicTest("'" + text + "'", () -> assertThrows(EdtfException.class, () -> Edtf.parse(text))));
    }

    private static Stream<String> cases(Set<String> names) {
        Map<String, List<String>> lists = lists();
        return names.stream().flatMap(name -> lists.get(name).stream());
    }

    private static Map<String, List<String>> lists() {
        String python = SuiteArchive.open("edtf-validate.tar.gz").file("edtf-validate/tests/test_valid_edtf.py");
        Map<String, List<String>> lists = new HashMap<>();
        LIST.matcher(python)
                .results()
                .forEach(list -> lists.put(
                        list.group(1),
                        LITERAL.matcher(list.group(2))
                                .results()
                                .map(literal -> literal.group(1).translateEscapes())
                                .toList()));
        return lists;
    }
}
