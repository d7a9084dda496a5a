package org.attest.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Alignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The alignments say nothing of terms we do not have, and promise no more than PROV can hold. */
class AlignmentsTest {
    private static final Graph VOCABULARY = TurtleFiles.graph(TurtleFiles.in("vocabulary"));
    private static final Path PROV = TurtleFiles.module().resolve("alignments/prov.ttl");
    private static final Set<Node> MATCHES = Set.of(
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode());
    private static final Set<Node> SUBS = Set.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode());

    static List<Path> files() {
        return TurtleFiles.in("alignments");
    }

    @Test
    void thereIsOneForEachOntologyThatWasPromised() {
        assertEquals(
                Arrays.stream(Alignment.values()).map(Alignment::file).collect(Collectors.toSet()),
                files().stream()
                        .map(file -> file.getFileName().toString().replace(".ttl", ""))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsShipped(Path file) throws IOException {
        try (var packaged = HR.class.getResourceAsStream("/org/attest/ontology/alignments/" + file.getFileName())) {
            assertNotNull(packaged, file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void itSaysWhatItIs(Path file) {
        Graph alignment = TurtleFiles.graph(List.of(file));
        String name = file.getFileName().toString().replace(".ttl", "");
        Node self = NodeFactory.createURI("https://w3id.org/attest/alignments/" + name);
        for (Node property : List.of(
                OWL2.versionIRI.asNode(),
                OWL2.versionInfo.asNode(),
                DCTerms.title.asNode(),
                DCTerms.description.asNode(),
                DCTerms.license.asNode())) {
            assertEquals(1, alignment.stream(self, property, Node.ANY).count(), property.toString());
        }
        assertTrue(alignment.contains(self, RDF.type.asNode(), OWL2.Ontology.asNode()));
        assertTrue(links(alignment).size() > 10, "links: " + links(alignment).size());
    }

    @ParameterizedTest
    @MethodSource("files")
    void itLinksTermsWeHave_toANamespaceItNames(Path file) {
        Graph alignment = TurtleFiles.graph(List.of(file));
        Set<String> targets = alignment.stream(Node.ANY, DCTerms.references.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .collect(Collectors.toSet());
        List<Triple> astray = links(alignment).stream()
                .filter(link -> !isOurs(link.getSubject())
                        || !link.getObject().isURI()
                        || targets.stream().noneMatch(link.getObject().getURI()::startsWith))
                .toList();
        assertEquals(List.of(), astray);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itMatches_andOnlyToProvSaysMore(Path file) {
        List<Triple> strong = links(TurtleFiles.graph(List.of(file))).stream()
                .filter(link -> !MATCHES.contains(link.getPredicate())
                        && !(file.equals(PROV) && SUBS.contains(link.getPredicate())))
                .toList();
        assertEquals(List.of(), strong);
    }

    @Test
    void subclassesAreOfClasses_andSubpropertiesOfProperties() {
        List<Triple> mixed = links(TurtleFiles.graph(List.of(PROV))).stream()
                .filter(link -> SUBS.contains(link.getPredicate()))
                .filter(link -> link.getPredicate().equals(RDFS.subClassOf.asNode())
                        != Character.isUpperCase(link.getObject().getLocalName().charAt(0)))
                .toList();
        assertEquals(List.of(), mixed);
    }

    /** What the vocabulary itself says of PROV stands in the file too. */
    @Test
    void provInTheVocabulary_isProvInTheAlignment() {
        Graph alignment = TurtleFiles.graph(List.of(PROV));
        List<Triple> missing = VOCABULARY.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .filter(triple -> triple.getObject().getURI().startsWith(org.attest.vocab.PROV.NAMESPACE))
                .filter(triple -> !triple.getSubject().getURI().startsWith(org.attest.vocab.PROV.NAMESPACE))
                .filter(triple -> !alignment.contains(triple))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyClassOfThings_isAlignedToProv_orListedWithoutCounterpart() throws IOException {
        Graph alignment = TurtleFiles.graph(List.of(PROV));
        Set<String> without = withoutCounterpart();
        List<String> forgotten = new ArrayList<>();
        Set<String> idle = new TreeSet<>(without);
        for (Node kind : classesOfThings()) {
            List<Node> above = above(kind);
            idle.removeIf(above.getFirst().getLocalName()::equals);
            if (above.stream().noneMatch(each -> linked(alignment, each) || without.contains(each.getLocalName()))) {
                forgotten.add(kind.getLocalName());
            }
        }
        assertEquals(List.of(), forgotten);
        assertEquals(Set.of(), idle, "listed, but no class of ours");
        assertEquals(
                List.of(),
                without.stream().filter(name -> linked(alignment, hr(name))).toList());
    }

    private static boolean linked(Graph alignment, Node term) {
        return links(alignment).stream().anyMatch(link -> link.getSubject().equals(term));
    }

    private static Set<String> withoutCounterpart() throws IOException {
        try (Stream<String> lines = Files.lines(PROV)) {
            return lines.filter(line -> line.startsWith("# No counterpart: "))
                    .flatMap(line -> Pattern.compile("hr:([A-Za-z]+)(?=[,.])")
                            .matcher(line.split("\\.", 2)[0] + ".")
                            .results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Neither coded values nor kinds of properties. */
    private static List<Node> classesOfThings() {
        return VOCABULARY.stream(Node.ANY, RDF.type.asNode(), OWL2.Class.asNode())
                .map(Triple::getSubject)
                .filter(kind -> kind.getURI().startsWith(HR.NAMESPACE))
                .filter(kind -> above(kind).stream()
                        .noneMatch(each -> each.equals(SKOS.Concept.asNode()) || each.equals(RDF.Property.asNode())))
                .toList();
    }

    /** The class and what it is a kind of. */
    private static List<Node> above(Node kind) {
        List<Node> above = new ArrayList<>(List.of(kind));
        for (int i = 0; i < above.size(); i++) {
            VOCABULARY.stream(above.get(i), RDFS.subClassOf.asNode(), Node.ANY)
                    .map(Triple::getObject)
                    .filter(each -> !above.contains(each))
                    .forEach(above::add);
        }
        return above;
    }

    private static List<Triple> links(Graph alignment) {
        return alignment.stream()
                .filter(triple -> !alignment.contains(triple.getSubject(), RDF.type.asNode(), OWL2.Ontology.asNode()))
                .toList();
    }

    private static boolean isOurs(Node term) {
        return term.isURI()
                && term.getURI().startsWith(HR.NAMESPACE)
                && VOCABULARY.contains(term, RDF.type.asNode(), Node.ANY);
    }

    private static Node hr(String name) {
        return NodeFactory.createURI(HR.NAMESPACE + name);
    }
}
