package org.attest.vocab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;

/**
 * Writes {@code value-properties.ttl} and the constants again, after the Turtle was edited: {@code mvn -q -pl ontology
 * test-compile exec:exec}.
 */
public final class Generate {
    private Generate() {}

    /** No arguments. */
    public static void main(String[] arguments) throws IOException {
        Path module = TurtleFiles.module();
        String values = new ValueProperties(TurtleFiles.written()).turtle();
        Files.writeString(module.resolve("vocabulary").resolve(ValueProperties.FILE), values);
        Graph all = TurtleFiles.graph(TurtleFiles.in("vocabulary"));
        for (Map.Entry<String, String> source : new Constants(all).sources().entrySet()) {
            Files.writeString(java(module, source.getKey()), source.getValue());
        }
    }

    static Path java(Path module, String name) {
        return module.resolve("src/main/java/org/attest/vocab/" + name + ".java");
    }
}
