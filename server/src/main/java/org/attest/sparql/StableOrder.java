package org.attest.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * Makes every answer follow from the rows alone. The store hands rows out in an order that depends on what was loaded first,
 * hidden things included; wherever an order shows (LIMIT, aggregates other than COUNT, ties of ORDER BY) the rows are
 * sorted first. Dear where few of many rows are asked for, and the price of telling nothing.
 */
final class StableOrder extends TransformCopy {
    private StableOrder() {}

    static Op of(Op op) {
        return Transformer.transform(new StableOrder(), op);
    }

    @Override
    public Op transform(OpSlice slice, Op rows) {
        return new OpSlice(isSorted(rows) ? rows : sorted(rows), slice.getStart(), slice.getLength());
    }

    @Override
    public Op transform(OpGroup group, Op rows) {
        boolean counts = group.getAggregators().stream().allMatch(one -> counts(one.getAggregator()));
        return new OpGroup(counts ? rows : sorted(rows), group.getGroupVars(), group.getAggregators());
    }

    @Override
    public Op transform(OpOrder order, Op rows) {
        List<SortCondition> conditions = new ArrayList<>(order.getConditions());
        conditions.addAll(everything(rows));
        return new OpOrder(rows, conditions);
    }

    private static boolean counts(Aggregator aggregator) {
        return aggregator instanceof AggCount
                || aggregator instanceof AggCountVar
                || aggregator instanceof AggCountDistinct
                || aggregator instanceof AggCountVarDistinct;
    }

    private static boolean isSorted(Op rows) {
        Op below = rows;
        while (below instanceof OpProject || below instanceof OpDistinct || below instanceof OpReduced) {
            below = ((Op1) below).getSubOp();
        }
        return below instanceof OpOrder;
    }

    private static Op sorted(Op rows) {
        return new OpOrder(rows, everything(rows));
    }

    private static List<SortCondition> everything(Op rows) {
        Set<String> names = new TreeSet<>();
        OpVars.visibleVars(rows).forEach(variable -> names.add(variable.getVarName()));
        return names.stream()
                .map(name -> new SortCondition(Var.alloc(name), Query.ORDER_ASCENDING))
                .toList();
    }
}
