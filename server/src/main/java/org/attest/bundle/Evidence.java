package org.attest.bundle;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.Viewer;
import org.attest.bundle.bag.Source;

/** Where the content of one bundle comes from: already cut to what the viewer may see. */
public interface Evidence {
    /** Whose evidence it is. */
    Viewer viewer();

    /** The query that was asked, as text: {@code data/query.rq}. */
    String query();

    /** Hands over every quad in scope, each at least once, in any order. */
    void quads(Consumer<Quad> reader);

    /** Files that go with it; none by default. */
    default List<Exhibit> exhibits() {
        return List.of();
    }

    /**
     * One original file.
     *
     * @param snapshot IRI of its description among the quads
     * @param extension of the file name, for example {@code pdf}; letters and digits
     */
    record Exhibit(String snapshot, String extension, Source source) {}
}
