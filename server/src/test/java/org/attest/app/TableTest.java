package org.attest.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Var SPEAKER = Var.alloc("speaker");
    private static final Var WORDING = Var.alloc("wording");

    private static String printed(int width) {
        Binding full = BindingFactory.binding(
                SPEAKER,
                NodeFactory.createURI("https://example.org/id/person/p1"),
                WORDING,
                NodeFactory.createLiteralString("at least one hundred"));
        Binding part = BindingFactory.binding(WORDING, NodeFactory.createLiteralString("dozens"));
        StringWriter out = new StringWriter();
        new Table("https://example.org/", width)
                .print(
                        RowSetStream.create(
                                List.of(SPEAKER, WORDING), List.of(full, part).iterator()),
                        new PrintWriter(out));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void rowsThatFit_areATable() {
        assertEquals("""
                speaker    wording
                ---------  --------------------
                person/p1  at least one hundred
                           dozens
                2 rows
                """, printed(31));
    }

    @Test
    void rowsWiderThanTheTerminal_areBlocks_withoutEmptyColumns() {
        assertEquals("""
                -- row 1
                speaker: person/p1
                wording: at least one hundred

                -- row 2
                wording: dozens

                2 rows
                """, printed(30));
    }

    @Test
    void aCode_isFollowedByWhatItMeans() {
        Binding row = BindingFactory.binding(SPEAKER, NodeFactory.createURI("https://w3id.org/attest/esf#MT23-0304"));
        StringWriter out = new StringWriter();
        new Table("https://example.org/", 80)
                .print(RowSetStream.create(List.of(SPEAKER), List.of(row).iterator()), new PrintWriter(out));
        assertTrue(out.toString().contains("esf:MT23-0304 (gay or lesbian person)"), out.toString());
    }

    @Test
    void aTerminalThatGivesNoWidth_countsAs160() {
        assertEquals(160, Table.width(null));
        assertEquals(160, Table.width("wide"));
        assertEquals(97, Table.width("97"));
    }
}
