package org.attest.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSubmitterTest {
    private static final String TOKEN = "canary-token";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SubmissionBody body = new SubmissionBody("<urn:a> <urn:b> <urn:c> .\n".getBytes(UTF_8));
    private final List<Map<String, List<String>>> requests = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String text, String... header) {
        server.createContext(path, exchange -> {
            requests.add(Map.copyOf(exchange.getRequestHeaders()));
            bodies.add(exchange.getRequestBody().readAllBytes());
            for (int i = 0; i < header.length; i += 2) {
                exchange.getResponseHeaders().add(header[i], header[i + 1]);
            }
            byte[] bytes = text.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private Reply submit() throws IOException {
        return new HttpSubmitter(address(), TOKEN, PATIENCE).submit(body);
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Test
    void aSubmission_isPosted_withTokenAndItsDigestAsKey() throws IOException {
        answer("/api/submissions", 201, """
                {"submission": "s1", "dataset": "chechnya-2017", "position": 7, "entryHash": "ab", "recorded": 120, "known": 1}
                """);
        assertEquals(new Reply.Accepted("s1", "chechnya-2017", 7, "ab", 120, 1), submit());
        Map<String, List<String>> headers = requests.getFirst();
        assertEquals(List.of("Bearer " + TOKEN), headers.get("Authorization"));
        assertEquals(List.of(body.sha256()), headers.get("Idempotency-key"));
        assertEquals(List.of("application/n-quads"), headers.get("Content-type"));
        assertArrayEquals(body.bytes(), bodies.getFirst());
    }

    @Test
    void aProblem_isReadReasonByReason() throws IOException {
        answer("/api/submissions", 422, """
                {"title": "Refused", "reasons": [{"code": "shape", "place": "claim/C08 hr:min", "message": "one number"}]}
                """);
        assertEquals(new Reply.Refused(List.of(new Reply.Reason("shape", "claim/C08 hr:min", "one number"))), submit());
    }

    @Test
    void aProblemWithoutReasons_isReadByItsDetail() throws IOException {
        answer("/api/submissions", 413, "{\"title\": \"Too large\", \"detail\": \"more than 128 MiB\"}");
        assertEquals(
                new Reply.Refused(List.of(new Reply.Reason("refused", "submission", "more than 128 MiB"))), submit());
    }

    @Test
    void aRedirect_isNotFollowed_andTheTokenStays() {
        answer("/api/submissions", 308, "", "Location", address() + "/elsewhere");
        answer("/elsewhere", 201, "{}");
        IOException moved = assertThrows(IOException.class, this::submit);
        assertTrue(moved.getMessage().contains("308"), moved::getMessage);
        assertEquals(1, requests.size());
    }

    @Test
    void aTokenThatIsNotTaken_isSaidSo_withoutTheToken() {
        answer("/api/submissions", 401, "{}");
        IOException refused = assertThrows(IOException.class, this::submit);
        assertTrue(refused.getMessage().contains("401"), refused::getMessage);
        assertFalse(refused.getMessage().contains(TOKEN));
    }

    @Test
    void anAnswerThatIsNoReceipt_isNoSuccess() {
        answer("/api/submissions", 200, "{\"submission\": \"s1\"}");
        assertThrows(IOException.class, this::submit);
    }

    @Test
    void aPageInsteadOfAReceipt_isNoSuccess() {
        answer("/api/submissions", 200, "<html>Welcome</html>");
        assertThrows(IOException.class, this::submit);
    }

    @Test
    void overPlainHttp_theTokenGoesToThisMachineOnly() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new HttpSubmitter(URI.create("http://records.example.org/"), TOKEN, PATIENCE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HttpSubmitter(URI.create("http://localhost.example.org/"), TOKEN, PATIENCE));
    }
}
