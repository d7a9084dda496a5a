package org.attest.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Turns {@code GRAPH ?g { patterns }} into quad patterns, so that the store finds the graph instead of being asked graph
 * by graph. Done only where it means the same: ARQ's own transformation changes the answer when something under GRAPH has
 * no pattern of its own (VALUES, aggregates) or when an expression speaks of {@code ?g}.
 */
final class GraphPatterns extends TransformCopy {
    private GraphPatterns() {}

    static Op spread(Op op) {
        return Transformer.transform(new GraphPatterns(), op);
    }

    @Override
    public Op transform(OpGraph graph, Op under) {
        Node name = graph.getNode();
        boolean plain = under instanceof OpBGP || !mentions(under, name);
        return plain ? spread(name, under) : super.transform(graph, under);
    }

    private static boolean mentions(Op under, Node name) {
        return name.isVariable() && OpVars.mentionedVars(under).contains(Var.alloc(name));
    }

    private static Op spread(Node name, Op under) {
        return switch (under) {
            case OpBGP bgp when !bgp.getPattern().isEmpty() -> new OpQuadPattern(name, bgp.getPattern());
            case OpFilter filter
            when stays(filter.getExprs()) -> OpFilter.filterBy(filter.getExprs(), spread(name, filter.getSubOp()));
            case OpExtend extend
            when stays(new ExprList(
                    extend.getVarExprList().getExprs().values().stream().toList())) ->
                OpExtend.create(spread(name, extend.getSubOp()), extend.getVarExprList());
            case OpJoin join -> OpJoin.create(spread(name, join.getLeft()), spread(name, join.getRight()));
            case OpSequence steps -> steps(name, steps);
            case OpUnion either -> OpUnion.create(spread(name, either.getLeft()), spread(name, either.getRight()));
            case OpConditional optional ->
                new OpConditional(spread(name, optional.getLeft()), spread(name, optional.getRight()));
            case OpLeftJoin optional
            when stays(optional.getExprs()) ->
                OpLeftJoin.create(
                        spread(name, optional.getLeft()), spread(name, optional.getRight()), optional.getExprs());
            default -> new OpGraph(name, under);
        };
    }

    private static Op steps(Node name, OpSequence steps) {
        OpSequence spread = OpSequence.create();
        steps.getElements().forEach(step -> spread.add(spread(name, step)));
        return spread;
    }

    /** True when no expression looks at the graph it stands in, as EXISTS does. */
    private static boolean stays(ExprList expressions) {
        boolean[] looks = {false};
        if (expressions != null) {
            for (Expr expression : expressions) {
                Walker.walk(expression, new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunctionOp exists) {
                        looks[0] = true;
                    }
                });
            }
        }
        return !looks[0];
    }
}
