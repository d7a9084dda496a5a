package org.attest.mapping;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingRulesTest {
    private static final String PREFIXES = "PREFIX x: <urn:x:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    @TempDir
    private Path folder;

    private void open(String mapping) throws Exception {
        MappingPackage.open(Packages.in(folder, PREFIXES + mapping));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    calls Java            | CONSTRUCT { x:s x:p ?v } WHERE { BIND(<java:java.lang.System.exit>(?key) AS ?v) }   | is not allowed here
                    calls JavaScript      | CONSTRUCT { x:s x:p ?v } WHERE { BIND(<http://jena.apache.org/ARQ/jsFunction#f>(?key) AS ?v) } | is not allowed here
                    nested in IF          | CONSTRUCT { x:s x:p ?v } WHERE { BIND(IF(true, <java:a.B>(), 1) AS ?v) }            | is not allowed here
                    inside a FILTER       | CONSTRUCT { x:s x:p ?key } WHERE { FILTER(<java:a.B>(?key)) }                       | is not allowed here
                    asks a service        | CONSTRUCT { x:s x:p ?key } WHERE { SERVICE <http://example.org/> { ?s ?p ?o } }     | something other than BIND
                    asks a store          | CONSTRUCT { ?s x:p ?key } WHERE { ?s x:p ?o }                                       | something other than BIND
                    asks a graph          | CONSTRUCT { x:s x:p ?key } WHERE { GRAPH ?g { ?s ?p ?o } }                          | something other than BIND
                    asks whether          | CONSTRUCT { x:s x:p ?key } WHERE { FILTER(EXISTS { ?s ?p ?o }) }                    | is not allowed here
                    has a subquery        | CONSTRUCT { x:s x:p ?v } WHERE { { SELECT (1 AS ?v) WHERE {} } }                    | something other than BIND
                    reads a file          | CONSTRUCT { x:s x:p ?key } FROM <file:///etc/passwd> WHERE {}                       | FROM
                    tells the time        | CONSTRUCT { x:s x:p ?v } WHERE { BIND(NOW() AS ?v) }                                | is not allowed here
                    throws dice           | CONSTRUCT { x:s x:p ?v } WHERE { BIND(RAND() AS ?v) }                               | is not allowed here
                    makes names up        | CONSTRUCT { x:s x:p ?v } WHERE { BIND(UUID() AS ?v) }                               | is not allowed here
                    makes blank nodes     | CONSTRUCT { x:s x:p ?v } WHERE { BIND(BNODE() AS ?v) }                              | is not allowed here
                    has a blank node      | CONSTRUCT { [] x:p ?key } WHERE {}                                                  | a blank node in the template
                    names a graph         | CONSTRUCT { GRAPH x:g { x:s x:p ?key } } WHERE {}                                   | not SPARQL 1.1
                    orders                | CONSTRUCT { x:s x:p ?key } WHERE {} ORDER BY ?key                                   | rows are mapped one by one
                    limits                | CONSTRUCT { x:s x:p ?key } WHERE {} LIMIT 1                                         | LIMIT
                    selects               | SELECT ?key WHERE {}                                                                | a CONSTRUCT query was expected
                    changes a cell        | CONSTRUCT { x:s x:p ?key } WHERE { BIND(1 AS ?key) }                                | that is a column
                    mistypes a column     | CONSTRUCT { x:s x:p ?kye } WHERE {}                                                 | ?kye
                    mistypes it in a BIND | CONSTRUCT { x:s x:p ?v } WHERE { BIND(STR(?kye) AS ?v) }                            | ?kye
                    binds none            | CONSTRUCT { x:s x:p ?none } WHERE { BIND(1 AS ?none) }                              | ?none is bound
                    is no SPARQL          | CONSTRUCT { x:s x:p ?key WHERE                                                      | not SPARQL 1.1
                    """)
    void aMapping_isRefused_whenIt(String what, String mapping, String expected) {
        PackageException refused = assertThrows(PackageException.class, () -> open(mapping));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("mapping.rq: ")
                        && refused.getMessage().contains(expected),
                refused.getMessage());
    }

    @Test
    void aMapping_mayCompute_choose_lookUp_andLeaveOut() {
        assertDoesNotThrow(() -> open("""
                CONSTRUCT { x:s x:p ?a, ?b, ?c, ?ROWNUM, ?FILE_SHA256 } WHERE {
                  BIND(xsd:integer(?number) + 1 AS ?a)
                  BIND(IF(BOUND(?day), ?day, ?none) AS ?b)
                  OPTIONAL { VALUES (?key ?c) { ("k" x:k) } }
                  { FILTER(?key != "z") } UNION { FILTER(REGEX(?key, "z")) }
                }
                """));
    }
}
