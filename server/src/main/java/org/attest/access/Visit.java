package org.attest.access;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Tier;

/**
 * One reading, as the access log keeps it.
 *
 * @param viewer who
 * @param door which door, a word such as {@code sparql}
 * @param question what was asked; only its keyed digest is kept
 * @param touched tiers of the graphs that were read from
 * @param rows rows, triples or items that went out; {@link #ON_ITS_WAY}: noted before the first byte left, since nobody
 *     knows whether a long answer will be read to its end. A second line follows when it is whole or breaks off.
 * @param status HTTP status, 0 when the answer broke off
 */
public record Visit(Viewer viewer, String door, Optional<String> question, Set<Tier> touched, long rows, int status) {
    /** The number of rows of an answer that is only beginning. */
    public static final long ON_ITS_WAY = -1;

    public Visit {
        touched = Set.copyOf(touched);
    }
}
