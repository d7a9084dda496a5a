package org.attest.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The ontology's own Turtle files, as they come with the class path. */
final class Turtle {
    private Turtle() {}

    static Graph read(String folder, List<String> names) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        names.forEach(name -> read(folder + name + ".ttl", graph));
        return graph;
    }

    private static void read(String resource, Graph graph) {
        try (InputStream in = Objects.requireNonNull(Turtle.class.getResourceAsStream(resource), resource)) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
