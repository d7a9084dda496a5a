package org.attest.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.attest.store.CanonicalQuads;
import org.attest.store.Change;
import org.attest.store.Position;

/**
 * What one part of an entry changes, as lines of an RDF patch: {@code A} adds a quad, {@code D} removes one. Sorted, each
 * quad once: one change has one text.
 */
final class Patch {
    private static final String CLAIM = "H claim <";

    private Patch() {}

    /**
     * The text of a part.
     *
     * @param claim IRI of the claim these quads stand or fall with; empty when they belong to no single claim
     */
    static String text(String claim, Collection<Quad> removed, Collection<Quad> added) {
        Stream<String> lines = Stream.concat(
                removed.stream().map(quad -> "D " + CanonicalQuads.line(quad)),
                added.stream().map(quad -> "A " + CanonicalQuads.line(quad)));
        String header = claim.isEmpty() ? "" : CLAIM + claim + "> .\n";
        return lines.sorted(CanonicalQuads::byBytes).distinct().collect(Collectors.joining("\n", header, "\n"));
    }

    static Change read(Position position, List<Part> parts) {
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Whole whole) {
                split(whole.text(), removed, added);
            }
        }
        return new Change(position, CanonicalQuads.parse(removed.toString()), CanonicalQuads.parse(added.toString()));
    }

    private static void split(String text, StringBuilder removed, StringBuilder added) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            if (end == 0) {
                throw new IllegalArgumentException("a line of a part without its end");
            }
            if (text.startsWith("A ", start)) {
                added.append(text, start + 2, end);
            } else if (text.startsWith("D ", start)) {
                removed.append(text, start + 2, end);
            } else if (!text.startsWith(CLAIM, start)) {
                throw new IllegalArgumentException("expected a line A, D or H claim, found another");
            }
            start = end;
        }
    }
}
