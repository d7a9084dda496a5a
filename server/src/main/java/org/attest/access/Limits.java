package org.attest.access;

import java.time.Duration;

/**
 * How much one question may cost. All of them are per request.
 *
 * @param time wall-clock time, from the question to the last byte
 * @param rows rows, triples or quads of an answer
 * @param bytes bytes of an answer
 * @param heldRows rows that sorting, grouping, joining and removing duplicates may hold in memory together
 * @param queryCharacters length of a query's text, in UTF-16 units
 * @param depth how deep a query may be nested
 * @param spoolBytes answers up to this size are kept back until they are whole
 */
public record Limits(
        Duration time, long rows, long bytes, long heldRows, int queryCharacters, int depth, int spoolBytes) {
    /** For a server that nobody has configured: 30 s, a million rows, 256 MiB, two million rows held, 64 KiB kept back. */
    public static final Limits STANDARD =
            new Limits(Duration.ofSeconds(30), 1_000_000, 256L << 20, 2_000_000, 200_000, 60, 64 << 10);

    public Limits {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("the time limit must be more than nothing");
        }
        if (rows < 1 || bytes < 1 || heldRows < 1 || queryCharacters < 1 || depth < 1 || spoolBytes < 1) {
            throw new IllegalArgumentException("a limit must be at least 1");
        }
    }
}
