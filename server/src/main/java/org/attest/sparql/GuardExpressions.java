package org.attest.sparql;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.attest.access.Limits;
import org.attest.access.QueryRefused;

/** Looks at expressions: operators, functions, aggregates, and the patterns inside EXISTS. */
final class GuardExpressions extends ExprVisitorFunction {
    /** Chains such as {@code ?a || ?b || ...} nest too, and programs write long ones. */
    private static final int CHAIN = 1_000;

    private final Limits limits;
    private int depth;

    GuardExpressions(Limits limits) {
        this.limits = limits;
    }

    /** @throws QueryRefused when something in the expression is not allowed */
    void check(Expr expression) {
        depth++;
        if (depth > CHAIN) {
            throw new QueryRefused("an expression nested deeper than " + CHAIN);
        }
        expression.visit(this);
        depth--;
    }

    @Override
    protected void visitExprFunction(ExprFunction function) {
        if (function instanceof E_Function called) {
            if (!AllowedFunctions.byIri(called.getFunctionIRI())) {
                throw new QueryRefused("a function that is not in the list of allowed functions");
            }
        } else if (!AllowedFunctions.builtIn(function)) {
            throw new QueryRefused("the built-in function " + name(function));
        }
        for (Expr argument : function.getArgs()) {
            if (argument != null) {
                check(argument);
            }
        }
    }

    private static String name(ExprFunction function) {
        return function.getFunctionSymbol() == null
                ? "without a name"
                : function.getFunctionSymbol().getSymbol();
    }

    @Override
    public void visit(ExprFunctionOp function) {
        if (!AllowedFunctions.builtIn(function)) {
            throw new QueryRefused("a pattern inside an expression, other than EXISTS and NOT EXISTS");
        }
        new GuardElements(limits, this).check(function.getElement());
    }

    @Override
    public void visit(ExprAggregator aggregate) {
        if (!AllowedFunctions.aggregate(aggregate.getAggregator())) {
            throw new QueryRefused("an aggregate that SPARQL 1.1 does not have");
        }
        if (aggregate.getAggregator().getExprList() != null) {
            aggregate.getAggregator().getExprList().forEach(this::check);
        }
    }

    @Override
    public void visit(ExprTripleTerm term) {}

    @Override
    public void visit(NodeValue value) {}

    @Override
    public void visit(ExprVar variable) {}

    @Override
    public void visit(ExprNone nothing) {}
}
