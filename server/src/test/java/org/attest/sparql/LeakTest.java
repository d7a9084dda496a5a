package org.attest.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.access.Limits;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * For every kind of viewer, two servers: one with everything in it, what he may not see loaded first, and one that was
 * never given what he may not see. Whatever he asks, through whichever door, their answers are the same bytes.
 */
class LeakTest {
    private static final Map<String, String> QUERIES = Sections.read("leaks.txt");
    private static final String ROWS = "application/sparql-results+json, text/turtle;q=0.9, application/trig;q=0.8";
    private static final String LINES = "text/csv, application/n-triples;q=0.9, application/n-quads;q=0.8";
    private static final String PAGES =
            "text/tab-separated-values, application/rdf+xml;q=0.9, application/ld+json;q=0.8";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> whatIsHidden_isAbsent() {
        return World.cases().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry.getKey(), entry.getValue())))
                .map(DynamicNode.class::cast);
    }

    private void compare(String name, World.Case viewer) throws Exception {
        try (Instance everything = new Instance(folder.resolve(name + "/a"), Limits.STANDARD);
                Instance neverHadIt = new Instance(folder.resolve(name + "/b"), Limits.STANDARD)) {
            everything.load(World.hiddenFirst(viewer));
            neverHadIt.load(World.visible(viewer));
            Set<String> canaries = World.canaries(viewer);
            assertFalse(canaries.isEmpty(), "nothing is hidden from this viewer: the test shows nothing");
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                for (Door door : DOORS) {
                    HttpResponse<byte[]> first = door.ask(everything, viewer, query.getValue());
                    HttpResponse<byte[]> second = door.ask(neverHadIt, viewer, query.getValue());
                    same(query.getKey(), second, first);
                    silent(query, canaries, first);
                }
            }
        }
    }

    private static void same(String query, HttpResponse<byte[]> expected, HttpResponse<byte[]> found) {
        assertEquals(Instance.text(expected), Instance.text(found), query);
        assertEquals(expected.statusCode(), found.statusCode(), query);
        assertEquals(stable(expected), stable(found), query);
    }

    private static Map<String, List<String>> stable(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    private static void silent(Map.Entry<String, String> query, Set<String> canaries, HttpResponse<byte[]> answer) {
        String body = Instance.text(answer);
        for (String canary : canaries) {
            String told = canary.substring(canary.lastIndexOf('/') + 1);
            assertTrue(!body.contains(told) || query.getValue().contains(told), query.getKey() + " let out " + told);
        }
    }

    /** A way to ask. */
    private interface Door {
        HttpResponse<byte[]> ask(Instance instance, World.Case viewer, String query);
    }

    private static final List<Door> DOORS = List.of(
            (instance, viewer, query) -> instance.get(viewer.viewer(), ROWS, "query", query),
            (instance, viewer, query) -> instance.postForm(viewer.viewer(), LINES, "query", query),
            (instance, viewer, query) -> instance.postDirect(viewer.viewer(), PAGES, query),
            (instance, viewer, query) ->
                    instance.get(viewer.viewer(), ROWS, "query", query, "default-graph-uri", graph("cases/sealed")),
            (instance, viewer, query) -> instance.get(
                    viewer.viewer(),
                    ROWS,
                    "query",
                    query,
                    "default-graph-uri",
                    graph("cases/restricted"),
                    "default-graph-uri",
                    graph("cases/public"),
                    "named-graph-uri",
                    graph("cases/partner"),
                    "named-graph-uri",
                    "urn:attest:head"),
            (instance, viewer, query) ->
                    instance.get(viewer.viewer(), ROWS, "query", query, "named-graph-uri", "urn:x-arq:UnionGraph"));

    private static String graph(String name) {
        return Instance.BASE + "graph/" + name;
    }

    @TestFactory
    Stream<DynamicNode> theServiceDescription_namesVisibleGraphsOnly() {
        return Stream.of(DynamicContainer.dynamicContainer(
                "formats",
                Stream.of("text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples")
                        .map(type -> DynamicTest.dynamicTest(type, () -> describe(type)))));
    }

    private void describe(String type) throws Exception {
        for (Map.Entry<String, World.Case> viewer : World.cases().entrySet()) {
            Path place = folder.resolve(viewer.getKey() + type.replace('/', '-'));
            try (Instance everything = new Instance(place.resolve("a"), Limits.STANDARD);
                    Instance neverHadIt = new Instance(place.resolve("b"), Limits.STANDARD)) {
                everything.load(World.hiddenFirst(viewer.getValue()));
                neverHadIt.load(World.visible(viewer.getValue()));
                HttpResponse<byte[]> found = everything.get(viewer.getValue().viewer(), type);
                same("description", neverHadIt.get(viewer.getValue().viewer(), type), found);
                for (String graph : viewer.getValue().graphs()) {
                    assertTrue(Instance.text(found).contains(graph(graph)), graph);
                }
            }
        }
    }
}
