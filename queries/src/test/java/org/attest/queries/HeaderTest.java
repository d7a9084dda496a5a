package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {
    private static final String BODY = "\n\nSELECT * WHERE { VALUES ?who { UNDEF } ?who ?p ?o }";

    private static NamedQuery read(String header) {
        return NamedQuery.read("some/file.rq", "file", "research", header + BODY);
    }

    @Test
    void entries_areReadInOrder_andContinuationLinesBelongToTheOneBefore() {
        NamedQuery query = read("""
                # title: Somebody
                # description: first half,
                #   second half
                # param: who iri required  whose
                #   things
                # example: who=urn:x:y lang=en
                # column: p  a property""");
        assertEquals("Somebody", query.title());
        assertEquals("first half, second half", query.description());
        assertEquals(
                List.of(new NamedQuery.Parameter("who", NamedQuery.Type.IRI, true, "whose things")),
                query.parameters());
        assertEquals(List.of("who=urn:x:y", "lang=en"), query.example());
        assertEquals(List.of(new NamedQuery.Column("p", "a property")), query.columns());
    }

    @Test
    void textWithoutHeader_isAQueryWithoutParameters() {
        NamedQuery query = NamedQuery.read("mine.rq", "mine", "research", "SELECT * { ?s ?p ?o }");
        assertEquals("", query.title());
        assertEquals(List.of(), query.parameters());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "# title: A\\n# titel: B ~ 2 ~ unknown header titel: expected title, description, param, example or column",
                "# title: A\\n#title: B ~ 2 ~ expected \"# key: value\"",
                "#   lost ~ 1 ~ expected \"# key: value\"",
                "# title: A\\n# title: B ~ 2 ~ a second title: expected one",
                "# param: who uri required  x ~ 1 ~ expected \"# param: name iri|text|integer|date required|optional  what it is\"",
                "# param: who iri required ~ 1 ~ expected \"# param: name iri|text|integer|date required|optional  what it is\"",
                "# param: who iri required  x\\n# param: who text optional  y ~ 2 ~ a second parameter who: expected one",
                "# title: A\\n# example: who ~ 2 ~ expected \"# example: name=value name=value\"",
                "# column: p ~ 1 ~ expected \"# column: name  what is in it\"",
                "# title: A\\n# param: other iri optional  x ~ 2 ~ parameter other has no place: expected VALUES ?other { UNDEF }",
                "# param: limit integer optional  x ~ 1 ~ parameter limit has no place: expected VALUES ?limit { UNDEF }",
            })
    void whatIsWrong_isSaidWithFileAndLine(String header, int line, String problem) {
        BadQueryFile bad = assertThrows(BadQueryFile.class, () -> read(header.replace("\\n", "\n")));
        assertEquals("some/file.rq", bad.file());
        assertEquals(line, bad.line());
        assertEquals("some/file.rq:" + line + ": " + problem, bad.getMessage());
    }

    @Test
    void queryThatIsNone_isSaidWithItsLine() {
        BadQueryFile bad = assertThrows(
                BadQueryFile.class,
                () -> NamedQuery.read("mine.rq", "mine", "research", "# title: A\n\nSELECT * WHERE {\n  ?s ?p }"));
        assertEquals(4, bad.line());
    }
}
