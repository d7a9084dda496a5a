package org.attest.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.ledger.Submissions;
import org.attest.model.Tier;
import org.attest.publish.JsonText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionResourceTest {
    private static final byte[] ONE = Submissions.bytes(Submissions.figure("one", 100, Submissions.at(Tier.PUBLIC)));
    private static final byte[] TWO = Submissions.bytes(Submissions.figure("two", 52, Submissions.at(Tier.PUBLIC)));

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.fresh(folder.resolve("data"));
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    private HttpResponse<byte[]> submit(byte[] body, String token, String... headers) throws IOException {
        return served.post("/api/submissions", token, body, headers);
    }

    private HttpResponse<byte[]> submit(byte[] body) throws IOException {
        return submit(body, served.token(Tier.SEALED), "Content-Type", "application/n-quads");
    }

    @Test
    void aSubmission_isRecordedOnce_andTheReceiptCanBeHadAgain() throws IOException {
        HttpResponse<byte[]> first = submit(ONE);
        assertEquals(201, first.statusCode(), () -> Served.text(first));
        assertEquals(1, JsonText.own(first.body()).path("recorded").asInt());
        HttpResponse<byte[]> second = submit(ONE);
        assertEquals(200, second.statusCode());
        assertEquals(1, JsonText.own(second.body()).path("known").asInt());
        String place = first.headers().firstValue("Location").orElseThrow();
        HttpResponse<byte[]> again = served.get(place, served.token(Tier.SEALED));
        assertEquals(200, again.statusCode());
        assertEquals(
                JsonText.own(first.body()).path("submission"),
                JsonText.own(again.body()).path("submission"));
    }

    @Test
    void aReceipt_tellsWhatIsProbablyAnOversight_byPlaceAndRule() throws IOException {
        byte[] body = Files.readAllBytes(Path.of(System.getProperty("attest.root", ".."))
                .resolve("ontology/examples/good-with-a-warning-figure-without-words.ttl"));
        HttpResponse<byte[]> taken = submit(body, served.token(Tier.SEALED), "Content-Type", "text/turtle");
        assertEquals(201, taken.statusCode(), () -> Served.text(taken));
        JsonNode warnings = JsonText.own(taken.body()).path("warnings");
        assertEquals(1, warnings.size(), warnings::toString);
        assertEquals(
                "claim/C1 hr:originalPhrase", warnings.path(0).path("place").asText());
        assertTrue(warnings.path(0).path("message").asText().contains("hr:originalPhrase"), warnings::toString);
        assertEquals(0, JsonText.own(submit(ONE).body()).path("warnings").size());
    }

    @Test
    void aReceipt_isForItsSubmitterOnly() throws IOException {
        String place = submit(ONE).headers().firstValue("Location").orElseThrow();
        HttpResponse<byte[]> others = served.get(place, served.reader());
        HttpResponse<byte[]> absent = served.get("/api/submissions/absent", served.reader());
        assertEquals(404, others.statusCode());
        assertEquals(Served.text(absent), Served.text(others));
        assertEquals(404, served.get(place, "").statusCode());
    }

    @Test
    void withoutAToken401_withoutLeave403() throws IOException {
        HttpResponse<byte[]> nobody = submit(ONE, "", "Content-Type", "application/n-quads");
        assertEquals(401, nobody.statusCode());
        assertEquals("Bearer", nobody.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(
                403,
                submit(ONE, served.reader(), "Content-Type", "application/n-quads")
                        .statusCode());
    }

    @Test
    void aFormatThatIsNotKnown_is415() throws IOException {
        String token = served.token(Tier.SEALED);
        assertEquals(415, submit(ONE, token, "Content-Type", "text/plain").statusCode());
        assertEquals(415, submit(ONE, token).statusCode());
        assertEquals(
                415,
                submit(ONE, token, "Content-Type", "text/turtle; charset=latin1")
                        .statusCode());
        assertEquals(
                415,
                submit(ONE, token, "Content-Type", "text/turtle", "Content-Encoding", "gzip")
                        .statusCode());
        assertEquals(
                201,
                submit(ONE, token, "Content-Type", "text/turtle; charset=UTF-8").statusCode());
    }

    @Test
    void aBodyTooLarge_is413_declaredOrNot() throws IOException {
        byte[] large = new byte[Served.BODY_LIMIT + 1];
        java.util.Arrays.fill(large, (byte) '\n');
        assertEquals(413, submit(large).statusCode());
        HttpResponse<byte[]> streamed = served.send(
                served.request("/api/submissions", served.token(Tier.SEALED), "Content-Type", "application/n-quads")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                                () -> new java.io.ByteArrayInputStream(large))));
        assertEquals(413, streamed.statusCode(), () -> Served.text(streamed));
    }

    @Test
    void whatCannotBeTaken_is422_withEveryReason() throws IOException {
        String cut = new String(ONE, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("hr#polarity>") && !line.contains("hr#unit>"))
                .reduce("", (all, line) -> all + line + "\n");
        HttpResponse<byte[]> answer = submit(cut.getBytes(StandardCharsets.UTF_8));
        assertEquals(422, answer.statusCode(), () -> Served.text(answer));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode reasons = JsonText.own(answer.body()).path("reasons");
        assertTrue(reasons.size() >= 2, reasons::toString);
        reasons.forEach(reason -> assertTrue(
                reason.hasNonNull("code") && reason.hasNonNull("place") && reason.hasNonNull("message"),
                reason::toString));
    }

    @Test
    void aboveOnesOwnTier_nothingIsTaken() throws IOException {
        byte[] sealed = Submissions.bytes(Submissions.figure("sealed", 7, Submissions.at(Tier.SEALED)));
        HttpResponse<byte[]> answer = submit(sealed, served.token(Tier.PARTNER), "Content-Type", "application/n-quads");
        assertTrue(answer.statusCode() == 403 || answer.statusCode() == 422, () -> Served.text(answer));
    }

    @Test
    void theSameKey_givesTheSameReceipt_andTakesNoOtherBody() throws IOException {
        String[] headers = {"Content-Type", "application/n-quads", "Idempotency-Key", "k-1"};
        HttpResponse<byte[]> first = submit(ONE, served.token(Tier.SEALED), headers);
        HttpResponse<byte[]> again = submit(ONE, served.token(Tier.SEALED), headers);
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(Served.text(first), Served.text(again));
        assertEquals(409, submit(TWO, served.token(Tier.SEALED), headers).statusCode());
        HttpResponse<byte[]> others = submit(TWO, served.token(Tier.PUBLIC), headers);
        assertEquals(201, others.statusCode(), "somebody else's key is another key");
        assertEquals(
                400,
                submit(ONE, served.token(Tier.SEALED), "Content-Type", "application/n-quads", "Idempotency-Key", "a b")
                        .statusCode());
    }
}
