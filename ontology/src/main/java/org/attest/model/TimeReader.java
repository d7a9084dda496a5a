package org.attest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads a time of day to the second after its {@code T}, with the zone it may have. */
final class TimeReader {

    private static final int EARLIEST_OFFSET = -12 * 60;
    private static final int LATEST_OFFSET = 14 * 60;
    private static final String ZONE = "a zone between -12:00 and +14:00, or Z";

    private final Cursor cursor;

    TimeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The second, on the given day; without a zone it is read as UTC. {@code 24:00:00} is the midnight after the day. */
    Instant on(LocalDate day) {
        int from = cursor.at();
        int hour = number(24, "an hour 00 to 24");
        cursor.require(":", "':' and the minutes");
        int minute = number(59, "minutes 00 to 59");
        cursor.require(":", "':' and the seconds");
        int second = number(59, "seconds 00 to 59");
        if (hour == 24 && minute + second > 0) {
            throw cursor.expected(from, "24:00:00, the one time in hour 24");
        }
        long seconds = hour * 3600L + minute * 60L + second - offsetMinutes() * 60L;
        return day.atStartOfDay().plusSeconds(seconds).toInstant(ZoneOffset.UTC);
    }

    private int offsetMinutes() {
        int from = cursor.at();
        if (cursor.atEnd() || cursor.take("Z")) {
            return 0;
        }
        boolean west = cursor.take("-");
        if (!west) {
            cursor.require("+", "the end or " + ZONE);
        }
        int hours = number(14, "hours of " + ZONE);
        int minutes = cursor.take(":") ? number(59, "minutes of " + ZONE) : 0;
        int offset = (west ? -1 : 1) * (hours * 60 + minutes);
        if (offset < EARLIEST_OFFSET || offset > LATEST_OFFSET || (west && offset == 0)) {
            throw cursor.expected(from, west && offset == 0 ? "+00:00 or Z, since there is no -00:00" : ZONE);
        }
        return offset;
    }

    private int number(int most, String expected) {
        int from = cursor.at();
        int number = Integer.parseInt(cursor.take(2, "0123456789", expected));
        if (number > most) {
            throw cursor.expected(from, expected);
        }
        return number;
    }
}
