package org.attest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDateTest {

    private static final RelativeRule FEW_WEEKS = new RelativeRule.Next(Period.ofWeeks(2), Period.ofWeeks(8));

    @ParameterizedTest
    @CsvSource({
        "SPRING, 2017-09-01, 2017-03-01, 2017-05-31",
        "SPRING, 2017-04-10, 2016-03-01, 2016-05-31",
        "SPRING, 2017, 2016-03-01, 2017-05-31",
        "SPRING, 2017-05-31, 2016-03-01, 2016-05-31",
        "SPRING, 2017-06-01, 2017-03-01, 2017-05-31",
        "SPRING, 2017-01-15, 2016-03-01, 2016-05-31",
        "SPRING, 2017-04/2017-07, 2016-03-01, 2017-05-31",
        "SUMMER, 2017-10-02, 2017-06-01, 2017-08-31",
        "AUTUMN, 2017-10-02, 2016-09-01, 2016-11-30",
        "WINTER, 2017-01-15, 2015-12-01, 2016-02-29",
        "WINTER, 2017-03-01, 2016-12-01, 2017-02-28",
        "WINTER, 2017-12-24, 2016-12-01, 2017-02-28",
        "SOUTHERN_SUMMER, 2017-04-10, 2016-12-01, 2017-02-28",
    })
    void lastSeason_isTheLatestOverBeforeTheAnchor(SubYear season, String anchor, String first, String last) {
        assertEquals(days(first, last), against(anchor, new RelativeRule.LastSeason(season)));
    }

    @ParameterizedTest
    @CsvSource({
        "P3M, 2017-09-01, 2017-06-01, 2017-09-01",
        "P3M, 2017, 2016-10-01, 2017-12-31",
        "P3M, 2017-05-31, 2017-02-28, 2017-05-31",
        "P5Y, 2016-02-29, 2011-02-28, 2016-02-29",
    })
    void past_reachesBackFromTheAnchorsFirstSecond(Period length, String anchor, String first, String last) {
        assertEquals(days(first, last), against(anchor, new RelativeRule.Past(length)));
    }

    @ParameterizedTest
    @CsvSource({"2017-09-01, 2017-09-15, 2017-10-27", "2017, 2017-01-15, 2018-02-25"})
    void next_reachesOnFromTheAnchorsLastSecond(String anchor, String first, String last) {
        assertEquals(days(first, last), against(anchor, FEW_WEEKS));
    }

    @Test
    void next_thatMayBeginAtOnce_beginsWithTheAnchor() {
        assertEquals(
                days("2017-09-01", "2017-10-27"),
                against("2017-09-01", new RelativeRule.Next(Period.ZERO, Period.ofWeeks(8))));
    }

    @Test
    void atAnchor_isTheAnchor() {
        assertEquals(days("2017-09-01", "2017-09-30"), against("2017-09", new RelativeRule.AtAnchor()));
    }

    @Test
    void untilAnchor_hasNoBeginning() {
        assertEquals(Instants.bounds(null, "2017-09-30T23:59:59Z"), against("2017-09", new RelativeRule.UntilAnchor()));
    }

    @Test
    void sinceYear_reachesFromTheYearToTheAnchor() {
        assertEquals(days("2014-01-01", "2017-09-30"), against("2017-09", new RelativeRule.SinceYear(2014)));
        assertEquals(
                Instants.bounds("2014-01-01T00:00:00Z", null), against("2017/..", new RelativeRule.SinceYear(2014)));
    }

    @Test
    void sinceAYearAfterTheAnchor_saysNothing() {
        assertEquals(Bounds.OPEN, against("2013-12", new RelativeRule.SinceYear(2014)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017/..", "2017/"})
    void anAnchorWithoutAnEnd_leavesTheLatestOpen(String anchor) {
        assertEquals(
                Instants.bounds("2016-03-01T00:00:00Z", null),
                against(anchor, new RelativeRule.LastSeason(SubYear.SPRING)));
        assertEquals(
                Instants.bounds("2016-10-01T00:00:00Z", null),
                against(anchor, new RelativeRule.Past(Period.ofMonths(3))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2017", "/2017"})
    void anAnchorWithoutABeginning_leavesTheEarliestOpen(String anchor) {
        assertEquals(
                Instants.bounds(null, "2017-05-31T23:59:59Z"),
                against(anchor, new RelativeRule.LastSeason(SubYear.SPRING)));
        assertEquals(Instants.bounds(null, "2018-02-25T23:59:59Z"), against(anchor, FEW_WEEKS));
    }

    @Test
    void aDateOutsideTheCalendar_isOpen() {
        assertEquals(Bounds.OPEN, against("Y-999999999", new RelativeRule.LastSeason(SubYear.WINTER)));
    }

    @Test
    void anUnreadableRule_isRefusedWhenItIsMade() {
        assertThrows(IllegalArgumentException.class, () -> new RelativeRule.Past(Period.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new RelativeRule.Past(Period.ofDays(-1)));
        assertThrows(IllegalArgumentException.class, () -> new RelativeRule.Next(Period.ofWeeks(8), Period.ofWeeks(2)));
        assertThrows(
                IllegalArgumentException.class, () -> new RelativeRule.Next(Period.ofMonths(1), Period.ofDays(30)));
        assertThrows(IllegalArgumentException.class, () -> new RelativeRule.SinceYear(20_140));
        assertThrows(IllegalArgumentException.class, () -> new RelativeDate(" ", new RelativeRule.AtAnchor()));
    }

    @Property
    void next_neverEndsBeforeItBegins(
            @ForAll("days") LocalDate anchor,
            @ForAll @IntRange(max = 30) int months,
            @ForAll @IntRange(max = 100) int days,
            @ForAll @IntRange(max = 30) int furthestMonths,
            @ForAll @IntRange(max = 100) int furthestDays) {
        Period soonest = Period.of(0, months, days);
        Period furthest = Period.of(0, furthestMonths, furthestDays);
        Bounds bounds;
        try {
            bounds = against(anchor + "T00:00:00", new RelativeRule.Next(soonest, furthest));
        } catch (IllegalArgumentException refusedWhenMade) {
            assertTrue(refusedWhenMade.getMessage().startsWith("not 0 <= soonest <= furthest"), "refused too late");
            return;
        }
        assertTrue(!bounds.latest().orElseThrow().isBefore(bounds.earliest().orElseThrow()));
    }

    @Property
    void lastSeason_isOverBeforeTheAnchorAndNoLaterOneIs(@ForAll("days") LocalDate anchor, @ForAll SubYear season) {
        Bounds bounds = against(anchor.toString(), new RelativeRule.LastSeason(season));
        Bounds next = against(anchor.plusYears(1).toString(), new RelativeRule.LastSeason(season));
        assertTrue(bounds.latest().orElseThrow().isBefore(Bounds.beginning(anchor)));
        assertTrue(!next.latest().orElseThrow().isBefore(Bounds.beginning(anchor)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Bounds against(String anchor, RelativeRule rule) {
        return new RelativeDate("as the source says", rule).against(Edtf.parse(anchor));
    }

    private static Bounds days(String first, String last) {
        return Bounds.days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
