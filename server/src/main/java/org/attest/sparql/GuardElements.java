package org.attest.sparql;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAntiJoin;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementDataset;
import org.apache.jena.sparql.syntax.ElementExists;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementNotExists;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSemiJoin;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnfold;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitor;
import org.attest.access.Limits;
import org.attest.access.QueryRefused;

/** Looks at graph patterns, down to every triple. An element that is not known here does not compile. */
final class GuardElements implements ElementVisitor {
    private final Limits limits;
    private final GuardExpressions expressions;
    private final GuardPaths paths = new GuardPaths();
    private int depth;

    GuardElements(Limits limits, GuardExpressions expressions) {
        this.limits = limits;
        this.expressions = expressions;
    }

    /** @throws QueryRefused when something in the pattern is not allowed */
    void check(Element element) {
        depth++;
        if (depth > limits.depth()) {
            throw new QueryRefused("a pattern nested deeper than " + limits.depth());
        }
        element.visit(this);
        depth--;
    }

    @Override
    public void visit(ElementService element) {
        throw new QueryRefused("SERVICE");
    }

    @Override
    public void visit(ElementDataset element) {
        throw new QueryRefused("a dataset inside the query");
    }

    @Override
    public void visit(ElementUnfold element) {
        throw new QueryRefused("UNFOLD");
    }

    @Override
    public void visit(ElementAssign element) {
        throw new QueryRefused("LET: use BIND");
    }

    @Override
    public void visit(ElementTriplesBlock element) {
        for (Triple triple : element.getPattern()) {
            QueryGuard.checkPredicate(triple.getPredicate());
        }
    }

    @Override
    public void visit(ElementPathBlock element) {
        for (TriplePath triple : element.getPattern()) {
            if (triple.isTriple()) {
                QueryGuard.checkPredicate(triple.getPredicate());
            } else {
                triple.getPath().visit(paths);
            }
        }
    }

    @Override
    public void visit(ElementFilter element) {
        expressions.check(element.getExpr());
    }

    @Override
    public void visit(ElementBind element) {
        expressions.check(element.getExpr());
    }

    @Override
    public void visit(ElementData element) {}

    @Override
    public void visit(ElementUnion element) {
        element.getElements().forEach(this::check);
    }

    @Override
    public void visit(ElementGroup element) {
        element.getElements().forEach(this::check);
    }

    @Override
    public void visit(ElementOptional element) {
        check(element.getOptionalElement());
    }

    @Override
    public void visit(ElementLateral element) {
        check(element.getLateralElement());
    }

    @Override
    public void visit(ElementSemiJoin element) {
        check(element.getSubElement());
    }

    @Override
    public void visit(ElementAntiJoin element) {
        check(element.getSubElement());
    }

    @Override
    public void visit(ElementMinus element) {
        check(element.getMinusElement());
    }

    @Override
    public void visit(ElementExists element) {
        check(element.getElement());
    }

    @Override
    public void visit(ElementNotExists element) {
        check(element.getElement());
    }

    @Override
    public void visit(ElementNamedGraph element) {
        check(element.getElement());
    }

    @Override
    public void visit(ElementSubQuery element) {
        QueryGuard.check(element.getQuery(), this, expressions);
    }
}
