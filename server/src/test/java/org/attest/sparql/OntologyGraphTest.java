package org.attest.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.access.Limits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The ontology can be asked for by its name, by everybody, and is found by nobody who does not name it. */
class OntologyGraphTest {
    private static final Map<String, String> ANSWERS = Map.of(
            "labels of a term, in two languages", "label\r\nat least\r\nau moins\r\n",
            "two patterns and a filter within", "label\r\naffirms\r\ndenies\r\nneither affirms nor denies\r\n",
            "a path", "label\r\nagent\r\norganization\r\n",
            "nothing where it exists only there", "label\r\n",
            "in no list of graphs", "g\r\n",
            "asked from FROM NAMED", "label\r\nat most\r\n",
            "named in VALUES", "label\r\nat most\r\n",
            "named in BIND", "label\r\nat most\r\n",
            "named in a filter", "label\r\nat most\r\n");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theOntology_isReadByName_andOnlyByName() {
        return World.cases().entrySet().stream()
                .map(viewer -> DynamicTest.dynamicTest(viewer.getKey(), () -> ask(viewer.getKey(), viewer.getValue())));
    }

    private void ask(String name, World.Case viewer) throws Exception {
        try (Instance instance = new Instance(folder.resolve(name), Limits.STANDARD)) {
            instance.load(World.ALL);
            for (Map.Entry<String, String> query :
                    Sections.read("ontology-graph.txt").entrySet()) {
                String answer = Instance.text(instance.get(viewer.viewer(), "text/csv", "query", query.getValue()));
                assertEquals(ANSWERS.get(query.getKey()), answer, query.getKey());
            }
        }
    }
}
