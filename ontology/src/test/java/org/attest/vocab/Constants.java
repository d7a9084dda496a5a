package org.attest.vocab;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Java source of one vocabulary's constants, made from its Turtle. */
final class Constants {
    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "HR", "https://w3id.org/attest/hr#",
            "HRV", "https://w3id.org/attest/hrv#",
            "PROV", "http://www.w3.org/ns/prov#",
            "OA", "http://www.w3.org/ns/oa#",
            "SKOS", "http://www.w3.org/2004/02/skos/core#",
            "DCT", "http://purl.org/dc/terms/",
            "RDF", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"));

    /** Where the formatter breaks a line. */
    private static final int LINE = 120;

    private final Graph terms;

    Constants(Graph terms) {
        this.terms = terms;
    }

    /** Class name to source text, for every vocabulary in use. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        NAMESPACES.forEach((name, namespace) -> sources.put(name, source(name, namespace)));
        return sources;
    }

    static Map<String, String> namespaces() {
        return NAMESPACES;
    }

    /** The local names a namespace has in the Turtle, sorted. */
    List<String> names(String namespace) {
        return terms.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(namespace))
                .map(iri -> iri.substring(namespace.length()))
                .distinct()
                .sorted()
                .toList();
    }

    private String source(String name, String namespace) {
        String constants = names(namespace).stream()
                .map(local -> constant(namespace, local))
                .collect(Collectors.joining("\n"));
        return """
                package org.attest.vocab;

                import org.attest.model.Iri;

                /** Terms of {@code %2$s}. Generated from {@code ontology/vocabulary}: edit the Turtle and generate again. */
                @SuppressWarnings("MemberName") // a constant is called what its term is called
                public final class %1$s {
                    /** Namespace of these terms. */
                    public static final String NAMESPACE = "%2$s";

                %3$s
                    private %1$s() {}
                }
                """.formatted(name, namespace, constants);
    }

    private String constant(String namespace, String local) {
        String meaning = comment(namespace + local).replace("&", "&amp;").replace("<", "&lt;");
        String name = "    public static final Iri " + local + " =";
        String value = "new Iri(NAMESPACE + \"" + local + "\");\n";
        boolean fits = name.length() + value.length() <= LINE;
        return "    /** " + meaning + " */\n" + name + (fits ? " " : "\n            ") + value;
    }

    private String comment(String iri) {
        return terms.stream(NodeFactory.createURI(iri), RDFS.comment.asNode(), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(text ->
                        text.getLiteralLanguage().toLowerCase(Locale.ROOT).equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(iri);
    }
}
