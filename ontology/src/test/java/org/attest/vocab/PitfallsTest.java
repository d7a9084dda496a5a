package org.attest.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ontologies are known to get wrong: circles, two terms of one name, texts in the wrong language, names that do not turn round. */
class PitfallsTest {
    private static final Graph ALL = TurtleFiles.graph(TurtleFiles.in("vocabulary"));
    private static final Node INVERSE = NodeFactory.createURI(HR.inverseLabel.value());

    /** Words that hold a sentence together, of the three languages that share a script. */
    private static final Map<String, Set<String>> FUNCTION_WORDS = Map.of(
            "en", words("the of and is was are by to in that with who what from for it or as has this not an on at be"),
            "fr",
                    words(
                            "le les la un en que se des de du et est une qui dans pour par sur au aux ce sont ne pas il avec ou à son l d n qu ni"),
            "es",
                    words(
                            "el los las la un en que se de del y una para por con lo su al son fue o como sin más ha ni según cuando"));

    @Test
    void nothingIsAKindOfItself() {
        for (Node property : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode(), SKOS.broader.asNode())) {
            assertEquals(Set.of(), inCircles(ALL, property), property.toString());
        }
    }

    @Test
    void aCircleIsFound() {
        Graph circle = TurtleFiles.graph(List.of());
        Node a = NodeFactory.createURI("urn:a");
        Node b = NodeFactory.createURI("urn:b");
        circle.add(a, RDFS.subClassOf.asNode(), b);
        circle.add(b, RDFS.subClassOf.asNode(), a);
        assertEquals(Set.of(a, b), inCircles(circle, RDFS.subClassOf.asNode()));
    }

    @Test
    void noTwoClassesAndNoTwoPropertiesAreCalledTheSame() {
        assertEquals(Map.of(), namesakes(kinds(OWL2.Class)));
        assertEquals(Map.of(), namesakes(kinds(OWL2.ObjectProperty, OWL2.DatatypeProperty, RDF.Property)));
    }

    /** What is the same both ways is declared so; everything else is called otherwise when it is read backwards. */
    @Test
    void aNameTurnedRoundIsAnotherName_unlessThePropertyIsSymmetric() {
        Map<String, String> same = new TreeMap<>();
        for (Node property : kinds(OWL2.ObjectProperty)) {
            boolean symmetric = ALL.contains(property, RDF.type.asNode(), OWL2.SymmetricProperty.asNode());
            Set<Node> forward = objects(property, RDFS.label.asNode());
            objects(property, INVERSE).stream()
                    .filter(label -> forward.contains(label) != symmetric)
                    .forEach(label ->
                            same.put(property.getLocalName() + "@" + label.getLiteralLanguage(), label.toString()));
        }
        assertEquals(Map.of(), same);
    }

    @Test
    void whatIsSymmetricHasItsDomainAsItsRange() {
        for (Node property : kinds(OWL2.SymmetricProperty)) {
            assertEquals(
                    objects(property, RDFS.domain.asNode()),
                    objects(property, RDFS.range.asNode()),
                    property.toString());
        }
    }

    @Test
    void aTextIsInTheLanguageItSays() {
        List<String> foreign = texts().filter(text -> isForeign(
                        text.getObject().getLiteralLexicalForm(),
                        text.getObject().getLiteralLanguage()))
                .map(text -> text.getSubject().getLocalName() + " " + text.getObject())
                .toList();
        assertEquals(List.of(), foreign);
    }

    /** The gate itself: most comments are noticed under a wrong tag. One that has no function word cannot be. */
    @ParameterizedTest
    @ValueSource(strings = {"en fr", "en es", "fr en", "fr es", "es en", "es fr"})
    void mostTextsUnderAWrongTagAreNoticed(String pair) {
        String[] languages = pair.split(" ");
        List<String> comments = texts().filter(text -> text.getPredicate().equals(RDFS.comment.asNode()))
                .map(text -> text.getObject())
                .filter(text -> text.getLiteralLanguage().equals(languages[0]))
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.split(" ").length > 8)
                .toList();
        long noticed =
                comments.stream().filter(text -> isForeign(text, languages[1])).count();
        assertTrue(noticed > 0.6 * comments.size(), noticed + " of " + comments.size());
    }

    /** Compared with another language it has none of the words of its own, and at least two of the other's. */
    private static boolean isForeign(String text, String language) {
        List<String> words = Pattern.compile("\\p{L}+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        Set<String> own = FUNCTION_WORDS.get(language);
        return FUNCTION_WORDS.values().stream()
                .anyMatch(other -> count(words, own, other) == 0 && count(words, other, own) >= 2);
    }

    private static long count(List<String> words, Set<String> these, Set<String> notThese) {
        return words.stream()
                .filter(word -> these.contains(word) && !notThese.contains(word))
                .count();
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Stream<Triple> texts() {
        return Stream.of(RDFS.label.asNode(), RDFS.comment.asNode(), INVERSE)
                .flatMap(property -> ALL.stream(Node.ANY, property, Node.ANY))
                .filter(text -> !text.getSubject().getURI().startsWith(HRV.NAMESPACE))
                .filter(text -> FUNCTION_WORDS.containsKey(text.getObject().getLiteralLanguage()));
    }

    private static Set<Node> inCircles(Graph graph, Node property) {
        Set<Node> circling = new HashSet<>();
        graph.stream(Node.ANY, property, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .forEach(start -> {
                    Set<Node> seen = new HashSet<>();
                    List<Node> open = new ArrayList<>(List.of(start));
                    while (!open.isEmpty()) {
                        graph.stream(open.removeLast(), property, Node.ANY)
                                .map(Triple::getObject)
                                .filter(seen::add)
                                .forEach(open::add);
                    }
                    if (seen.contains(start)) {
                        circling.add(start);
                    }
                });
        return circling;
    }

    private static Map<String, Set<String>> namesakes(Set<Node> terms) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Node term : terms) {
            for (Node label : objects(term, RDFS.label.asNode())) {
                String name = label.getLiteralLexicalForm().toLowerCase(Locale.ROOT) + "@" + label.getLiteralLanguage();
                names.computeIfAbsent(name, any -> new TreeSet<>()).add(term.getLocalName());
            }
        }
        names.values().removeIf(each -> each.size() == 1);
        return names;
    }

    /** Of a namespace of ours or of another; the generated {@code hrv:} are called after their counterparts. */
    private static Set<Node> kinds(org.apache.jena.rdf.model.Resource... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> ALL.stream(Node.ANY, RDF.type.asNode(), kind.asNode()))
                .map(Triple::getSubject)
                .filter(term -> !term.getURI().startsWith(HRV.NAMESPACE))
                .collect(Collectors.toSet());
    }

    private static Set<Node> objects(Node subject, Node property) {
        return ALL.stream(subject, property, Node.ANY).map(Triple::getObject).collect(Collectors.toSet());
    }
}
