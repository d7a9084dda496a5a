package org.attest.sparql;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.attest.access.Limits;
import org.attest.access.QueryRefused;
import org.attest.access.QueryStopped;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.model.Tier;

/** A view over a snapshot of the store. Each query has its own engine context, filter and stop signal. */
final class StoreView implements View {
    private final Viewer viewer;
    private final Snapshot snapshot;
    private final Limits limits;
    private final Function<AtomicBoolean, VisibleQuads> quads;
    private final Set<Tier> touched = EnumSet.noneOf(Tier.class);
    private boolean closed;

    /** @param quads what the viewer may see, reading until the signal is set */
    StoreView(Viewer viewer, Snapshot snapshot, Limits limits, Function<AtomicBoolean, VisibleQuads> quads) {
        this.viewer = viewer;
        this.snapshot = snapshot;
        this.limits = limits;
        this.quads = quads;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Set<Tier> touched() {
        return Set.copyOf(touched);
    }

    @Override
    public void select(Query query, Consumer<RowSet> reader) {
        run(query, query.isSelectType(), execution -> {
            reader.accept(new BoundedRows(execution.select(), limits.rows()));
            return true;
        });
    }

    @Override
    public boolean ask(Query query) {
        return run(query, query.isAskType(), QueryExec::ask);
    }

    @Override
    public Graph graph(Query query) {
        boolean describe = query.isDescribeType();
        return run(query, describe || query.isConstructType(), execution -> {
            Graph answer = GraphFactory.createDefaultGraph();
            query.getPrefixMapping().getNsPrefixMap().forEach(answer.getPrefixMapping()::setNsPrefix);
            Iterator<Triple> triples = describe ? execution.describeTriples() : execution.constructTriples();
            triples.forEachRemaining(triple -> {
                answer.add(triple);
                bounded(answer.size());
            });
            return answer;
        });
    }

    @Override
    public void quads(Query query, Consumer<Quad> reader) {
        run(query, query.isConstructType(), execution -> {
            long[] count = {0};
            execution.constructQuads().forEachRemaining(quad -> {
                bounded(++count[0]);
                reader.accept(quad);
            });
            return true;
        });
    }

    private void bounded(long size) {
        if (size > limits.rows()) {
            throw BoundedRows.tooMany(limits.rows());
        }
    }

    private <T> T run(Query asked, boolean rightForm, Function<QueryExec, T> work) {
        if (closed) {
            throw new IllegalStateException("the view is closed");
        }
        if (!rightForm) {
            throw new QueryRefused("a query of another form than the door expects");
        }
        QueryGuard.check(asked, limits);
        Query query = ordered(asked);
        AtomicBoolean cancel = new AtomicBoolean();
        VisibleQuads visible = quads.apply(cancel);
        try (QueryExec execution = QueryExec.newBuilder()
                .query(query)
                .dataset(new ViewDataset(visible))
                .context(ClosedContext.create(cancel, limits))
                .overallTimeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return work.apply(execution);
        } catch (QueryCancelledException late) {
            throw new QueryStopped(
                    QueryStopped.Limit.TIME,
                    "stopped after " + limits.time().toMillis() + " ms: ask for less, or more precisely");
        } catch (StackOverflowError deep) {
            throw new QueryRefused("nesting deeper than can be evaluated");
        } finally {
            touched.addAll(visible.touched());
        }
    }

    /**
     * A copy whose rows come in an order that follows from the rows alone: the store's own order depends on what was loaded
     * first, which includes what is hidden. What is inside a query is seen to by {@link StableOrder}.
     */
    private static Query ordered(Query asked) {
        Query query = copy(asked);
        boolean anyRowsWillDo = (query.hasLimit() || query.hasOffset()) && !query.hasOrderBy();
        if (query.isSelectType() && !anyRowsWillDo) {
            query.ensureResultVars();
            query.getProjectVars().forEach(column -> query.addOrderBy(column, Query.ORDER_ASCENDING));
        }
        return query;
    }

    /** Not {@code cloneQuery()}: in Jena 6.0.0 that repeats the first HAVING condition in place of the others. */
    private static Query copy(Query query) {
        Query copy = QueryTransformOps.shallowCopy(query);
        copy.getAggregators().addAll(query.getAggregators());
        copy.setSyntax(Syntax.syntaxARQ);
        return copy;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            snapshot.end().run();
        }
    }
}
