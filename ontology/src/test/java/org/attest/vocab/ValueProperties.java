package org.attest.vocab;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The text of {@code value-properties.ttl}: one {@code hrv:} property for each claimable {@code hr:} property. */
final class ValueProperties {
    static final String FILE = "value-properties.ttl";

    private static final String HR = "https://w3id.org/attest/hr#";
    private static final Set<String> CLAIMABLE =
            Set.of("ClaimableProperty", "ClaimOnlyProperty", "FigureProperty", "ExternalLinkProperty");
    private static final Map<String, String> COMMENTS = new TreeMap<>(Map.of(
            "en", "Leads from a claim to the value it claims for hr:%s, whether the claim affirms or denies it.",
            "fr", "Mène d'une allégation à la valeur qu'elle donne pour hr:%s, qu'elle l'affirme ou la nie.",
            "es", "Lleva de una afirmación al valor que esta da para hr:%s, tanto si lo afirma como si lo niega.",
            "ru", "Ведёт от утверждения к значению, которое оно даёт для hr:%s, подтверждая его или отрицая.",
            "ar", "تقود من القول إلى القيمة التي ينسبها إلى hr:%s، سواء أثبتها أم نفاها."));
    private static final Map<String, String> LABELS = new TreeMap<>(Map.of(
            "en", "value: %s", "fr", "valeur : %s", "es", "valor: %s", "ru", "значение: %s", "ar", "القيمة: %s"));

    private final Graph terms;

    ValueProperties(Graph terms) {
        this.terms = terms;
    }

    String turtle() {
        StringWriter text = new StringWriter();
        text.write(HEADER);
        names().forEach(name -> text.write(property(name)));
        return text.toString();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String meta : CLAIMABLE) {
            terms.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(HR + meta))
                    .map(triple -> triple.getSubject().getURI())
                    .filter(iri -> iri.startsWith(HR))
                    .forEach(iri -> names.add(iri.substring(HR.length())));
        }
        return names;
    }

    private String property(String name) {
        Node counterpart = NodeFactory.createURI(HR + name);
        StringBuilder text =
                new StringBuilder("\nhrv:" + name + " a " + kind(counterpart) + " ;\n    rdfs:domain hr:Claim ;\n");
        terms.stream(counterpart, RDFS.range.asNode(), Node.ANY)
                .map(triple -> "    rdfs:range <" + triple.getObject().getURI() + "> ;\n")
                .sorted()
                .forEach(text::append);
        text.append("    rdfs:label ").append(labels(counterpart)).append(" ;\n");
        text.append("    rdfs:comment ").append(comments(name)).append(" ;\n");
        text.append("    rdfs:seeAlso hr:" + name + " ;\n    rdfs:isDefinedBy <https://w3id.org/attest/hrv> .\n");
        return text.toString();
    }

    private String kind(Node property) {
        for (Node kind : List.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode())) {
            if (terms.contains(property, RDF.type.asNode(), kind)) {
                return "owl:" + kind.getLocalName();
            }
        }
        return "rdf:Property";
    }

    private String labels(Node property) {
        Map<String, String> labels = new TreeMap<>();
        terms.stream(property, RDFS.label.asNode(), Node.ANY)
                .map(t -> t.getObject())
                .forEach(label -> {
                    String language = label.getLiteralLanguage().toLowerCase(Locale.ROOT);
                    labels.put(
                            language,
                            "\"" + LABELS.get(language).formatted(label.getLiteralLexicalForm()) + "\"@" + language);
                });
        return String.join(", ", labels.values());
    }

    private static String comments(String name) {
        return String.join(
                ",\n        ",
                COMMENTS.entrySet().stream()
                        .map(comment -> "\"" + comment.getValue().formatted(name) + "\"@" + comment.getKey())
                        .toList());
    }

    private static final String HEADER = """
            # From a claim straight to the value it claims. Generated from the claimable properties beside it: do not edit.

            @prefix hr: <https://w3id.org/attest/hr#> .
            @prefix hrv: <https://w3id.org/attest/hrv#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;
}
