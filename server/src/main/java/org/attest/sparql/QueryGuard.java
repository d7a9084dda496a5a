package org.attest.sparql;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.attest.access.Limits;
import org.attest.access.QueryRefused;

/**
 * What may be asked: every part of a parsed query is looked at, and what is not known to be harmless is refused. Nothing
 * a query says is ever fetched, loaded, called or written.
 */
public final class QueryGuard {
    private QueryGuard() {}

    /**
     * Looks at a whole query.
     *
     * @throws QueryRefused naming the first construct that no door allows, never its value
     */
    public static void check(Query query, Limits limits) {
        try {
            checkForm(query);
            GuardExpressions expressions = new GuardExpressions(limits);
            GuardElements elements = new GuardElements(limits, expressions);
            check(query, elements, expressions);
        } catch (StackOverflowError deep) {
            throw new QueryRefused("nesting deeper than can be evaluated");
        }
    }

    /** The same for a subquery, at the depth it was found at. */
    static void check(Query query, GuardElements elements, GuardExpressions expressions) {
        checkExpressions(query, expressions);
        if (query.getQueryPattern() != null) {
            elements.check(query.getQueryPattern());
        }
    }

    private static void checkForm(Query query) {
        if (!query.isSelectType() && !query.isAskType() && !query.isConstructType() && !query.isDescribeType()) {
            throw new QueryRefused("a query form other than SELECT, ASK, CONSTRUCT and DESCRIBE");
        }
        query.getGraphURIs().forEach(QueryGuard::checkGraphName);
        query.getNamedGraphURIs().forEach(QueryGuard::checkGraphName);
    }

    private static void checkGraphName(String name) {
        if (name.regionMatches(true, 0, "file:", 0, 5)) {
            throw new QueryRefused("FROM a file: FROM names a graph of this instance, nothing is fetched");
        }
    }

    private static void checkExpressions(Query query, GuardExpressions expressions) {
        checkAll(query.getProject(), expressions);
        checkAll(query.getGroupBy(), expressions);
        query.getAggregators().forEach(expressions::check);
        query.getHavingExprs().forEach(expressions::check);
        List<SortCondition> order = query.getOrderBy();
        if (order != null) {
            order.stream()
                    .map(SortCondition::getExpression)
                    .filter(Objects::nonNull)
                    .forEach(expressions::check);
        }
    }

    private static void checkAll(VarExprList named, GuardExpressions expressions) {
        for (Expr expression : named.getExprs().values()) {
            expressions.check(expression);
        }
    }

    /** Refuses a predicate that engines take for a function call. */
    static void checkPredicate(Node predicate) {
        if (predicate.isURI() && GuardPaths.magic(predicate.getURI())) {
            throw new QueryRefused("a property function");
        }
    }
}
