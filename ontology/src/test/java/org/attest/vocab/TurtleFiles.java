package org.attest.vocab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFParser;

/** The ontology's files as they lie in the working tree. */
public final class TurtleFiles {
    private TurtleFiles() {}

    /** The module's folder: the tests run in it, the generator may run one above. */
    public static Path module() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("vocabulary")) ? here : here.resolve("ontology");
    }

    /** The Turtle files of a folder of the module and of those in it, sorted by name. */
    public static List<Path> in(String folder) {
        try (Stream<Path> files = Files.walk(module().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Some files read into one graph. */
    public static Graph graph(List<Path> files) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        files.forEach(file -> RDFParser.source(file).parse(graph));
        return graph;
    }

    /** What is written by hand: everything but {@code value-properties.ttl}. */
    public static Graph written() {
        return graph(in("vocabulary").stream()
                .filter(file -> !file.endsWith(ValueProperties.FILE))
                .toList());
    }
}
