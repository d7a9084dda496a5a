package org.attest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.attest.mapping.MappingPackage.MappedTable;
import org.attest.mapping.RowOutcome.Fault;
import org.attest.mapping.RowOutcome.Mapped;
import org.attest.mapping.RowOutcome.Rejected;
import org.attest.table.Row;
import org.attest.table.TableException;
import org.attest.table.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowMapperTest {
    private static final String PLAIN = """
            PREFIX x: <urn:x:>
            CONSTRUCT { ?s x:site ?site ; x:number ?number ; x:day ?day ; x:act ?acts ; x:note ?note ; x:row ?ROWNUM }
            WHERE { BIND(IRI(CONCAT("urn:x:", ?key)) AS ?s) }
            """;

    @TempDir
    private Path folder;

    private List<RowOutcome> map(String mapping, String rows) throws IOException {
        MappingPackage opened = MappingPackage.open(Packages.in(folder, mapping));
        Path file = Files.writeString(folder.resolve("data.csv"), Packages.HEADER + rows);
        List<RowOutcome> outcomes = new ArrayList<>();
        try (MappedTable table = opened.open(TableFile.of(file))) {
            table.outcomes().forEachRemaining(outcomes::add);
        }
        return outcomes;
    }

    private Fault onlyFault(String mapping, String rows) throws IOException {
        List<Fault> faults =
                assertInstanceOf(Rejected.class, map(mapping, rows).getLast()).faults();
        assertEquals(1, faults.size(), faults::toString);
        return faults.getFirst();
    }

    private List<String> values(String mapping, String row, String property) throws IOException {
        return assertInstanceOf(Mapped.class, map(mapping, row).getLast()).triples().stream()
                .filter(triple -> triple.getPredicate().getURI().equals("urn:x:" + property))
                .map(Triple::getObject)
                .map(node -> node.getLiteralLexicalForm() + " "
                        + node.getLiteralDatatypeURI().replaceFirst(".*#", ""))
                .sorted()
                .toList();
    }

    @Test
    void anEmptyCell_makesNoTriple_neitherZeroNorBlank() throws IOException {
        assertEquals(List.of(), values(PLAIN, "k,S,,,,\n", "number"));
        assertEquals(List.of(), values(PLAIN, "k,S,n/a,,,\n", "number"));
    }

    @Test
    void anEmptyCell_withADefault_standsForIt() throws IOException {
        assertEquals(List.of("none string"), values(PLAIN, "k,S,,,,\n", "note"));
    }

    @Test
    void aNumber_isWrittenInItsOneForm() throws IOException {
        assertEquals(List.of("52 integer"), values(PLAIN, "k,S,+052 ,,,\n", "number"));
    }

    @Test
    void aDate_isReadAsItsPictureSays() throws IOException {
        assertEquals(List.of("2017-04-03 date"), values(PLAIN, "k,S,,03/04/2017,,\n", "day"));
    }

    @Test
    void aList_makesOneTripleForEachValue() throws IOException {
        assertEquals(
                List.of("beaten string", "hunted string"), values(PLAIN, "k,S,,,hunted; beaten;;hunted,\n", "act"));
    }

    @Test
    void aWordForANumber_isRejected_withLineAndColumn_andTheValueOnlyBesideIt() throws IOException {
        Rejected rejected = assertInstanceOf(
                Rejected.class, map(PLAIN, "a,S,1,,,\nb,S,many,,,\nc,S,3,,,\n").get(1));
        assertEquals(3, rejected.line());
        Fault fault = rejected.faults().getFirst();
        assertEquals(List.of("number", "datatype", "many"), List.of(fault.column(), fault.code(), fault.value()));
        assertTrue(!fault.message().contains("many"), fault.message());
    }

    @Test
    void aRow_isRejectedForEverythingWrongWithIt_atOnce() throws IOException {
        Rejected rejected = assertInstanceOf(
                Rejected.class, map(PLAIN, "K,,many,31/02/2017,,\n").getFirst());
        assertEquals(
                List.of("key format", "Name of the site required", "number datatype", "day datatype"),
                rejected.faults().stream()
                        .map(fault -> fault.column() + " " + fault.code())
                        .toList());
    }

    @Test
    void rowsAfterARejectedOne_areMapped() throws IOException {
        List<RowOutcome> outcomes = map(PLAIN, "K,S,,,,\nk,S,,,,\nk\n");
        assertInstanceOf(Rejected.class, outcomes.get(0));
        assertInstanceOf(Mapped.class, outcomes.get(1));
        assertEquals(
                "ragged",
                assertInstanceOf(Rejected.class, outcomes.get(2))
                        .faults()
                        .getFirst()
                        .code());
    }

    @Test
    void anExpressionThatFails_rejectsTheRow_insteadOfLosingATriple() throws IOException {
        String failing = """
                PREFIX x: <urn:x:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                CONSTRUCT { x:s x:site ?site ; x:n ?n } WHERE { BIND(xsd:integer(?site) AS ?n) }
                """;
        assertEquals(List.of("7 string"), values(failing, "k,7,,,,\n", "site"));
        assertEquals("expression", onlyFault(failing, "k,seven,,,,\n").code());
    }

    @Test
    void anIriThatIsNone_rejectsTheRow() throws IOException {
        String mapping = "CONSTRUCT { ?s <urn:x:p> ?key } WHERE { BIND(IRI(?site) AS ?s) }";
        assertEquals("iri", onlyFault(mapping, "k,relative/thing,,,,\n").code());
    }

    @Test
    void aRowTheMappingHasNoPlaceFor_isRejected_notDropped() throws IOException {
        String lookup = "CONSTRUCT { <urn:x:s> <urn:x:p> ?v } WHERE { VALUES (?site ?v) { (\"A\" 1) (\"B\" 2) } }";
        assertEquals(1, values(lookup, "k,A,,,,\n", "p").size());
        assertEquals("nothing", onlyFault(lookup, "k,C,,,,\n").code());
    }

    @Test
    void optionalAndUnion_seeTheCells() throws IOException {
        String mapping = """
                PREFIX x: <urn:x:>
                CONSTRUCT { x:s x:key ?key ; x:o ?o ; x:u ?u }
                WHERE {
                  OPTIONAL { BIND(CONCAT(?key, "!") AS ?o) FILTER(?site = "A") }
                  { FILTER(?site = "A") BIND(1 AS ?u) } UNION { FILTER(?site != "A") BIND(2 AS ?u) }
                }
                """;
        assertEquals(List.of("k! string"), values(mapping, "k,A,,,,\n", "o"));
        assertEquals(List.of(), values(mapping, "k,B,,,,\n", "o"));
        assertTrue(values(mapping, "k,B,,,,\n", "u").getFirst().startsWith("2"));
    }

    @Test
    void listsThatMultiplyWithoutMeasure_areRejected() throws IOException {
        String many = String.join(
                ";", LongStream.range(0, 1001).mapToObj(Long::toString).toList());
        assertEquals(
                "too-many-values", onlyFault(PLAIN, "k,S,,," + many + ",\n").code());
    }

    @Test
    void aMissingColumn_isReportedBeforeAnyRow_byItsTitle() throws IOException {
        MappingPackage opened = MappingPackage.open(Packages.in(folder, PLAIN));
        Path file = Files.writeString(folder.resolve("data.csv"), "key,site,number,day,acts,note\n");
        TableException missing = assertThrows(TableException.class, () -> opened.open(TableFile.of(file)));
        assertTrue(missing.getMessage().contains("[Name of the site]"), missing.getMessage());
    }

    @Test
    void columnsThatAreNotDescribed_areTold() throws IOException {
        MappingPackage opened = MappingPackage.open(Packages.in(folder, PLAIN));
        String header = Packages.HEADER.strip() + ",phone\n";
        Path file = Files.writeString(folder.resolve("data.csv"), header);
        try (MappedTable table = opened.open(TableFile.of(file))) {
            assertEquals(List.of("phone"), table.ignored());
        }
    }

    @Test
    void aMillionRows_areNeverHeldTogether() throws IOException {
        TableDescription table = Csvw.read(Packages.metadata(Packages.COLUMNS), Packages.NO_SCHEMAS)
                .tables()
                .getFirst();
        Mapping mapping = Mapping.compile("mapping.rq", PLAIN, RowReader.variables(table));
        AtomicLong taken = new AtomicLong();
        List<String> header = List.of(Packages.HEADER.strip().split(","));
        Stream<Row> rows = LongStream.rangeClosed(1, 1_000_000)
                .peek(taken::set)
                .mapToObj(number -> new Row(
                        header, List.of("k" + number, "S", "", "", "", ""), "f", "0".repeat(64), number, number));
        Iterator<RowOutcome> outcomes = new RowMapper(table, mapping, rows.iterator());
        for (int i = 1; i <= 10_000; i++) {
            assertEquals(i, outcomes.next().line());
            assertTrue(taken.get() - i <= 512, () -> "rows taken ahead: " + taken.get());
        }
    }
}
