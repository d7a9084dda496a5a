package org.attest.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.attest.access.Limits;
import org.attest.access.QueryRefused;
import org.attest.access.Viewer;
import org.attest.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no query gets done: nothing is fetched, called, loaded or written; and everything of SPARQL 1.1 may be asked. */
class QueryGuardTest {
    private static final String ANY = "*/*";

    @TempDir
    private static Path folder;

    private static Instance instance;
    private static ServerSocketChannel trap;
    private static int port;

    @BeforeAll
    static void serve() throws IOException {
        instance = new Instance(folder, Limits.STANDARD);
        instance.load(java.util.List.of(Quad.create(
                NodeFactory.createURI(Instance.BASE + "graph/a/public"),
                NodeFactory.createURI("http://example.org/s"),
                NodeFactory.createURI("http://example.org/p"),
                NodeFactory.createLiteralString("CANARY"))));
        trap = ServerSocketChannel.open();
        trap.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        trap.configureBlocking(false);
        port = trap.socket().getLocalPort();
    }

    @AfterAll
    static void stop() throws IOException {
        trap.close();
        instance.close();
    }

    @AfterEach
    void nobodyConnected() throws IOException {
        assertEquals(null, trap.accept(), "something connected to an address in a query");
    }

    private static Stream<Map.Entry<String, String>> sections(String file) {
        return Sections.read(file).entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().replace("PORT", "" + port)));
    }

    static Stream<Map.Entry<String, String>> refused() {
        return sections("refused.txt");
    }

    static Stream<Map.Entry<String, String>> updates() {
        return sections("updates.txt");
    }

    static Stream<Map.Entry<String, String>> nothingFetched() {
        return sections("nothing-fetched.txt");
    }

    static Stream<Map.Entry<String, String>> allowed() {
        return sections("allowed.txt");
    }

    private static Query parsed(String text) {
        return QueryFactory.create(text, Instance.BASE, Syntax.syntaxARQ);
    }

    private static HttpResponse<byte[]> ask(String query) {
        return instance.postForm(Viewer.PUBLIC, ANY, "query", query);
    }

    @ParameterizedTest
    @MethodSource
    void refused(Map.Entry<String, String> asked) {
        QueryRefused refused =
                assertThrows(QueryRefused.class, () -> QueryGuard.check(parsed(asked.getValue()), Limits.STANDARD));
        assertFalse(refused.getMessage().contains("127.0.0.1"), "the message repeats a value");
        HttpResponse<byte[]> answer = ask(asked.getValue());
        assertEquals(403, answer.statusCode(), () -> Instance.text(answer));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith(Problem.MEDIA_TYPE), type);
        assertFalse(Instance.text(answer).contains("CANARY"), "nothing is answered");
    }

    @ParameterizedTest
    @MethodSource
    void updates(Map.Entry<String, String> asked) {
        HttpResponse<byte[]> asUpdate = instance.postForm(Viewer.PUBLIC, ANY, "update", asked.getValue());
        assertEquals(403, asUpdate.statusCode(), () -> Instance.text(asUpdate));
        HttpResponse<byte[]> asQuery = ask(asked.getValue());
        assertEquals(400, asQuery.statusCode(), () -> Instance.text(asQuery));
        assertTrue(Instance.text(ask("ASK { ?s ?p 'CANARY' }")).contains("true"), "what was there is there");
        assertTrue(Instance.text(ask("ASK { ?s ?p 1 }")).contains("false"), "what was not is not");
    }

    @ParameterizedTest
    @MethodSource
    void nothingFetched(Map.Entry<String, String> asked) {
        HttpResponse<byte[]> answer = ask(asked.getValue());
        assertEquals(200, answer.statusCode(), () -> Instance.text(answer));
        assertFalse(Instance.text(answer).contains("CANARY"), "a graph that is not there is empty");
    }

    @ParameterizedTest
    @MethodSource
    void allowed(Map.Entry<String, String> asked) {
        HttpResponse<byte[]> answer = ask(asked.getValue());
        assertEquals(200, answer.statusCode(), () -> Instance.text(answer));
    }

    @Test
    void theProtocolsGraphs_areNotFetchedEither() {
        String there = "http://127.0.0.1:" + port + "/x";
        for (String parameter : new String[] {"default-graph-uri", "named-graph-uri"}) {
            HttpResponse<byte[]> web =
                    instance.postForm(Viewer.PUBLIC, ANY, "query", "SELECT * { ?s ?p ?o }", parameter, there);
            assertEquals(200, web.statusCode(), () -> Instance.text(web));
            HttpResponse<byte[]> file = instance.postForm(
                    Viewer.PUBLIC, ANY, "query", "SELECT * { ?s ?p ?o }", parameter, "file:///etc/passwd");
            assertEquals(403, file.statusCode(), () -> Instance.text(file));
        }
    }

    /** What the guard might overlook finds no service in the engine. */
    @Test
    void theEngineItself_connectsToNothing_withoutTheGuard() {
        Query query = parsed("SELECT * { SERVICE <http://127.0.0.1:" + port + "/x> { ?s ?p ?o } }");
        ViewDataset nothing = new ViewDataset(new BothQuads(EMPTY, EMPTY));
        try (QueryExec execution = QueryExec.newBuilder()
                .query(query)
                .dataset(nothing)
                .context(ClosedContext.create(new AtomicBoolean(), Limits.STANDARD))
                .build()) {
            RuntimeException failed = assertThrows(RuntimeException.class, () -> RowSetOps.consume(execution.select()));
            assertFalse(failed instanceof QueryExceptionHTTP, "it tried to connect");
        }
    }

    private static final VisibleQuads EMPTY = new VisibleQuads() {
        @Override
        public java.util.Iterator<Quad> find(
                org.apache.jena.graph.Node graph,
                org.apache.jena.graph.Node subject,
                org.apache.jena.graph.Node predicate,
                org.apache.jena.graph.Node object) {
            return java.util.Collections.emptyIterator();
        }

        @Override
        public java.util.Iterator<org.apache.jena.graph.Triple> union(
                org.apache.jena.graph.Node subject,
                org.apache.jena.graph.Node predicate,
                org.apache.jena.graph.Node object) {
            return java.util.Collections.emptyIterator();
        }

        @Override
        public java.util.Iterator<org.apache.jena.graph.Node> graphs() {
            return java.util.Collections.emptyIterator();
        }

        @Override
        public java.util.Set<org.attest.model.Tier> touched() {
            return java.util.Set.of();
        }
    };

    @Test
    void patternsNestedTooDeeply_areRefused_andThoseAtTheLimitAreNot() {
        int most = Limits.STANDARD.depth();
        QueryGuard.check(parsed(nested(most - 1)), Limits.STANDARD);
        assertThrows(QueryRefused.class, () -> QueryGuard.check(parsed(nested(most + 1)), Limits.STANDARD));
        assertEquals(403, ask(nested(most + 1)).statusCode());
    }

    private static String nested(int depth) {
        return "SELECT * " + "{ OPTIONAL ".repeat(depth / 2) + "{}" + " }".repeat(depth / 2);
    }

    @Test
    void aQueryThatNestsWithoutEnd_isAProblem_andTheServerGoesOn() {
        String brackets = "ASK { FILTER " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + " }";
        int status = ask(brackets).statusCode();
        assertTrue(status == 400 || status == 403, "status " + status);
        String minus = "ASK { FILTER (1 = " + "1 + ".repeat(2_000) + "1) }";
        assertEquals(403, ask(minus).statusCode());
        assertEquals(200, ask("ASK {}").statusCode());
    }

    @Test
    void anOverlongText_isRefused_andOneAtTheLimitIsNot() {
        int most = Limits.STANDARD.queryCharacters();
        String query = "ASK {}";
        assertEquals(200, ask(query + " ".repeat(most - query.length())).statusCode());
        assertEquals(400, ask(query + " ".repeat(most - query.length() + 1)).statusCode());
    }
}
