package org.attest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The first and the last second, in UTC and both inclusive, at which something can have happened.
 *
 * <p>A side is empty when nothing bounds it: the date is open ({@code ..}) or unknown there, or lies outside the years
 * ±999,999,999 that {@link LocalDate} carries. Seconds are whole; there is no finer precision.
 *
 * @param earliest the first second, empty when unbounded
 * @param latest the last second, empty when unbounded; never before {@code earliest}
 */
public record Bounds(Optional<Instant> earliest, Optional<Instant> latest) {

    /** Nothing is known on either side. */
    public static final Bounds OPEN = new Bounds(Optional.empty(), Optional.empty());

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** @throws IllegalArgumentException when the latest second is before the earliest */
    public Bounds {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("latest before earliest: " + latest.get() + " < " + earliest.get());
        }
    }

    /** The single second {@code at}. */
    static Bounds at(Instant at) {
        return new Bounds(Optional.of(at), Optional.of(at));
    }

    /** From the first second of {@code first} to the last second of {@code last}, read as UTC. */
    static Bounds days(LocalDate first, LocalDate last) {
        return new Bounds(Optional.of(beginning(first)), Optional.of(end(last)));
    }

    static Instant beginning(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static Instant end(LocalDate day) {
        return day.atTime(LAST_SECOND).toInstant(ZoneOffset.UTC);
    }

    /** The narrowest bounds that contain these and {@code other}; a side open in either is open. */
    Bounds span(Bounds other) {
        return new Bounds(
                earliest.flatMap(mine -> other.earliest.map(its -> its.isBefore(mine) ? its : mine)),
                latest.flatMap(mine -> other.latest.map(its -> its.isAfter(mine) ? its : mine)));
    }

    Bounds withoutEarliest() {
        return new Bounds(Optional.empty(), latest);
    }

    Bounds withoutLatest() {
        return new Bounds(earliest, Optional.empty());
    }
}
