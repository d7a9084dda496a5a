package org.attest.sparql;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.attest.access.Limits;
import org.attest.problem.Problem;

/** From a query's text to the query. What is wrong with it is told by line and column, never by repeating it. */
final class QueryText {
    private QueryText() {}

    /**
     * Parses a request's query; the protocol's graphs, where given, take the place of FROM (SPARQL 1.1 Protocol, section
     * 2.1.4).
     *
     * @param base what relative IRIs are resolved against
     */
    static Query parse(SparqlRequest request, String base, Limits limits) throws Refusal {
        String text = request.query().orElse("");
        if (text.length() > limits.queryCharacters()) {
            throw new Refusal(
                    Problem.Kind.QUERY_TOO_COMPLEX,
                    "A query may have at most " + limits.queryCharacters() + " characters, found " + text.length()
                            + ".");
        }
        Query query = parse(text, base);
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            replace(query.getGraphURIs(), request.defaultGraphs());
            replace(query.getNamedGraphURIs(), request.namedGraphs());
        }
        return query;
    }

    private static Query parse(String text, String base) throws Refusal {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxARQ);
        } catch (QueryParseException malformed) {
            throw new Refusal(Problem.of(
                    Problem.Kind.QUERY_SYNTAX, detail(malformed), place(malformed.getLine(), malformed.getColumn())));
        } catch (JenaException invalid) {
            throw new Refusal(Problem.Kind.QUERY_SYNTAX, "The query is not valid SPARQL.");
        } catch (StackOverflowError deep) {
            throw new Refusal(Problem.Kind.QUERY_TOO_COMPLEX, "The query is nested too deeply to be read.");
        }
    }

    private static String detail(QueryParseException malformed) {
        return malformed.getLine() < 1
                ? "The query is grammatical, but not valid SPARQL: look at its variables, groups and prefixes."
                : "Not understood at line " + malformed.getLine() + ", column " + malformed.getColumn() + ".";
    }

    private static Map<String, Object> place(int line, int column) {
        Map<String, Object> place = new TreeMap<>();
        if (line > 0) {
            place.put("line", line);
            place.put("column", column);
        }
        return place;
    }

    private static void replace(List<String> names, List<String> given) throws Refusal {
        names.clear();
        for (String name : given) {
            if (!name.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")) {
                throw new Refusal(Problem.Kind.BAD_REQUEST, "A graph is named by an absolute IRI.");
            }
            names.add(name);
        }
    }
}
