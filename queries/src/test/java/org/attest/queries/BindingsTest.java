package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

class BindingsTest {
    /** Every parameter inside a subquery, a filter and an EXISTS, where only a value in its place can reach. */
    private static final NamedQuery DEEP = NamedQuery.read("deep.rq", "deep", "research", """
            # param: who iri optional  an IRI
            # param: words text optional  a text
            # param: number integer optional  a number
            # param: day date optional  a date
            # param: limit integer optional  how many

            SELECT ?who ?found ?number ?day
            WHERE {
              { SELECT ?who ?found WHERE {
                  VALUES ?who { UNDEF }
                  VALUES ?words { "none" }
                  BIND(STRLEN(?words) AS ?length)
                  FILTER(EXISTS { VALUES ?words { "none" } FILTER(STRLEN(?words) = ?length) })
                  BIND(?words AS ?found)
                } }
              VALUES ?number { UNDEF }
              VALUES ?day { UNDEF }
            }
            LIMIT 10
            """);

    private static Map<String, Node> run(String... parts) {
        try (QueryExec exec = QueryExec.dataset(DatasetGraphFactory.empty())
                .query(DEEP.bind(Bindings.of(List.of(parts))))
                .build()) {
            RowSet rows = exec.select();
            Map<String, Node> row = new java.util.TreeMap<>();
            rows.next().forEach((variable, node) -> row.put(variable.getVarName(), node));
            assertFalse(rows.hasNext());
            return row;
        }
    }

    @Example
    void defaults_areTheTextsOwn() {
        assertEquals(Map.of("found", NodeFactory.createLiteralString("none")), run());
    }

    @Example
    void values_areNodesOfTheParametersTypes() {
        Map<String, Node> row = run("who=urn:x:y", "words=a b", "number=-007", "day=2017-04-01");
        assertEquals(NodeFactory.createURI("urn:x:y"), row.get("who"));
        assertEquals(NodeFactory.createLiteralString("a b"), row.get("found"));
        assertEquals(NodeFactory.createLiteralDT("-7", XSDDatatype.XSDinteger), row.get("number"));
        assertEquals(NodeFactory.createLiteralDT("2017-04-01T00:00:00Z", XSDDatatype.XSDdateTime), row.get("day"));
    }

    @Example
    void moments_areReadInUtc() {
        assertEquals(
                "2017-04-01T22:30:00Z",
                run("day=2017-04-01T22:30:00Z").get("day").getLiteralLexicalForm());
    }

    /** Whatever the text: it comes out as it went in, and the query around it is the same query. */
    @Property
    void anyText_staysAText_andChangesNothingElse(@ForAll String text) {
        assertEquals(NodeFactory.createLiteralString(text), run("words=" + text).get("found"));
        Query bound = DEEP.bind(Bindings.none().with("words", text));
        Query emptied = Placeholders.fill(bound, Map.of("words", List.of(NodeFactory.createLiteralString("none"))));
        assertEquals(DEEP.bind(Bindings.none()), emptied);
    }

    @Example
    void attemptsToBreakOut_areTextsOrRefused() {
        String[] attempts = {
            "\" } ?s ?p ?o . #",
            "none\" } } SERVICE <http://evil.example/> { ?s ?p ?o } #",
            "?who",
            "$words",
            "UNDEF",
            "*",
            "\\\" }"
        };
        for (String attempt : attempts) {
            assertEquals(attempt, run("words=" + attempt).get("found").getLiteralLexicalForm());
            assertRefused("who", "an absolute IRI", "who=" + attempt);
            assertRefused("number", "a whole number", "number=" + attempt);
        }
        assertRefused("who", "an absolute IRI", "who=urn:x:y> } SELECT");
        assertRefused("who", "an absolute IRI", "who=urn:x:y\u0000");
    }

    @Example
    void boundQuery_writtenOutAndReadAgain_isTheSameQuery() {
        Query bound = DEEP.bind(Bindings.of(List.of("words=\"'\\\n}#{", "who=urn:x:y")));
        assertEquals(bound, QueryFactory.create(bound.toString(), Syntax.syntaxSPARQL_11));
    }

    @Example
    void sameNameTwice_standsForAnyOfTheValues() {
        try (QueryExec exec = QueryExec.dataset(DatasetGraphFactory.empty())
                .query(DEEP.bind(Bindings.of(List.of("number=1", "number=2", "number=1"))))
                .build()) {
            assertEquals(2, exec.select().materialize().stream().count());
        }
    }

    @Example
    void limit_isTheQuerysLimit() {
        assertEquals(10, DEEP.bind(Bindings.none()).getLimit());
        assertEquals(3, DEEP.bind(Bindings.of(List.of("limit=3"))).getLimit());
        assertRefused("limit", "one whole number, 1 or more", "limit=0");
        assertRefused("limit", "one whole number, 1 or more", "limit=1", "limit=2");
    }

    @Example
    void badValues_areRefusedByName_withoutRepeatingThem() {
        assertRefused("who", "an absolute IRI", "who=");
        assertRefused("who", "an absolute IRI", "who=incident/purge");
        assertRefused("who", "an absolute IRI", "who=1a:b");
        assertRefused("number", "a whole number", "number=1.5");
        assertRefused("number", "a whole number", "number=1234567890123456789");
        for (String day : List.of("2017", "2017-02-30", "2017-04-01T00:00:00", "+12017-04-01", "yesterday")) {
            assertRefused("day", "a day like 2017-04-01 or a moment like 2017-04-01T00:00:00Z", "day=" + day);
        }
        assertRefused("hwo", "one of who, words, number, day, limit", "hwo=urn:x:y");
        assertRefused("(without a name)", "name=value", "who");
        assertRefused("(without a name)", "name=value", "=urn:x:y");
    }

    @Example
    void requiredParameter_leftOut_isRefused() {
        NamedQuery claimsAbout = QueryCatalog.load().get("claims-about");
        BadParameter bad = assertThrows(BadParameter.class, () -> claimsAbout.bind(Bindings.none()));
        assertEquals("entity", bad.parameter());
        assertEquals("a value: an absolute IRI", bad.expected());
    }

    private static void assertRefused(String parameter, String expected, String... parts) {
        BadParameter bad = assertThrows(BadParameter.class, () -> DEEP.bind(Bindings.of(List.of(parts))));
        assertEquals(parameter, bad.parameter());
        assertEquals(expected, bad.expected());
        assertEquals("parameter " + parameter + ": expected " + expected, bad.getMessage());
    }
}
