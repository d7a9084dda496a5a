package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.rdf.SubmissionReader.Reading;
import org.attest.vocab.TurtleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are broken, hostile or too large. */
class SubmissionReaderTest {
    private static final String HEADER = """
            <urn:attest:local:submission> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/attest/hr#Submission> .
            """;

    @Test
    void everyBadLineOfNQuads_isListedWithItsPlace() throws IOException {
        List<Finding> findings =
                refused(HEADER + "<a b> oops\n" + HEADER + "\"x\" <urn:p> <urn:o> .\n", "application/n-quads");
        assertEquals(
                List.of("line 2", "line 4"),
                findings.stream()
                        .map(finding -> finding.place().split(",")[0])
                        .distinct()
                        .toList());
        assertTrue(findings.stream().allMatch(finding -> finding.code() == Finding.Code.SYNTAX));
    }

    @Test
    void aSyntaxError_doesNotQuoteTheText() throws IOException {
        for (String body : List.of(
                "<urn:a> <urn:b> \"Ivan lives here\n", "<urn:a> Ivan <urn:c> .", "<urn:a> <urn:Ivan x> <urn:c> .")) {
            refused(body, "text/turtle")
                    .forEach(finding -> assertFalse(finding.toString().contains("Ivan"), finding.toString()));
            refused(body, "application/n-quads")
                    .forEach(finding -> assertFalse(finding.toString().contains("Ivan"), finding.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/context.jsonld",
                "http://127.0.0.1:9/x",
                "file:///etc/passwd",
                "https://w3id.org/attest/context"
            })
    void aForeignContext_isNotFetched(String context) throws IOException {
        List<Finding> findings =
                refused("{\"@context\": \"" + context + "\", \"id\": \"urn:x\"}", "application/ld+json");
        assertTrue(findings.stream().anyMatch(finding -> finding.place().equals("@context")), findings.toString());
    }

    @Test
    void aForeignContextInsideAnother_isNotFetchedEither() throws IOException {
        List<Finding> findings = refused(
                "{\"@context\": {\"@import\": \"https://example.org/c.jsonld\"}, \"@id\": \"urn:x\"}",
                "application/ld+json");
        assertTrue(findings.stream().anyMatch(finding -> finding.place().equals("@context")), findings.toString());
    }

    @Test
    void aMisspeltKeyOfJson_isNotDroppedInSilence() throws IOException {
        List<Finding> findings = refused("""
                {"@context": "https://w3id.org/attest/context.jsonld", "id": "local:claim/C1", "type": "Claim", "subjekt": "local:group/a"}
                """, "application/ld+json");
        assertTrue(
                findings.stream().anyMatch(finding -> finding.place().equals("claim/C1 hr:subjekt")),
                findings.toString());
    }

    @Test
    void jsonThatBreaksOff_saysWhere() throws IOException {
        List<Finding> findings =
                refused("{\"@context\": \"https://w3id.org/attest/context.jsonld\",\n \"id\": ", "application/ld+json");
        assertEquals(Finding.Code.SYNTAX, findings.getFirst().code());
        assertTrue(findings.getFirst().place().startsWith("line 2"), findings.toString());
    }

    @Test
    void aBodyThatIsNotUtf8_isRefused() throws IOException {
        byte[] latin1 = HEADER.replace("local", "l\u00f6cal").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "not UTF-8",
                refused(latin1, "application/n-quads", Limits.USUAL).getFirst().message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json", "application/rdf+xml", "", "n-quads"})
    void anotherMediaType_isRefused(String type) throws IOException {
        assertEquals("media type", refused(HEADER, type).getFirst().place());
    }

    @Test
    void aParameterOfTheMediaType_doesNoHarm() throws IOException {
        assertTrue(refused(HEADER, "application/n-quads; charset=utf-8").stream()
                .noneMatch(finding -> finding.place().equals("media type")));
    }

    @Test
    void tooManyBytes_areRefused() throws IOException {
        Limits limits = new Limits(50, 100, 100, 100);
        assertEquals(
                Finding.Code.LIMIT,
                refused(bytes(HEADER), "application/n-quads", limits).getFirst().code());
    }

    @Test
    void tooManyQuads_areRefused() throws IOException {
        Limits limits = new Limits(10_000, 2, 100, 100);
        List<Finding> findings = refused(bytes(HEADER.repeat(3)), "application/n-quads", limits);
        assertEquals(
                List.of(Finding.Code.LIMIT),
                findings.stream().map(Finding::code).toList());
    }

    @Test
    void aTextThatIsTooLong_isRefused() throws IOException {
        String body = HEADER + "<urn:attest:local:submission> <http://purl.org/dc/terms/title> \"" + "x".repeat(101)
                + "\" .\n";
        List<Finding> findings = refused(bytes(body), "application/n-quads", new Limits(10_000, 100, 100, 100));
        assertTrue(findings.stream()
                .anyMatch(finding ->
                        finding.code() == Finding.Code.LIMIT && finding.place().equals("submission dct:title")));
    }

    @Test
    void beyondAThousandFindings_theRestIsCounted() throws IOException {
        String body = IntStream.range(0, 1500)
                .mapToObj(i -> "<urn:x:" + i + "> <urn:p> \"o\" .\n")
                .collect(Collectors.joining());
        List<Finding> findings = refused(body, "application/n-quads");
        assertEquals(1001, findings.size());
        assertTrue(findings.getLast().message().endsWith("more findings are not listed"));
    }

    @Test
    void aBodyThatBreaksOff_isAnException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThrows(IOException.class, () -> reader(Limits.USUAL).read(broken, "application/n-quads"));
    }

    @Test
    void valuesOfOpenClaimsAreShown_valuesOfOthersAreNot() throws IOException {
        String open = Files.readString(TurtleFiles.module().resolve("examples/bad-leading-zeros.ttl"));
        assertTrue(refused(open, "text/turtle").getFirst().message().contains("012"));
        String sealed = open.replace("hr:Public", "hr:Sealed");
        assertFalse(refused(sealed, "text/turtle").getFirst().message().contains("012"));
        String embargoed = open.replace(
                "hr:tier hr:Public",
                "hr:tier hr:Public ; hr:embargoUntil \"2031-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>");
        assertFalse(refused(embargoed, "text/turtle").getFirst().message().contains("012"));
    }

    @Test
    void importsAndBasesAreNotFollowed() throws IOException {
        String body =
                "@base <https://example.org/> .\n<x> <http://www.w3.org/2002/07/owl#imports> <https://example.org/y> .\n";
        assertTrue(
                refused(body, "text/turtle").stream().anyMatch(finding -> finding.code() == Finding.Code.NOT_ALLOWED));
    }

    @Test
    void aTripleTermIsRefused() throws IOException {
        String body = HEADER + "<urn:attest:local:submission> <urn:p> <<( <urn:a> <urn:b> <urn:c> )>> .\n";
        assertTrue(refused(body, "application/n-quads").stream()
                .anyMatch(finding -> finding.message().startsWith("triple terms")));
    }

    @Test
    void hopsInACircleOfTheirOwn_areNotLostInSilence() throws IOException {
        String good = Files.readString(TurtleFiles.module().resolve("examples/good-statement.ttl"));
        String circle = """
                <urn:attest:local:claim/C1#hop8> a hr:Hop ; hr:saidBy <urn:attest:local:agent/r7-voice> ; hr:saidIn hr:Unknown ;
                    hr:modality hr:Asserted ; <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:attest:local:claim/C1#hop9> .
                <urn:attest:local:claim/C1#hop9> a hr:Hop ; hr:saidBy <urn:attest:local:agent/r7-voice> ; hr:saidIn hr:Unknown ;
                    hr:modality hr:Asserted ; <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:attest:local:claim/C1#hop8> .
                """;
        assertEquals(
                "submission hr:Hop",
                refused(good + circle, "text/turtle").getFirst().place());
    }

    @ParameterizedTest
    @CsvSource({
        "application/ld+json, [",
        "text/turtle, <urn:a> <urn:b> (",
        "text/turtle, <urn:a> <urn:b> [ <urn:c> ",
        "application/n-quads, <<( "
    })
    void aBodyThatIsNestedWithoutEnd_isRefused(String type, String opening) throws IOException {
        String deeper = opening.substring(opening.lastIndexOf(' ', opening.length() - 2) + 1);
        assertFalse(refused(opening + deeper.repeat(200_000), type).isEmpty());
    }

    @Test
    void warningsBeyondTheLimit_areCounted() throws IOException {
        byte[] body = Files.readAllBytes(
                TurtleFiles.module().resolve("examples/good-with-a-warning-qualifiers-beside-the-point.ttl"));
        Reading.Read all = assertInstanceOf(
                Reading.Read.class, reader(Limits.USUAL).read(new ByteArrayInputStream(body), "text/turtle"));
        assertEquals(2, all.warnings().size(), all.warnings()::toString);
        Reading.Read some = assertInstanceOf(
                Reading.Read.class,
                reader(new Limits(10_000, 100, 100, 1)).read(new ByteArrayInputStream(body), "text/turtle"));
        assertEquals(
                List.of(all.warnings().getFirst(), new Warning("submission", "1 more warnings are not listed")),
                some.warnings());
    }

    private static List<Finding> refused(String body, String type) throws IOException {
        return refused(bytes(body), type, Limits.USUAL);
    }

    private static List<Finding> refused(byte[] body, String type, Limits limits) throws IOException {
        Reading reading = reader(limits).read(new ByteArrayInputStream(body), type);
        return assertInstanceOf(Reading.Refused.class, reading).findings();
    }

    private static SubmissionReader reader(Limits limits) {
        return new SubmissionReader(Claims.BASE, limits);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
