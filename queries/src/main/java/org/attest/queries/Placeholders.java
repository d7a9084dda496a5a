package org.attest.queries;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The places of a parsed query where its parameters stand, and the values put there: nodes into a tree, no text. */
final class Placeholders extends ElementTransformCopyBase {
    /** The parameter that is the query's LIMIT. */
    static final String LIMIT = "limit";

    private final Map<String, List<Node>> values;
    private final Set<String> seen = new TreeSet<>();

    private Placeholders(Map<String, List<Node>> values) {
        this.values = values;
    }

    /** The text parsed. Only the doors' own queries may use more than SPARQL 1.1, namely CONSTRUCT of quads. */
    static Query parse(NamedQuery query) {
        return QueryFactory.create(
                query.text(), query.family().equals("rest") ? Syntax.syntaxARQ : Syntax.syntaxSPARQL_11);
    }

    /** The query with these values where its parameters stand; parameters without a value keep their default. */
    static Query fill(Query query, Map<String, List<Node>> values) {
        return new Placeholders(values).over(query);
    }

    /**
     * Makes sure that the text can be parsed and every parameter has its place.
     *
     * @throws BadQueryFile with the line
     */
    static void check(String file, NamedQuery query) {
        try {
            Query parsed = parse(query);
            Placeholders placeholders = new Placeholders(Map.of());
            placeholders.over(parsed);
            for (NamedQuery.Parameter parameter : query.parameters()) {
                if (!placeholders.holds(parsed, parameter.name())) {
                    throw new BadQueryFile(
                            file,
                            lineOf(query.text(), parameter.name()),
                            "parameter " + parameter.name() + " has no place: expected VALUES ?" + parameter.name()
                                    + " { UNDEF }");
                }
            }
        } catch (QueryParseException e) {
            throw new BadQueryFile(file, Math.max(1, e.getLine()), "not a SPARQL query, column " + e.getColumn());
        }
    }

    private boolean holds(Query parsed, String parameter) {
        return parameter.equals(LIMIT) ? parsed.hasLimit() : seen.contains(parameter);
    }

    private static int lineOf(String text, String parameter) {
        return 1
                + text.lines()
                        .toList()
                        .indexOf(text.lines()
                                .filter(line -> line.startsWith("# param: " + parameter + " "))
                                .findFirst()
                                .orElse(""));
    }

    private Query over(Query query) {
        return QueryTransformOps.transform(query, this, new ExprTransformApplyElementTransform(this));
    }

    @Override
    public Element transform(ElementData block) {
        if (block.getVars().size() != 1 || block.getRows().size() != 1) {
            return block;
        }
        Var variable = block.getVars().getFirst();
        seen.add(variable.getVarName());
        List<Node> given = values.get(variable.getVarName());
        if (given == null) {
            return block;
        }
        ElementData filled = new ElementData();
        filled.add(variable);
        given.forEach(value -> filled.add(BindingFactory.binding(variable, value)));
        return filled;
    }
}
