package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.attest.publish.Paths;
import org.junit.jupiter.api.Test;

class RowsTableTest {
    private static final Paths PATHS = new Paths("http://localhost:3330/");
    private static final Var CLAIM = Var.alloc("claim");
    private static final Var IDENTIFIER = Var.alloc("identifier");
    private static final Var SUBJECT = Var.alloc("subject");
    private static final Node ONE = NodeFactory.createURI("http://localhost:3330/id/claim/abcdefghijkl");

    private static RowsTable table(Var... columns) {
        return new RowsTable(
                RowSetStream.create(List.of(columns), List.<Binding>of().iterator()), PATHS);
    }

    private static Object cell(RowsTable table, Binding row, int place, String what) {
        List<?> cells = (List<?>) table.row(row).get("cells");
        return ((Map<?, ?>) cells.get(place)).get(what);
    }

    @Test
    void claim_isCalledByItsLabel_whichHasNoColumnOfItsOwn() {
        RowsTable table = table(CLAIM, IDENTIFIER, SUBJECT);
        Binding labelled = BindingFactory.binding(CLAIM, ONE, IDENTIFIER, NodeFactory.createLiteralString("C04b"));
        assertEquals(List.of("claim", "subject"), table.shown());
        assertEquals("C04b", cell(table, labelled, 0, "text"));
        assertEquals("/doc/claim/abcdefghijkl", cell(table, labelled, 0, "href"));
    }

    @Test
    void claimWithoutALabel_keepsItsOwnId() {
        RowsTable table = table(CLAIM, IDENTIFIER);
        assertEquals("claim abcdef…", cell(table, BindingFactory.binding(CLAIM, ONE), 0, "text"));
    }

    @Test
    void identifierOfSomethingElse_keepsItsColumn() {
        assertEquals(
                List.of("identifier", "subject"), table(IDENTIFIER, SUBJECT).shown());
    }
}
