package org.attest.mapping;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.syntax.ElementBind;

/** A mapping, compiled once: a SPARQL 1.1 CONSTRUCT over the columns of one row at a time. */
final class Mapping {
    /** Where relative IRIs end up, to be found out. Without a base they would take the path of the folder this runs in. */
    static final String RELATIVE = "http://relative.invalid/";

    private final String file;
    private final Op pattern;
    private final List<Triple> template;
    private final List<Computed> computed;
    private final Set<Var> variables = new LinkedHashSet<>();

    private Mapping(String file, Query query) {
        this.file = file;
        pattern = PerRow.of(Algebra.compile(query.getQueryPattern()));
        template = query.getConstructTemplate().getTriples();
        computed = MappingRules.always(query).stream().map(Computed::of).toList();
        variables.add(RowReader.ROWNUM);
        template.forEach(triple -> Vars.addVarsFromTriple(variables, triple));
        computed.forEach(value -> {
            variables.add(value.variable());
            variables.addAll(value.inputs());
        });
    }

    /**
     * Compiles a mapping.
     *
     * @param given names of the variables every row comes with
     * @throws PackageException when it is no SPARQL, or does what a mapping may not do
     */
    static Mapping compile(String file, String text, Stream<String> given) throws PackageException {
        try {
            Query query = QueryFactory.create(text, RELATIVE, Syntax.syntaxSPARQL_11);
            MappingRules.check(query, new HashSet<>(given.map(Var::alloc).toList()));
            return new Mapping(file, query);
        } catch (QueryException broken) {
            throw new PackageException(file, "not SPARQL 1.1: " + broken.getMessage());
        } catch (IllegalArgumentException wrong) {
            throw new PackageException(file, String.valueOf(wrong.getMessage()));
        }
    }

    /** The solutions for some rows, in one run. */
    Iterator<Binding> solutions(Iterator<Binding> rows) {
        ExecutionContext context = ExecutionContext.create(
                DatasetGraphZero.create(), ARQ.getContext().copy());
        return QC.execute(pattern, QueryIterPlainWrapper.create(rows, context), context);
    }

    /** A solution as one map, instead of a chain with a link for each BIND: it is looked into many times. */
    Binding flat(Binding solution) {
        BindingBuilder flat = BindingFactory.builder();
        for (Var variable : variables) {
            Node value = solution.get(variable);
            if (value != null) {
                flat.add(variable, value);
            }
        }
        return flat.build();
    }

    /** The triples of one solution; those with an unbound variable are left out. */
    Iterator<Triple> triples(Binding solution) {
        return TemplateLib.calcTriples(template, List.of(solution).iterator());
    }

    /**
     * What went wrong without a word: a variable that has no value although everything it is computed from has. In SPARQL an
     * expression that fails leaves its variable unbound, and the triple would just be missing.
     *
     * @return which, for people; empty: all is well
     */
    Optional<String> failure(Binding solution) {
        return computed.stream()
                .filter(value -> value.failedIn(solution))
                .map(value -> file + ": BIND(... AS " + value.variable() + ") fails on this row")
                .findFirst();
    }

    /**
     * A variable and what it is computed from.
     *
     * @param variable the variable
     * @param inputs may be empty
     */
    private record Computed(Var variable, Set<Var> inputs) {
        static Computed of(ElementBind bind) {
            return new Computed(bind.getVar(), ExprVars.getVarsMentioned(bind.getExpr()));
        }

        boolean failedIn(Binding solution) {
            return !solution.contains(variable) && inputs.stream().allMatch(solution::contains);
        }
    }
}
