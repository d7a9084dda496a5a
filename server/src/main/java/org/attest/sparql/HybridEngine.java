package org.attest.sparql;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;
import org.attest.rdf.Vocabulary;

/**
 * The query engine of a {@link ViewDataset} and of nothing else: ARQ's own, over the filtered dataset, except that the
 * patterns which are most of the work go to TDB2 natively (see {@link HybridExecutor}). Queries with FROM stay with ARQ.
 */
final class HybridEngine extends QueryEngineMain {
    /** Accepts only a {@link ViewDataset}. */
    static final QueryEngineFactory FACTORY = new Factory();

    private HybridEngine(Query query, DatasetGraph dataset, Binding input, Context context) {
        super(query, dataset, input, context);
    }

    private HybridEngine(Op op, DatasetGraph dataset, Binding input, Context context) {
        super(op, dataset, input, context);
    }

    /**
     * VALUES with UNDEF does not bind its variable, but Jena 6.0.0 moves filters to it as if it did, and answers wrongly: with
     * such a table in the query filters stay where they were written.
     */
    private static boolean leavesUndefined(Op op) {
        boolean[] found = {false};
        OpWalker.walk(op, new OpVisitorBase() {
            @Override
            public void visit(OpTable values) {
                Table table = values.getTable();
                found[0] |= Iter.anyMatch(
                        table.rows(), row -> row.size() < table.getVars().size());
            }
        });
        return found[0];
    }

    @Override
    protected Op modifyOp(Op op) {
        if (leavesUndefined(op)) {
            context.set(ARQ.optFilterPlacement, false);
        }
        Op optimized = super.modifyOp(StableOrder.of(Substitute.substitute(op, getStartBinding())));
        Op toRun = dataset instanceof ViewDataset view && view.quads() instanceof StoreQuads && !namesTheOntology(op)
                ? GraphPatterns.spread(optimized)
                : optimized;
        setOp(toRun);
        return toRun;
    }

    /**
     * True when the ontology's name stands in the query, from where it may come into {@code GRAPH ?g}: the store does not have
     * that graph, so graphs are asked for one by one.
     */
    private static boolean namesTheOntology(Op op) {
        return op.toString().contains("<" + Vocabulary.GRAPH.getURI() + ">");
    }

    private static final class Factory implements QueryEngineFactory {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return dataset instanceof ViewDataset;
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return dataset instanceof ViewDataset;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new HybridEngine(query, dataset, input, context).getPlan();
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            return new HybridEngine(op, dataset, input, context).getPlan();
        }
    }
}
