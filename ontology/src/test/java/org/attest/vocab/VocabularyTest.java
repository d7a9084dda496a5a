package org.attest.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import org.attest.model.Iri;
import org.junit.jupiter.api.Test;

/** The Turtle is the truth: the constants and the value properties follow it, and every term is explained to everybody. */
class VocabularyTest {
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "es", "ru", "ar");
    private static final Graph ALL = TurtleFiles.graph(TurtleFiles.in("vocabulary"));

    @Test
    void everyConstantIsATerm_andEveryTermHasAConstant() throws ReflectiveOperationException {
        Constants turtle = new Constants(ALL);
        for (Map.Entry<String, String> vocabulary : Constants.namespaces().entrySet()) {
            Class<?> constants = Class.forName("org.attest.vocab." + vocabulary.getKey());
            Set<String> names = new TreeSet<>();
            for (Field field : constants.getFields()) {
                if (field.get(null) instanceof Iri iri) {
                    assertEquals(vocabulary.getValue() + field.getName(), iri.value());
                    names.add(field.getName());
                }
            }
            assertEquals(new TreeSet<>(turtle.names(vocabulary.getValue())), names, vocabulary.getKey());
        }
    }

    @Test
    void theConstantsAreWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, String> source : new Constants(ALL).sources().entrySet()) {
            String committed = Files.readString(Generate.java(TurtleFiles.module(), source.getKey()));
            assertEquals(source.getValue(), committed, source.getKey() + ": run " + Generate.class.getName());
        }
    }

    @Test
    void theValuePropertiesAreWhatTheGeneratorMakes() throws IOException {
        String committed =
                Files.readString(TurtleFiles.module().resolve("vocabulary").resolve(ValueProperties.FILE));
        assertEquals(new ValueProperties(TurtleFiles.written()).turtle(), committed, "run " + Generate.class.getName());
    }

    @Test
    void everyTermIsLabelledAndExplained_inFiveLanguages() {
        List<String> silent = new ArrayList<>();
        for (Node term : ours()) {
            for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
                if (!languages(term, property).equals(LANGUAGES)) {
                    silent.add(term.getLocalName() + " " + property.getLocalName() + " " + languages(term, property));
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void noTermIsLabelledTwiceInOneLanguage() {
        for (Node term : ours()) {
            assertEquals(
                    LANGUAGES.size(),
                    ALL.stream(term, RDFS.label.asNode(), Node.ANY).count(),
                    term.toString());
        }
    }

    @Test
    void everyTermSaysWhereItIsDefined() {
        assertEquals(List.of(), where(term -> !ALL.contains(term, RDFS.isDefinedBy.asNode(), Node.ANY)));
    }

    @Test
    void everyClassAndPropertyNamesItsAuthority_andGivesAnExample() {
        List<String> without = new ArrayList<>();
        for (Node term : classesAndProperties()) {
            if (!ALL.contains(term, DCTerms.source.asNode(), Node.ANY)
                    || !languages(term, SKOS.example.asNode()).equals(Set.of("en"))) {
                without.add(term.toString());
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everyPropertyThatLeadsToAThing_canBeReadBackwards_inFiveLanguages() {
        Node inverse = NodeFactory.createURI(HR.inverseLabel.value());
        List<String> silent = new ArrayList<>();
        for (Node property : of(OWL2.ObjectProperty.asNode())) {
            boolean ours = property.getURI().startsWith(HR.NAMESPACE);
            if (ours && !languages(property, inverse).equals(LANGUAGES)) {
                silent.add(property.getLocalName());
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void onlyOneDirectionIsStored() {
        assertFalse(ALL.contains(Node.ANY, OWL2.inverseOf.asNode(), Node.ANY));
    }

    @Test
    void whatIsRussianIsCyrillic_andWhatIsArabicIsArabic() {
        assertEquals(List.of(), foreign("ru", Character.UnicodeScript.CYRILLIC));
        assertEquals(List.of(), foreign("ar", Character.UnicodeScript.ARABIC));
    }

    @Test
    void thereAreNoBlankNodes() {
        assertFalse(ALL.stream()
                .anyMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }

    @Test
    void domainsAndRangesAreTermsWeKnow() {
        Set<Node> known = ALL.stream().map(Triple::getSubject).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (Node property : List.of(RDFS.domain.asNode(), RDFS.range.asNode(), RDFS.subClassOf.asNode())) {
            ALL.stream(Node.ANY, property, Node.ANY)
                    .map(Triple::getObject)
                    .filter(node -> !known.contains(node) && !isStandard(node.getURI()))
                    .forEach(node -> unknown.add(node.toString()));
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void theOntologyHasAVersionALicenceAndAPrefix() {
        Node ontology = NodeFactory.createURI("https://w3id.org/attest/hr");
        for (Node property : List.of(
                OWL2.versionIRI.asNode(),
                DCTerms.license.asNode(),
                NodeFactory.createURI("http://purl.org/vocab/vann/preferredNamespacePrefix"))) {
            assertEquals(1, ALL.stream(ontology, property, Node.ANY).count(), property.toString());
        }
    }

    private static boolean isStandard(String iri) {
        return iri.startsWith("http://www.w3.org/") || iri.startsWith("http://id.loc.gov/datatypes/edtf/");
    }

    private static Set<Node> ours() {
        return ALL.stream()
                .map(Triple::getSubject)
                .filter(node -> node.getURI().indexOf('#') > 0 || node.getURI().contains("/dc/terms/"))
                .collect(Collectors.toSet());
    }

    /** Those of a namespace of our own or reused; the generated {@code hrv:} properties explain themselves. */
    private static List<Node> classesAndProperties() {
        return Stream.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, RDF.Property, RDFS.Datatype)
                .flatMap(kind -> of(kind.asNode()).stream())
                .filter(term -> !term.getURI().startsWith(HRV.NAMESPACE))
                .distinct()
                .toList();
    }

    private static List<Node> of(Node type) {
        return ALL.stream(Node.ANY, RDF.type.asNode(), type)
                .map(Triple::getSubject)
                .toList();
    }

    private static List<String> where(Predicate<Node> condition) {
        return ours().stream().filter(condition).map(Node::toString).toList();
    }

    private static Set<String> languages(Node term, Node property) {
        return ALL.stream(term, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLanguage().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Comments in a language without a letter of its script. */
    private static List<String> foreign(String language, Character.UnicodeScript script) {
        return ALL.stream(Node.ANY, RDFS.comment.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(text -> text.getLiteralLanguage().equalsIgnoreCase(language))
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.codePoints().noneMatch(point -> Character.UnicodeScript.of(point) == script))
                .toList();
    }
}
