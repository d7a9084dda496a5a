package org.attest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.attest.model.Tier;
import org.attest.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate in front of a door that says whom it let in. */
class GateTest {
    private static final int BODY = 1000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path folder;

    private Tokens tokens;
    private FusekiServer server;

    /** Says the viewer's id and tier, and the length of the body. */
    private static final class Door extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().endsWith("/broken")) {
                throw new IllegalStateException("CANARY");
            }
            if (request.getRequestURI().endsWith("/error")) {
                response.sendError(404, "CANARY");
                return;
            }
            Viewer viewer = Gate.viewer(request);
            int length = request.getInputStream().readAllBytes().length;
            response.getWriter().print(viewer.id() + " " + viewer.tierIn("a").word() + " " + length);
        }
    }

    @BeforeEach
    void serve() {
        tokens = new Tokens(folder, new byte[32], CLOCK, new SecureRandom());
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new Gate(tokens, BODY))
                .addServlet("/door/*", new Door())
                .build()
                .start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Tokens.Issued issue(Optional<Instant> expires) throws IOException {
        return tokens.issue("x", Map.of("*", Tier.RESTRICTED), Optional.empty(), false, expires);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                .timeout(Duration.ofSeconds(20));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException {
        return send(request(path, headers));
    }

    private static void isProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode());
        assertEquals(Optional.of(Problem.MEDIA_TYPE), answer.headers().firstValue("Content-Type"));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
        assertFalse(answer.body().contains("CANARY"), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void withoutAToken_oneIsThePublic() throws IOException {
        assertEquals("public public 0", get("/door").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER ", "Bearer   "})
    void withAToken_oneIsItsBearer(String scheme) throws IOException {
        Tokens.Issued issued = issue(Optional.empty());
        assertEquals(
                issued.grant().id() + " restricted 0",
                get("/door", "Authorization", scheme + issued.token()).body());
    }

    @Test
    void everyTokenThatIsNotGood_hasOneAndTheSameAnswer() throws IOException {
        String good = issue(Optional.empty()).token();
        String expired = issue(Optional.of(CLOCK.instant())).token();
        Tokens.Issued revoked = issue(Optional.empty());
        tokens.revoke(revoked.grant().id());
        String basic =
                Base64.getEncoder().encodeToString(("x:" + good).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Set<String> answers = new HashSet<>();
        for (HttpResponse<String> answer : List.of(
                get("/door", "Authorization", "Bearer att_unknown"),
                get("/door", "Authorization", "Bearer " + good + "x"),
                get("/door", "Authorization", "Bearer"),
                get("/door", "Authorization", "Bearer " + expired),
                get("/door", "Authorization", "Bearer " + revoked.token()),
                get("/door", "Authorization", "Basic " + basic),
                get("/door", "Authorization", good),
                get("/door", "Authorization", "Bearer " + good, "Authorization", "Bearer " + good),
                get("/door", "Authorization", "Bearer " + good, "Authorization", "Basic " + basic),
                get("/door?access_token=" + good),
                get("/door?a=b&access_token=" + good),
                get("/door?access%5Ftoken=" + good),
                get("/door?access_token=" + good, "Authorization", "Bearer " + good))) {
            isProblem(401, answer);
            assertEquals(
                    List.of("Bearer error=\"invalid_token\""), answer.headers().allValues("WWW-Authenticate"));
            answers.add(answer.body());
        }
        assertEquals(1, answers.size(), () -> answers.toString());
    }

    @Test
    void aTokenRevokedWhileServing_isRefusedAtTheNextRequest() throws IOException {
        Tokens.Issued issued = issue(Optional.empty());
        assertEquals(
                200, get("/door", "Authorization", "Bearer " + issued.token()).statusCode());
        new Tokens(folder, new byte[32], CLOCK, new SecureRandom())
                .revoke(issued.grant().id());
        assertEquals(
                401, get("/door", "Authorization", "Bearer " + issued.token()).statusCode());
    }

    @Test
    void whenTheTokensCannotBeRead_nobodyWithATokenIsLetIn() throws IOException {
        String token = issue(Optional.empty()).token();
        Files.writeString(folder.resolve("tokens.json"), "CANARY");
        isProblem(500, get("/door", "Authorization", "Bearer " + token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/door", "/door/error", "/door/broken", "/door?access_token=x"})
    void everyAnswer_carriesTheSecurityHeaders(String path) throws IOException {
        HttpResponse<String> answer = get(path);
        assertEquals(Optional.of("nosniff"), answer.headers().firstValue("X-Content-Type-Options"));
        assertEquals(Optional.of("no-referrer"), answer.headers().firstValue("Referrer-Policy"));
        assertEquals(Optional.of("DENY"), answer.headers().firstValue("X-Frame-Options"));
        assertEquals(Optional.of("no-cache"), answer.headers().firstValue("Cache-Control"));
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertTrue(answer.headers().allValues("Vary").contains("Authorization"));
    }

    @Test
    void anAnswerToSomebodyWithAToken_isKeptByNoCache() throws IOException {
        String token = issue(Optional.empty()).token();
        for (String presented : List.of(token, "bad")) {
            assertEquals(
                    Optional.of("private, no-store"),
                    get("/door", "Authorization", "Bearer " + presented)
                            .headers()
                            .firstValue("Cache-Control"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "BREW", "get"})
    void otherMethods_areRefused_andTheOthersNamed(String method) throws IOException {
        HttpResponse<String> answer =
                send(request("/door", "X-Canary", "CANARY").method(method, HttpRequest.BodyPublishers.noBody()));
        isProblem(405, answer);
        assertEquals(Optional.of("GET, HEAD, POST, OPTIONS"), answer.headers().firstValue("Allow"));
    }

    @Test
    void aBodyAtTheLimit_isTaken_andOneByteMoreIsNot() throws IOException {
        assertEquals(
                "public public " + BODY, send(request("/door").POST(body(BODY))).body());
        isProblem(413, send(request("/door").POST(body(BODY + 1))));
    }

    @Test
    void aBodyWithoutADeclaredLength_endsAtTheLimitAsWell() throws IOException {
        assertEquals(
                "public public " + BODY,
                send(request("/door").POST(undeclared(BODY))).body());
        isProblem(413, send(request("/door").POST(undeclared(BODY + 1))));
    }

    private static HttpRequest.BodyPublisher body(int bytes) {
        return HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]);
    }

    private static HttpRequest.BodyPublisher undeclared(int bytes) {
        return HttpRequest.BodyPublishers.fromPublisher(body(bytes));
    }

    @Test
    void anErrorOfTheServer_andOneOfADoor_areProblemsWithoutTheirText() throws IOException {
        isProblem(500, get("/door/broken"));
        isProblem(404, get("/door/error"));
    }

    @Test
    void aRequestThatPassedNoGate_hasNoViewer() {
        HttpServletRequest request = (HttpServletRequest) java.lang.reflect.Proxy.newProxyInstance(
                GateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, given) -> null);
        assertThrows(IllegalStateException.class, () -> Gate.viewer(request));
    }
}
