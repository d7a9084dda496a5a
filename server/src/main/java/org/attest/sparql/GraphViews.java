package org.attest.sparql;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.access.GraphHandling;
import org.attest.access.Limits;
import org.attest.access.Policy;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.access.Views;
import org.attest.model.Tier;
import org.attest.rdf.Graphs;
import org.jspecify.annotations.Nullable;

/**
 * Views over two TDB2 directories. Who is not cleared for {@link Tier#SEALED} in any dataset reads the open one natively;
 * who is, reads both through ARQ's general engine.
 */
public final class GraphViews implements Views {
    private final Snapshot.Source source;
    private final Graphs names;
    private final Limits limits;
    private final Clock clock;
    private final AtomicReference<@Nullable GraphCatalogue> open = new AtomicReference<>();
    private final AtomicReference<@Nullable GraphCatalogue> sealed = new AtomicReference<>();

    /** @param base the instance's base IRI, ending in {@code /} */
    public GraphViews(Snapshot.Source source, String base, Limits limits, Clock clock) {
        this.source = source;
        this.names = new Graphs(base);
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public View of(Viewer viewer) {
        boolean sealedToo = viewer.tiers().containsValue(Tier.SEALED);
        Snapshot snapshot = source.begin(sealedToo);
        try {
            return new StoreView(viewer, snapshot, limits, cancel -> quads(viewer, snapshot, cancel));
        } catch (RuntimeException failed) {
            snapshot.end().run();
            throw failed;
        }
    }

    private VisibleQuads quads(Viewer viewer, Snapshot snapshot, AtomicBoolean cancel) {
        Instant now = clock.instant();
        VisibleQuads openQuads = quads(viewer, now, snapshot.open(), open, tier -> tier != Tier.SEALED, cancel);
        return snapshot.sealed()
                .<VisibleQuads>map(store -> new BothQuads(
                        openQuads, quads(viewer, now, store, sealed, tier -> tier == Tier.SEALED, cancel)))
                .orElse(openQuads);
    }

    private VisibleQuads quads(
            Viewer viewer,
            Instant now,
            DatasetGraph dataset,
            AtomicReference<@Nullable GraphCatalogue> kept,
            Predicate<Tier> belongs,
            AtomicBoolean cancel) {
        DatasetGraphTDB store = TDBInternal.requireStorage(dataset);
        GraphCatalogue graphs = catalogue(store, kept, belongs);
        Function<NodeId, Optional<Tier>> clearance = graph -> {
            Optional<GraphHandling> found = graphs.handling(graph);
            return Policy.decide(viewer, found, now).allows()
                    ? found.map(known -> known.handling().tier())
                    : Optional.empty();
        };
        return new StoreQuads(store, clearance, cancel);
    }

    /** A directory that was compacted or rebuilt is another one: what was known by node id does not hold there. */
    private GraphCatalogue catalogue(
            DatasetGraphTDB store, AtomicReference<@Nullable GraphCatalogue> kept, Predicate<Tier> belongs) {
        GraphCatalogue last = kept.get();
        if (last != null && last.isOf(store)) {
            return last;
        }
        GraphCatalogue fresh = new GraphCatalogue(store, names, belongs);
        kept.set(fresh);
        return fresh;
    }
}
