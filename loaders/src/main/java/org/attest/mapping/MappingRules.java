package org.attest.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * What a mapping may do: compute from the cells of one row. It asks no store, calls nobody, and gives the same triples
 * whenever it is run. Whatever is not named here is refused.
 */
final class MappingRules {
    /** A variable by this name is never bound: for what is to be left out. */
    static final Var NONE = Var.alloc("none");

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** Functions and operators of SPARQL 1.1, section 17, that depend on their arguments only. */
    private static final Set<String> FUNCTIONS = Set.of(
            ("add subtract multiply divide unaryminus unaryplus not and or eq ne lt le gt ge in notin bound if coalesce "
                            + "iri uri str strlang strdt lang langMatches datatype sameTerm isIRI isURI isLiteral isNumeric "
                            + "concat substr replace regex strlen ucase lcase strstarts strends contains strbefore strafter "
                            + "encode_for_uri abs round ceil floor year month day hours minutes seconds timezone tz "
                            + "md5 sha1 sha256 sha384 sha512")
                    .split(" "));

    private final Set<Var> given;
    private final Set<Var> bound = new HashSet<>();
    private final Set<Var> used = new HashSet<>();

    private MappingRules(Set<Var> given) {
        this.given = given;
    }

    /**
     * Checks a mapping.
     *
     * @param given the variables every row comes with
     * @throws IllegalArgumentException when the mapping does something that is not allowed, or uses a variable that is
     *     neither given nor bound
     */
    static void check(Query query, Set<Var> given) {
        MappingRules rules = new MappingRules(given);
        rules.shape(query);
        query.getConstructTemplate().getTriples().forEach(rules::template);
        rules.element(query.getQueryPattern());
        rules.variables();
    }

    private void shape(Query query) {
        require(query.isConstructType(), "a CONSTRUCT query was expected");
        require(
                !query.getConstructTemplate().containsRealQuad(),
                "GRAPH in the template: hr:tier says where a claim goes");
        require(!query.hasDatasetDescription(), "FROM: there is no dataset, only a row");
        require(
                !query.hasGroupBy() && !query.hasHaving() && !query.hasAggregators() && !query.isOrdered(),
                "GROUP BY, HAVING and ORDER BY: rows are mapped one by one");
        require(
                !query.hasLimit() && !query.hasOffset() && !query.hasValues(),
                "LIMIT, OFFSET or VALUES after the pattern");
    }

    private void template(Triple triple) {
        Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .forEach(this::term);
    }

    private void term(Node node) {
        require(!node.isBlank() && !Var.isBlankNodeVar(node), "a blank node in the template: everything has a name");
        require(!node.isTripleTerm(), "a triple term in the template");
        if (Var.isVar(node)) {
            used.add(Var.alloc(node));
        }
    }

    private void element(Element element) {
        switch (element) {
            case ElementGroup group -> group.getElements().forEach(this::element);
            case ElementUnion union -> union.getElements().forEach(this::element);
            case ElementOptional optional -> element(optional.getOptionalElement());
            case ElementData data -> bound.addAll(data.getVars());
            case ElementFilter filter -> expression(filter.getExpr());
            case ElementBind bind -> {
                require(!given.contains(bind.getVar()), "BIND ... AS " + bind.getVar() + ": that is a column");
                bound.add(bind.getVar());
                expression(bind.getExpr());
            }
            default ->
                throw new IllegalArgumentException(
                        "the pattern has something other than BIND, FILTER, VALUES, UNION and"
                                + " OPTIONAL: a row is all there is to ask");
        }
    }

    private void expression(Expr expression) {
        used.addAll(ExprVars.getVarsMentioned(expression));
        if (expression.isFunction()) {
            ExprFunction function = expression.getFunction();
            require(allowed(function), "the function " + function.getFunctionName(null) + " is not allowed here");
            function.getArgs().forEach(this::expression);
        } else {
            require(expression.isConstant() || expression.isVariable(), "an expression that is not allowed here");
        }
    }

    private static boolean allowed(ExprFunction function) {
        return function instanceof E_Function cast
                ? cast.getFunctionIRI().startsWith(XSD)
                : FUNCTIONS.contains(function.getFunctionSymbol().getSymbol());
    }

    private void variables() {
        require(!given.contains(NONE) && !bound.contains(NONE), "?none is bound: it is kept for what is left out");
        Set<String> unknown = new TreeSet<>();
        used.stream()
                .filter(variable -> !given.contains(variable) && !bound.contains(variable) && !variable.equals(NONE))
                .forEach(variable -> unknown.add(variable.toString()));
        require(unknown.isEmpty(), unknown + ": neither a column nor bound by BIND or VALUES");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** The BINDs every row goes through, outside UNION and OPTIONAL. */
    static List<ElementBind> always(Query query) {
        return query.getQueryPattern() instanceof ElementGroup group
                ? group.getElements().stream()
                        .filter(ElementBind.class::isInstance)
                        .map(ElementBind.class::cast)
                        .toList()
                : List.of();
    }
}
