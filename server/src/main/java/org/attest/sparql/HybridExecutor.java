package org.attest.sparql;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.PatternMatchTDB2;
import org.attest.rdf.Vocabulary;

/**
 * Runs basic graph and quad patterns in TDB2, on ids, with the view as the filter of every quad. Everything else is ARQ's
 * business and reads through the filtered dataset, so what this class does not know is slow, not open.
 */
final class HybridExecutor extends OpExecutor {
    private final boolean reorder;
    private boolean held;

    private HybridExecutor(ExecutionContext context, boolean reorder) {
        super(context);
        this.reorder = reorder;
    }

    static OpExecutor reordering(ExecutionContext context) {
        return new HybridExecutor(context, true);
    }

    private static OpExecutor asWritten(ExecutionContext context) {
        return new HybridExecutor(context, false);
    }

    /** Counts what flows into operators that keep rows. */
    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        boolean counted = held;
        held = holds(op);
        QueryIterator rows = super.exec(op, input);
        held = counted;
        if (!counted) {
            return rows;
        }
        HeldRows budget = execCxt.getContext().get(HeldRows.SYMBOL);
        return budget.counting(rows);
    }

    private static boolean holds(Op op) {
        return op instanceof OpOrder
                || op instanceof OpTopN
                || op instanceof OpDistinct
                || op instanceof OpGroup
                || op instanceof OpJoin
                || op instanceof OpLeftJoin
                || op instanceof OpMinus;
    }

    @Override
    protected QueryIterator execute(OpBGP op, QueryIterator input) {
        return activeStore()
                .map(store -> match(store, activeName(), op.getPattern(), ExprList.emptyList, input))
                .orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
        return datasetStore(op.getGraphNode())
                .map(store -> match(store, op.getGraphNode(), op.getBasicPattern(), ExprList.emptyList, input))
                .orElseGet(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpFilter op, QueryIterator input) {
        if (!reorder) {
            return super.execute(op, input);
        }
        if (op.getSubOp() instanceof OpBGP sub && activeStore().isPresent()) {
            return match(activeStore().get(), activeName(), sub.getPattern(), op.getExprs(), input);
        }
        if (op.getSubOp() instanceof OpQuadPattern sub
                && datasetStore(sub.getGraphNode()).isPresent()) {
            StoreQuads store = datasetStore(sub.getGraphNode()).get();
            return match(store, sub.getGraphNode(), sub.getBasicPattern(), op.getExprs(), input);
        }
        return super.execute(op, input);
    }

    /** The store to ask for a graph; the ontology's is in memory. */
    private Optional<StoreQuads> datasetStore(Node graph) {
        return !graph.equals(Vocabulary.GRAPH)
                        && execCxt.getDataset() instanceof ViewDataset view
                        && view.quads() instanceof StoreQuads store
                ? Optional.of(store)
                : Optional.empty();
    }

    private Optional<StoreQuads> activeStore() {
        return execCxt.getActiveGraph() instanceof ViewGraph graph && graph.quads() instanceof StoreQuads store
                ? Optional.of(store)
                : Optional.empty();
    }

    private Node activeName() {
        return ((ViewGraph) execCxt.getActiveGraph()).name();
    }

    private QueryIterator match(
            StoreQuads store, Node graph, BasicPattern pattern, ExprList filters, QueryIterator input) {
        Node name = Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph) ? Quad.unionGraph : graph;
        QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
        BasicPattern ordered = reorder ? reordered(store, pattern, rows) : pattern;
        if (!filters.isEmpty()) {
            ExecutionContext plain = ExecutionContext.copy(execCxt);
            plain.setExecutor(HybridExecutor::asWritten);
            return QC.execute(TransformFilterPlacement.transform(filters, name, ordered), rows, plain);
        }
        return PatternMatchTDB2.execute(store.store(), name, ordered, rows, store, execCxt);
    }

    /** The store's order, chosen with the first row's values in place. */
    private static BasicPattern reordered(StoreQuads store, BasicPattern pattern, QueryIterPeek rows) {
        ReorderTransformation order = store.store().getReorderTransform();
        if (order == null || pattern.size() < 2 || !rows.hasNext()) {
            return pattern;
        }
        return order.reorderIndexes(Substitute.substitute(pattern, rows.peek())).reorder(pattern);
    }
}
