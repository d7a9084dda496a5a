package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.model.Iri;
import org.attest.vocab.HR;
import org.attest.vocab.TurtleFiles;
import org.junit.jupiter.api.Test;

/** The shapes themselves: complete, and able to speak. */
class ShapesTest {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Graph SHAPES = Shapes.attest().graph();

    @Test
    void allFilesOfTheFolderAreRead() {
        assertEquals(names("shapes"), new TreeSet<>(Shapes.FILES));
        assertEquals(names("vocabulary"), new TreeSet<>(Vocabulary.FILES));
    }

    @Test
    void aClaimMayHaveEveryQualifierOfTheOntology() {
        Set<String> allowed = allowed("Claim");
        Set<String> qualifiers = Vocabulary.attest().instances(HR.QualifierProperty).stream()
                .map(Iri::value)
                .collect(Collectors.toCollection(TreeSet::new));
        qualifiers.removeAll(allowed);
        assertEquals(Set.of(), qualifiers);
    }

    @Test
    void aClaimMayHaveOnlyRecordPropertiesAndQualifiers() {
        Set<String> others = allowed("Claim");
        others.removeIf(iri -> Vocabulary.attest().instances(HR.RecordProperty).contains(new Iri(iri))
                || Vocabulary.attest().isQualifier(new Iri(iri)));
        assertEquals(Set.of("http://purl.org/dc/terms/identifier"), others);
    }

    @Test
    void nothingIsBothClaimedAndPartOfTheRecord() {
        Set<Iri> both = new TreeSet<>(Vocabulary.attest().instances(HR.RecordProperty));
        both.removeIf(property -> !Vocabulary.attest().isClaimable(property));
        assertEquals(Set.of(), both);
    }

    @Test
    void everyShapeThatConstrainsHasAMessage() {
        List<String> mute = SHAPES.stream()
                .filter(triple -> triple.getPredicate().equals(sh("property"))
                        || triple.getPredicate().equals(sh("targetClass"))
                        || triple.getPredicate().equals(sh("targetNode")))
                .map(triple -> triple.getPredicate().equals(sh("property")) ? triple.getObject() : triple.getSubject())
                .filter(shape -> isOnItsOwn(shape) && !SHAPES.contains(shape, sh("message"), Node.ANY))
                .filter(ShapesTest::constrains)
                .map(Node::toString)
                .toList();
        assertEquals(List.of(), mute);
    }

    @Test
    void everyRuleInSparqlHasAMessage_andLooksAtTheWholeSubmissionOnce() {
        List<Triple> rules = SHAPES.stream(Node.ANY, sh("sparql"), Node.ANY).toList();
        assertTrue(rules.size() >= 8, "too few rules: " + rules.size());
        for (Triple rule : rules) {
            assertTrue(SHAPES.contains(rule.getObject(), sh("message"), Node.ANY), rule.toString());
            assertTrue(
                    SHAPES.contains(rule.getSubject(), sh("targetNode"), Terms.node(LocalName.SUBMISSION)),
                    rule.toString());
        }
    }

    @Test
    void everyKindOfNameHasAClass() {
        Set<String> kinds = Vocabulary.attest().graph().stream(Node.ANY, Terms.node(HR.nameKind), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());
        assertEquals(LocalName.KINDS, kinds);
    }

    @Test
    void aPropertyHasOneDomainOrSeveral_neverBoth() {
        Graph vocabulary = Vocabulary.attest().graph();
        for (String end : List.of("domain", "range")) {
            List<Node> both = vocabulary.stream(
                            Node.ANY, NodeFactory.createURI("https://schema.org/" + end + "Includes"), Node.ANY)
                    .map(Triple::getSubject)
                    .filter(property -> vocabulary.contains(
                            property, NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#" + end), Node.ANY))
                    .toList();
            assertEquals(List.of(), both);
        }
    }

    @Test
    void aQualifierAdvisedWithAProperty_isAQualifier_andTheClaimIsTaken() {
        Set<String> advised = SHAPES.stream(Node.ANY, sh("severity"), sh("Warning"))
                .map(Triple::getSubject)
                .flatMap(shape -> SHAPES.stream(Node.ANY, sh("property"), shape))
                .flatMap(shape -> SHAPES.stream(shape.getSubject(), sh("targetSubjectsOf"), Node.ANY))
                .map(triple -> triple.getObject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
        advised.removeIf(iri -> Vocabulary.attest().isQualifier(new Iri(iri)));
        assertEquals(Set.of(HR.directQuote.value(), HR.quantityKind.value()), advised);
    }

    /** Shapes inside sh:or and sh:not speak through the shape around them. */
    private static boolean isOnItsOwn(Node shape) {
        return SHAPES.stream(Node.ANY, sh("property"), shape)
                .map(Triple::getSubject)
                .allMatch(outer -> outer.isURI());
    }

    private static boolean constrains(Node shape) {
        return SHAPES.stream(shape, Node.ANY, Node.ANY)
                .anyMatch(triple -> Set.of(
                                "minCount", "maxCount", "class", "datatype", "nodeKind", "or", "closed", "hasValue")
                        .contains(triple.getPredicate().getLocalName()));
    }

    private static Set<String> allowed(String shape) {
        Node claim = NodeFactory.createURI("https://w3id.org/attest/shapes#" + shape);
        return SHAPES.stream(claim, sh("property"), Node.ANY)
                .flatMap(property -> SHAPES.stream(property.getObject(), sh("path"), Node.ANY))
                .map(path -> path.getObject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String folder) {
        return TurtleFiles.in(folder).stream()
                .map(TurtleFiles.module().resolve(folder)::relativize)
                .map(name -> name.toString().replace(".ttl", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }
}
