package org.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.Iri;
import org.attest.rdf.Vocabulary;
import org.attest.vocab.HR;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ontology and the rest of the repository: no text writes a term that is not there, and no term is there for nothing. */
class OntologyInUseTest {
    private static final String ATTEST = "https://w3id.org/attest/";

    /** {@code hr:Name}, not after a letter or in the middle of an IRI. */
    private static final Pattern SHORT = Pattern.compile("(?<![\\w.:/-])(hr|hrv|esf):([A-Za-z][\\w-]*\\w)");

    private static final Pattern LONG = Pattern.compile("https://w3id\\.org/attest/(hr|hrv|esf)#([A-Za-z][\\w-]*\\w)");
    private static final Pattern CONSTANT = Pattern.compile("\\b(HR)V?\\.([A-Za-z]\\w*)");

    /** Written on purpose, although there is no such term. */
    private static final Map<String, String> MADE_UP = Map.ofEntries(
            Map.entry("hr:Gossip", "bad-term-nobody-knows.ttl: refused for it"),
            Map.entry("hr:Secret", "bad-unknown-tier.ttl: refused for it"),
            Map.entry("hr:polarty", "bad-misspelt-property.ttl: refused for it"),
            Map.entry("hr:subjekt", "SubmissionReaderTest: a misspelling that must be found"),
            Map.entry("hr:Term", "the cases say so of their cells: any term"),
            Map.entry("esf:Term", "the cases say so of their cells: any coded term"),
            Map.entry("hr:victimOf", "RATIONALE: the inverse property that is not there"),
            Map.entry("hr:colours", "GuardsTest: a scheme with floors, so that no real one is judged"),
            Map.entry("hr:Colour", "GuardsTest"),
            Map.entry("hr:Blue", "GuardsTest"),
            Map.entry("hr:Dark", "GuardsTest"),
            Map.entry("hr:Trait", "GuardsTest"),
            Map.entry("esf:MT0-0", "WordingTest: a code of no list"),
            Map.entry("esf:C-1", "circle.ttl: concepts in a circle, for the pages"),
            Map.entry("esf:C-2", "circle.ttl"),
            Map.entry("esf:L-01", "long-list.ttl: a made-up list, for the pages"),
            Map.entry("esf:L-0102", "long-list.ttl"));

    private static Map<Path, String> texts;

    @BeforeAll
    static void read() throws IOException {
        texts = Repository.texts();
        assertTrue(texts.size() > 300, "text files: " + texts.size());
    }

    @Test
    void noTextWritesATermThatIsNotThere() {
        Map<String, Set<String>> unknown = new TreeMap<>();
        texts.forEach((file, text) -> Stream.of(SHORT, LONG)
                .map(pattern -> pattern.matcher(text))
                .forEach(found -> {
                    while (found.find()) {
                        String name = found.group(1) + ":" + found.group(2);
                        Iri term = new Iri(ATTEST + found.group(1) + "#" + found.group(2));
                        if (!Vocabulary.attest().knows(term) && !MADE_UP.containsKey(name) && !isThisTest(file)) {
                            unknown.computeIfAbsent(name, any -> new TreeSet<>())
                                    .add(file.toString());
                        }
                    }
                }));
        assertEquals(Map.of(), unknown);
    }

    @Test
    void whatIsWrittenOnPurposeIsStillWritten() {
        Set<String> gone = new TreeSet<>(MADE_UP.keySet());
        texts.forEach((file, text) -> {
            if (!isThisTest(file)) {
                gone.removeIf(name -> text.contains(name) || text.contains(ATTEST + name.replace(':', '#')));
            }
        });
        assertEquals(Set.of(), gone);
    }

    @Test
    void noClassAndNoPropertyIsThereForNothing() {
        Set<String> used = used();
        assertTrue(used.size() > 200, "terms in use: " + used.size());
        Set<String> idle = new TreeSet<>();
        for (Node term : classesAndProperties()) {
            String name = term.getLocalName();
            if (!used.contains(name) && !holdsOthersUp(term)) {
                idle.add(name);
            }
        }
        assertEquals(Set.of(), idle, "neither shape, query, example, case nor program uses it");
    }

    /** What shapes, queries, examples, cases and programs write; not what explains, aligns or generates. */
    private static Set<String> used() {
        Set<String> used = new HashSet<>();
        texts.forEach((file, text) -> {
            if (isUse(file.toString().replace('\\', '/'))) {
                for (Pattern pattern : Set.of(SHORT, LONG, CONSTANT)) {
                    Matcher found = pattern.matcher(text);
                    while (found.find()) {
                        used.add(found.group(2));
                    }
                }
            }
        });
        return used;
    }

    private static boolean isUse(String file) {
        return !file.endsWith(".md")
                && !file.startsWith("ontology/vocabulary/")
                && !file.startsWith("ontology/alignments/")
                && !file.startsWith("ontology/context/")
                && !file.contains("/org/attest/vocab/")
                && !file.contains("/src/test/java/");
    }

    /** A class that has values of its own, is above another, or is what a property is about or leads to. */
    private static boolean holdsOthersUp(Node term) {
        Graph terms = Vocabulary.attest().graph();
        return Stream.of(RDF.type, RDFS.subClassOf, RDFS.domain, RDFS.range)
                .anyMatch(property -> terms.contains(Node.ANY, property.asNode(), term));
    }

    private static Set<Node> classesAndProperties() {
        Graph terms = Vocabulary.attest().graph();
        return Stream.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, RDF.Property)
                .flatMap(kind -> terms.stream(Node.ANY, RDF.type.asNode(), kind.asNode()))
                .map(Triple::getSubject)
                .filter(term -> term.getURI().startsWith(HR.NAMESPACE))
                .collect(Collectors.toSet());
    }

    private static boolean isThisTest(Path file) {
        return file.endsWith(OntologyInUseTest.class.getSimpleName() + ".java");
    }
}
