package org.attest.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_Multi;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_Shortest;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.PathVisitor;
import org.attest.access.QueryRefused;

/** Looks at property paths: those of SPARQL 1.1 and counted ones, over predicates that are no functions. */
final class GuardPaths implements PathVisitor {
    /** Predicates that ARQ and its modules turn into function calls. */
    private static final List<String> MAGIC = List.of(
            "java:",
            "js:",
            "http://jena.apache.org/ARQ/",
            "http://jena.hpl.hp.com/ARQ/",
            "http://jena.apache.org/text#",
            "http://jena.apache.org/spatial#",
            "http://jena.apache.org/geosparql#",
            "urn:x-arq:");

    static boolean magic(String predicate) {
        return MAGIC.stream().anyMatch(prefix -> predicate.regionMatches(true, 0, prefix, 0, prefix.length()));
    }

    private void both(P_Path2 path) {
        path.getLeft().visit(this);
        path.getRight().visit(this);
    }

    private void inner(P_Path1 path) {
        path.getSubPath().visit(this);
    }

    private static void extension() {
        throw new QueryRefused("a property path that SPARQL 1.1 does not have");
    }

    @Override
    public void visit(P_Link path) {
        QueryGuard.checkPredicate(path.getNode());
    }

    @Override
    public void visit(P_ReverseLink path) {
        QueryGuard.checkPredicate(path.getNode());
    }

    @Override
    public void visit(P_NegPropSet path) {
        path.getFwdNodes().forEach((Node node) -> QueryGuard.checkPredicate(node));
        path.getBwdNodes().forEach((Node node) -> QueryGuard.checkPredicate(node));
    }

    @Override
    public void visit(P_Inverse path) {
        inner(path);
    }

    @Override
    public void visit(P_Mod path) {
        inner(path);
    }

    @Override
    public void visit(P_FixedLength path) {
        inner(path);
    }

    @Override
    public void visit(P_Distinct path) {
        extension();
    }

    @Override
    public void visit(P_Multi path) {
        extension();
    }

    @Override
    public void visit(P_Shortest path) {
        extension();
    }

    @Override
    public void visit(P_ZeroOrOne path) {
        inner(path);
    }

    @Override
    public void visit(P_ZeroOrMore1 path) {
        inner(path);
    }

    @Override
    public void visit(P_ZeroOrMoreN path) {
        inner(path);
    }

    @Override
    public void visit(P_OneOrMore1 path) {
        inner(path);
    }

    @Override
    public void visit(P_OneOrMoreN path) {
        inner(path);
    }

    @Override
    public void visit(P_Alt path) {
        both(path);
    }

    @Override
    public void visit(P_Seq path) {
        both(path);
    }
}
