package org.attest.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.model.Iri;
import org.junit.jupiter.api.Test;

/** A coded value can be reached, read and told from its neighbours in every language. */
class ConceptSchemesTest {
    private static final Graph ALL = TurtleFiles.graph(TurtleFiles.in("vocabulary"));
    private static final Node BROADER = SKOS.broader.asNode();
    private static final Node IN_SCHEME = SKOS.inScheme.asNode();
    private static final Node TOP_OF = SKOS.topConceptOf.asNode();
    private static final Node HAS_TOP = SKOS.hasTopConcept.asNode();
    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.ARABIC);

    @Test
    void everyConceptIsInASchemeWeKnow() {
        Set<Node> schemes = instances(SKOS.ConceptScheme.asNode());
        assertTrue(schemes.size() > 20, "schemes: " + schemes.size());
        assertEquals(List.of(), concepts(concept -> objects(concept, IN_SCHEME).isEmpty()));
        assertEquals(List.of(), concepts(concept -> !schemes.containsAll(objects(concept, IN_SCHEME))));
    }

    @Test
    void everyConceptOfASchemeIsReachedFromOneOfItsTops() {
        List<String> unreached = new ArrayList<>();
        for (Node scheme : instances(SKOS.ConceptScheme.asNode())) {
            for (Node concept : subjects(IN_SCHEME, scheme)) {
                if (ancestors(concept).stream().noneMatch(top -> ALL.contains(top, TOP_OF, scheme))) {
                    unreached.add(concept.getLocalName() + " in " + scheme.getLocalName());
                }
            }
        }
        assertEquals(List.of(), unreached);
    }

    @Test
    void aSchemeNamesItsTops_andEachTopNamesTheScheme() {
        Set<String> down = new TreeSet<>();
        Set<String> up = new TreeSet<>();
        ALL.stream(Node.ANY, HAS_TOP, Node.ANY).forEach(top -> down.add(top.getSubject() + " " + top.getObject()));
        ALL.stream(Node.ANY, TOP_OF, Node.ANY).forEach(top -> up.add(top.getObject() + " " + top.getSubject()));
        assertEquals(down, up);
    }

    @Test
    void nothingIsBroaderThanItself() {
        assertEquals(
                List.of(),
                concepts(concept -> objects(concept, BROADER).stream()
                        .anyMatch(broader -> ancestors(broader).contains(concept))));
    }

    @Test
    void theBroaderConceptIsOfTheSameScheme_saveThatALawHasArticlesAndAnArticleElements() {
        List<Triple> astray = ALL.stream(Node.ANY, BROADER, Node.ANY)
                .filter(link -> !isPartOfLaw(link))
                .filter(link -> objects(link.getObject(), IN_SCHEME).stream()
                        .noneMatch(objects(link.getSubject(), IN_SCHEME)::contains))
                .toList();
        assertEquals(List.of(), astray);
    }

    private static boolean isPartOfLaw(Triple link) {
        Set<Node> part = objects(link.getSubject(), RDF.type.asNode());
        Set<Node> whole = objects(link.getObject(), RDF.type.asNode());
        return (part.contains(node(HR.LegalArticle)) && whole.contains(node(HR.LegalInstrument)))
                || (part.contains(node(HR.LegalElement)) && whole.contains(node(HR.LegalArticle)));
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    @Test
    void everyArticleIsUnderItsInstrument_andHasElements_withNumbersOfTheirOwn() {
        List<String> bare = new ArrayList<>();
        for (Node article : instances(node(HR.LegalArticle))) {
            Set<Node> elements = subjects(BROADER, article);
            Set<Node> numbers = new HashSet<>();
            elements.forEach(element -> numbers.addAll(objects(element, SKOS.notation.asNode())));
            if (objects(article, BROADER).size() != 1 || elements.size() < 2 || numbers.size() != elements.size()) {
                bare.add(article.getLocalName() + " " + elements.size());
            }
        }
        assertEquals(List.of(), bare);
    }

    @Test
    void labelsOfOneSchemeDifferInEveryLanguage() {
        List<String> alike = new ArrayList<>();
        for (Node scheme : instances(SKOS.ConceptScheme.asNode())) {
            Map<Node, Node> seen = new HashMap<>();
            for (Node concept : subjects(IN_SCHEME, scheme)) {
                for (Node label : objects(concept, RDFS.label.asNode())) {
                    Node other = seen.put(label, concept);
                    if (other != null) {
                        alike.add(label + ": " + concept.getLocalName() + ", " + other.getLocalName());
                    }
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    @Test
    void labelAndPreferredLabelAreTheSame() {
        assertEquals(
                List.of(),
                concepts(concept ->
                        !objects(concept, RDFS.label.asNode()).equals(objects(concept, SKOS.prefLabel.asNode()))));
    }

    @Test
    void everyLabelIsWrittenInTheScriptOfItsLanguage() {
        List<String> foreign = new ArrayList<>();
        for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
            for (Node concept : instances(SKOS.Concept.asNode())) {
                objects(concept, property).stream()
                        .filter(text ->
                                !firstScript(text.getLiteralLexicalForm()).equals(script(text.getLiteralLanguage())))
                        .forEach(text -> foreign.add(concept.getLocalName() + " " + text));
            }
        }
        assertEquals(List.of(), foreign);
    }

    /** The coded lists have no examples: a code and a definition of one line say what an example would say again. */
    @Test
    void everyConceptAndSchemeNamesItsAuthority_andOursGiveAnExample() {
        List<String> bare = new ArrayList<>();
        for (Node kind : List.of(SKOS.Concept.asNode(), SKOS.ConceptScheme.asNode())) {
            for (Node term : instances(kind)) {
                boolean example = !term.getURI().startsWith(HR.NAMESPACE)
                        || !objects(term, SKOS.example.asNode()).isEmpty();
                if (!example || objects(term, DCTerms.source.asNode()).isEmpty()) {
                    bare.add(term.getLocalName());
                }
            }
        }
        assertEquals(List.of(), bare);
    }

    /** Otherwise "gay" could be said more openly than "sexual orientation". */
    @Test
    void whatIsNarrowerThanASealedConcept_isSealedToo() {
        Node floor = NodeFactory.createURI(HR.NAMESPACE + "floorTier");
        Set<Node> sealed = subjects(floor, NodeFactory.createURI(HR.Sealed.value()));
        assertTrue(sealed.contains(NodeFactory.createURI(HR.SexualOrientation.value())));
        assertEquals(
                List.of(),
                concepts(concept ->
                        !sealed.contains(concept) && ancestors(concept).stream().anyMatch(sealed::contains)));
    }

    /** The older list tells politics, faith, ethnicity, illness and orientation by other names. */
    @Test
    void whatEndangersByItsOlderName_isSealedAsOurs() {
        Node floor = NodeFactory.createURI(HR.NAMESPACE + "floorTier");
        Set<Node> sealed = subjects(floor, NodeFactory.createURI(HR.Sealed.value()));
        String codes = "0101 0102 010305 010307 020101 0204 0205 0301 0302 0303 0304 0407 040701 040702 0408";
        List<String> open = new ArrayList<>(List.of(codes.split(" ", -1)));
        open.removeIf(code -> sealed.contains(NodeFactory.createURI("https://w3id.org/attest/esf#MT23-" + code)));
        assertEquals(List.of(), open);
    }

    private static UnicodeScript script(String language) {
        return switch (language) {
            case "ru" -> UnicodeScript.CYRILLIC;
            case "ar" -> UnicodeScript.ARABIC;
            default -> UnicodeScript.LATIN;
        };
    }

    /** The script a text begins in; an acronym may follow in another. */
    private static UnicodeScript firstScript(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(SCRIPTS::contains)
                .findFirst()
                .orElse(UnicodeScript.UNKNOWN);
    }

    /** The concept and everything broader than it. */
    private static Set<Node> ancestors(Node concept) {
        Set<Node> found = new HashSet<>();
        List<Node> open = new ArrayList<>(List.of(concept));
        while (!open.isEmpty()) {
            Node next = open.removeLast();
            if (found.add(next)) {
                open.addAll(objects(next, BROADER));
            }
        }
        return found;
    }

    private static List<String> concepts(Predicate<Node> condition) {
        return instances(SKOS.Concept.asNode()).stream()
                .filter(condition)
                .map(Node::getLocalName)
                .sorted()
                .toList();
    }

    private static Set<Node> instances(Node kind) {
        return subjects(RDF.type.asNode(), kind);
    }

    private static Set<Node> subjects(Node property, Node object) {
        Set<Node> found = new HashSet<>();
        ALL.stream(Node.ANY, property, object).forEach(triple -> found.add(triple.getSubject()));
        return found;
    }

    private static Set<Node> objects(Node subject, Node property) {
        Set<Node> found = new HashSet<>();
        ALL.stream(subject, property, Node.ANY).forEach(triple -> found.add(triple.getObject()));
        return found;
    }
}
