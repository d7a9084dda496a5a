package org.attest.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What one entry of the history does to the projections. No quad is both removed and added, so the order does not matter.
 *
 * @param position where the history stands after it
 * @param removed quads that are no longer there; may be empty
 * @param added quads that are there from now on; may be empty
 */
public record Change(Position position, List<Quad> removed, List<Quad> added) {
    public Change {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
