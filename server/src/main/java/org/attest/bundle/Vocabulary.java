package org.attest.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.attest.bundle.bag.Source;

/**
 * The ontology as one Turtle file, so that a bundle can be read when nobody serves the vocabulary any more: all classes and
 * properties, and of the long lists of values those that something in the bundle is taken from.
 */
public final class Vocabulary {
    private Vocabulary() {}

    /** The files that these quads are written in, one after the other, in the order of reading. */
    public static Source of(Collection<Quad> quads) {
        Set<Node> used = new HashSet<>();
        quads.forEach(quad -> used.add(quad.getObject()));
        StringBuilder all = new StringBuilder();
        for (String file : org.attest.rdf.Vocabulary.files()) {
            Set<Node> values = Lists.VALUES.get(file);
            if (values == null || values.stream().anyMatch(used::contains)) {
                all.append("# ")
                        .append(file.substring(file.indexOf("vocabulary/")))
                        .append("\n\n");
                all.append(text(file)).append('\n');
            }
        }
        return Source.of(all.toString());
    }

    /** What each list describes. Read when the first bundle is asked for. */
    private static final class Lists {
        static final Map<String, Set<Node>> VALUES = read();

        private static Map<String, Set<Node>> read() {
            Map<String, Set<Node>> values = new HashMap<>();
            org.attest.rdf.Vocabulary.lists()
                    .forEach(file -> values.put(
                            file,
                            RDFParser.fromString(text(file), Lang.TURTLE).toGraph().stream()
                                    .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                                    .map(Triple::getSubject)
                                    .collect(Collectors.toSet())));
            return values;
        }
    }

    private static String text(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the vocabulary file " + file + " is not part of this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
