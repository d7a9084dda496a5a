package org.attest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    /** An empty column is an open side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016                       | 2016-01-01T00:00:00Z | 2016-12-31T23:59:59Z
            2016-02                    | 2016-02-01T00:00:00Z | 2016-02-29T23:59:59Z
            2016-02-29                 | 2016-02-29T00:00:00Z | 2016-02-29T23:59:59Z
            0000                       | 0000-01-01T00:00:00Z | 0000-12-31T23:59:59Z
            -0044-03-15                | -0044-03-15T00:00:00Z | -0044-03-15T23:59:59Z
            2004-01-01T10:10:10        | 2004-01-01T10:10:10Z | 2004-01-01T10:10:10Z
            2004-01-01T10:10:10Z       | 2004-01-01T10:10:10Z | 2004-01-01T10:10:10Z
            2004-01-01T10:10:10+05:00  | 2004-01-01T05:10:10Z | 2004-01-01T05:10:10Z
            2004-01-01T10:10:10-04     | 2004-01-01T14:10:10Z | 2004-01-01T14:10:10Z
            2004-12-31T24:00:00        | 2005-01-01T00:00:00Z | 2005-01-01T00:00:00Z
            2004-06-~01/2004-06-~20    | 2004-06-01T00:00:00Z | 2004-06-20T23:59:59Z
            2004/2005-02               | 2004-01-01T00:00:00Z | 2005-02-28T23:59:59Z
            2004/2004-06               | 2004-01-01T00:00:00Z | 2004-06-30T23:59:59Z
            2004-06/..                 | 2004-06-01T00:00:00Z |
            ../2004                    |                      | 2004-12-31T23:59:59Z
            2004/                      | 2004-01-01T00:00:00Z |
            /2006                      |                      | 2006-12-31T23:59:59Z
            ../..                      |                      |
            2004-06-XX/2004-07-03      | 2004-06-01T00:00:00Z | 2004-07-03T23:59:59Z
            1919-12-02/1919-XX-04      | 1919-12-02T00:00:00Z | 1919-12-04T23:59:59Z
            [1667,1668,1670..1672]     | 1667-01-01T00:00:00Z | 1672-12-31T23:59:59Z
            [1672,1667-05]             | 1667-05-01T00:00:00Z | 1672-12-31T23:59:59Z
            [..1760-12-03]             |                      | 1760-12-03T23:59:59Z
            [1760-12..]                | 1760-12-01T00:00:00Z |
            [1760,1750..]              | 1750-01-01T00:00:00Z |
            {1960,1961-12}             | 1960-01-01T00:00:00Z | 1961-12-31T23:59:59Z
            {..1984}                   |                      | 1984-12-31T23:59:59Z
            1950S2                     | 1900-01-01T00:00:00Z | 1999-12-31T23:59:59Z
            -1859S2                    | -1899-01-01T00:00:00Z | -1800-12-31T23:59:59Z
            1859S5                     | 1859-01-01T00:00:00Z | 1859-12-31T23:59:59Z
            Y171010000S3               | +171000000-01-01T00:00:00Z | +171999999-12-31T23:59:59Z
            Y3388E2S3                  | +338000-01-01T00:00:00Z | +338999-12-31T23:59:59Z
            Y-17E7                     | -170000000-01-01T00:00:00Z | -170000000-12-31T23:59:59Z
            Y999999999                 | +999999999-01-01T00:00:00Z | +999999999-12-31T23:59:59Z
            """)
    void bounds_areTheFirstAndLastSecond(String text, String earliest, String latest) {
        assertEquals(Instants.bounds(earliest, latest), Edtf.parse(text).bounds());
    }

    @ParameterizedTest
    @CsvSource({
        "201X, 2010-01-01T00:00:00Z, 2019-12-31T23:59:59Z",
        "XXXX, 0000-01-01T00:00:00Z, 9999-12-31T23:59:59Z",
        "-XXXX-12-XX, -9999-12-01T00:00:00Z, -0001-12-31T23:59:59Z",
        "156X-12-25, 1560-12-25T00:00:00Z, 1569-12-25T23:59:59Z",
        "201X-02-29, 2012-02-29T00:00:00Z, 2016-02-29T23:59:59Z",
        "2017-XX-31, 2017-01-31T00:00:00Z, 2017-12-31T23:59:59Z",
        "1984-1X, 1984-10-01T00:00:00Z, 1984-12-31T23:59:59Z",
        "201X-24, 2010-12-01T00:00:00Z, 2020-02-29T23:59:59Z",
    })
    void unspecifiedDigits_widenToEveryDateTheyCanMake(String text, String earliest, String latest) {
        assertEquals(Instants.bounds(earliest, latest), Edtf.parse(text).bounds());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-21, 2015-03-01, 2015-05-31", "2015-22, 2015-06-01, 2015-08-31",
        "2015-23, 2015-09-01, 2015-11-30", "2015-24, 2015-12-01, 2016-02-29",
        "2015-25, 2015-03-01, 2015-05-31", "2015-26, 2015-06-01, 2015-08-31",
        "2015-27, 2015-09-01, 2015-11-30", "2015-28, 2015-12-01, 2016-02-29",
        "2015-29, 2015-09-01, 2015-11-30", "2015-30, 2015-12-01, 2016-02-29",
        "2015-31, 2015-03-01, 2015-05-31", "2015-32, 2015-06-01, 2015-08-31",
        "2015-33, 2015-01-01, 2015-03-31", "2015-34, 2015-04-01, 2015-06-30",
        "2015-35, 2015-07-01, 2015-09-30", "2015-36, 2015-10-01, 2015-12-31",
        "2015-37, 2015-01-01, 2015-04-30", "2015-38, 2015-05-01, 2015-08-31",
        "2015-39, 2015-09-01, 2015-12-31", "2015-40, 2015-01-01, 2015-06-30",
        "2015-41, 2015-07-01, 2015-12-31",
    })
    void aPartOfAYear_isItsMonths(String text, String first, String last) {
        assertEquals(
                Instants.bounds(first + "T00:00:00Z", last + "T23:59:59Z"),
                Edtf.parse(text).bounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y17E8", "Y1000000000", "Y-1E9", "Y1E99999999999999999999", "Y17E8S2"})
    void aYearBeyondTheCalendar_isReadAndHasNoBounds(String text) {
        assertEquals(Bounds.OPEN, Edtf.parse(text).bounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004?", "2004~", "2004%", "2004-?06-11", "2004-06~-11", "?2004-06%", "2004-%06"})
    void aQualifier_widensNothing(String text) {
        String bare = text.replaceAll("[?~%]", "");
        assertEquals(Edtf.parse(bare).bounds(), Edtf.parse(text).bounds());
    }

    @ParameterizedTest
    @CsvSource({
        "2004, false, false",
        "2004?, true, false",
        "2004~, false, true",
        "2004%, true, true",
        "2004-?06-11, true, false",
        "2004-06~-11, false, true",
        "?2004-06-~11, true, true",
        "2004/2005~, false, true",
        "'[2003,2004?]', true, false",
        "../2005%, true, true",
    })
    void aQualifierAnywhere_isKeptAsAFlag(String text, boolean uncertain, boolean approximate) {
        assertEquals(uncertain, Edtf.parse(text).isUncertain());
        assertEquals(approximate, Edtf.parse(text).isApproximate());
    }

    @ParameterizedTest
    @CsvSource({
        "2004, 0", "2004-02-01/2005, 0", "-2004, 1", "2004-21, 1", "2004-XX, 1", "2004?, 1", "2004/.., 1", "2004/, 1",
        "Y170000002, 1", "2004-25, 2", "2004?-06, 2", "?2004, 2", "XXXX, 2", "20X4, 2", "198X/199X, 2", "1950S2, 2",
        "Y17E7, 2", "[2004], 2", "{2004}, 2", "201X-21, 2", "2001?-21, 2", "2001-21?, 1",
    })
    void level_isTheLowestThatDefinesEveryFeature(String text, int level) {
        assertEquals(level, Edtf.parse(text).level());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-02-30",
                "2015-02-29",
                "2013-13",
                "2013-00",
                "2013-01-00",
                "2013-20",
                "2013-42",
                "2013-21-01",
                "2013-1",
                "2013-1-01",
                "213",
                "20133",
                "-0000",
                "+2013",
                "20130101",
                "2013-01-01 ",
                " 2013",
                "2013 ",
                "2013-2X",
                "2013-02-3X",
                "2013-X7-31-01",
                "XXX1-02-29",
                "2013--01",
                "2013-",
                "2013-01-",
                "?",
                "2013??",
                "2013?~",
                "2013%?",
                "2013%~",
                "%?2013",
                "2013-0??1",
                "-?2013",
                "2013-01-01?T10:10:10",
                "2013-01-XXT10:10:10",
                "2013-01T10:10:10",
                "2013-01-01T10:10:10?",
                "2013-01-01T25:00:00",
                "2013-01-01T24:00:01",
                "2013-01-01T10:10:10-00:00",
                "2013-01-01T10:10:10/2013-01-02",
                "2013/2012",
                "2013-06-11/2013-06",
                "2013/2014/2015",
                "2013..2014",
                "2013//2014",
                "Y2013/..",
                "[]",
                "{}",
                "[..]",
                "[2013",
                "2013]",
                "[2013}",
                "[2013,]",
                "[,2013]",
                "[2013..,2014]",
                "[2013,..2014]",
                "[..2013..2014]",
                "[2014..2013]",
                "[2013..2014-01]",
                "[201X..2019]",
                "[2013][2014]",
                "[[2013]]",
                "[2013/2014]",
                "Y",
                "Y-",
                "YE7",
                "Y0",
                "Y2013",
                "Y02013",
                "Y17E",
                "Y17E0",
                "Y17E07",
                "Y17E8S",
                "Y17E8S0",
                "Y170000002?",
                "1950S",
                "1950S0",
                "195XS2",
                "1950?S2",
                "1950-01S2"
            })
    void whatIsNotEdtf_isRefused(String text) {
        assertThrows(EdtfException.class, () -> Edtf.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199u",
                "1999-uu",
                "y170000002",
                "y1e7",
                "y17e7",
                "Y17e7",
                "1950p2",
                "open",
                "unknown",
                "2004/open",
                "unknown/2006",
                "2004?~",
                "(2004)?-06",
                "2001-21^southernHemisphere",
                "196x"
            })
    void syntaxOfTheOldDraft_isRefused(String text) {
        assertThrows(EdtfException.class, () -> Edtf.parse(text));
    }

    @Test
    void equality_isOfTheText() {
        assertEquals(Edtf.parse("2004-06"), Edtf.parse("2004-06"));
        assertEquals(Edtf.parse("2004-06").hashCode(), Edtf.parse("2004-06").hashCode());
        assertNotEquals(Edtf.parse("2004/"), Edtf.parse("2004/.."));
    }

    @Test
    void aMegabyte_isReadOrRefusedInTimeThatGrowsWithItsLength() {
        Stream<String> hostile = Stream.of(
                "[2004" + ",XXXX-02-29".repeat(90_000) + "]",
                "{" + "-1999..-1998,".repeat(80_000),
                "Y1" + "0".repeat(1_000_000),
                "Y1E" + "9".repeat(1_000_000) + "S" + "9".repeat(1_000_000),
                "?".repeat(1_000_000),
                "2004/".repeat(200_000),
                "[".repeat(1_000_000),
                "X".repeat(1_000_000));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> hostile.forEach(EdtfTest::readOrRefused));
    }

    private static void readOrRefused(String text) {
        try {
            assertEquals(text, Edtf.parse(text).toString());
        } catch (EdtfException refusal) {
            assertEquals(text, refusal.input());
        }
    }
}
