package org.attest.publish.ontology;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.vocab.HR;

/** The terms of a vocabulary: what sort each is of, and what its Turtle says of it. */
final class Glossary {
    static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private static final List<String> NAMES = List.of(Names.RDFS + "label", Names.SKOS + "prefLabel");
    private static final List<String> MEANINGS = List.of(Names.RDFS + "comment", Names.SKOS + "definition");

    /** What a term is, for the page. */
    enum Sort {
        CLASS,
        PROPERTY,
        SCHEME,
        CONCEPT,
        INDIVIDUAL
    }

    /** A text and its language tag; empty: none. */
    record Text(String value, String tag) {}

    private final Graph graph;
    private final SortedMap<Node, Sort> sorts = new TreeMap<>(ORDER);
    private final Map<Node, List<Node>> schemes = new HashMap<>();
    private final Map<Node, SortedSet<Node>> members = new HashMap<>();
    private final Map<Language, Map<Node, Text>> labels = new ConcurrentHashMap<>();

    Glossary(Graph vocabulary) {
        graph = vocabulary;
        graph.stream(Node.ANY, uri(Names.RDF + "type"), Node.ANY)
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .distinct()
                .filter(term -> !isA(term, Names.OWL + "Ontology"))
                .forEach(term -> sorts.put(term, sort(term)));
        terms(Sort.CONCEPT).forEach(concept -> schemes.put(concept, values(concept, Names.SKOS + "inScheme")));
        schemes.forEach((concept, all) -> all.forEach(scheme ->
                members.computeIfAbsent(scheme, any -> new TreeSet<>(ORDER)).add(concept)));
    }

    static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private Sort sort(Node term) {
        if (isA(term, Names.SKOS + "ConceptScheme")) {
            return Sort.SCHEME;
        }
        if (isA(term, Names.OWL + "Class") || isA(term, Names.RDFS + "Datatype")) {
            return Sort.CLASS;
        }
        if (types(term).anyMatch(type -> type.getURI().endsWith("Property"))) {
            return Sort.PROPERTY;
        }
        boolean inScheme = !values(term, Names.SKOS + "inScheme").isEmpty();
        return inScheme ? Sort.CONCEPT : Sort.INDIVIDUAL;
    }

    /** The term somebody writes with a prefix of the vocabulary's Turtle. */
    Node term(String written) {
        return uri(graph.getPrefixMapping().expandPrefix(written));
    }

    Graph graph() {
        return graph;
    }

    /** Every term, in order. */
    Collection<Node> terms() {
        return sorts.keySet();
    }

    /** The terms of one sort, in order. */
    List<Node> terms(Sort sort) {
        return terms().stream().filter(term -> is(term, sort)).toList();
    }

    /** True when it is a term of this sort. */
    boolean is(Node term, Sort sort) {
        return sorts.get(term) == sort;
    }

    /** True when the vocabulary describes it. */
    boolean knows(Node term) {
        return sorts.containsKey(term);
    }

    /** The concepts of a scheme. */
    SortedSet<Node> members(Node scheme) {
        return members.getOrDefault(scheme, new TreeSet<>(ORDER));
    }

    /** The schemes a concept stands in, in order. */
    List<Node> schemes(Node concept) {
        return schemes.getOrDefault(concept, List.of());
    }

    /** True when a scheme is the one whose list a concept is described in. */
    boolean isHome(Node scheme, Node concept) {
        return home(concept).equals(Optional.of(scheme));
    }

    /** The scheme whose list a concept is described in, when it stands in several: one of its own namespace first. */
    Optional<Node> home(Node concept) {
        String own = Names.namespace(concept.getURI());
        return schemes(concept).stream()
                .min(Comparator.<Node, Boolean>comparing(
                                scheme -> !Names.namespace(scheme.getURI()).equals(own))
                        .thenComparing(ORDER));
    }

    boolean isA(Node term, String type) {
        return graph.contains(term, uri(Names.RDF + "type"), uri(type));
    }

    Stream<Node> types(Node term) {
        return values(term, Names.RDF + "type").stream().filter(Node::isURI);
    }

    /** Values of a property, in order. */
    List<Node> values(Node term, String property) {
        return graph.stream(term, uri(property), Node.ANY)
                .map(triple -> triple.getObject())
                .sorted(ORDER)
                .toList();
    }

    /** Terms that have a value for a property, in order. */
    List<Node> having(String property, Node value) {
        return graph.stream(Node.ANY, uri(property), value)
                .map(triple -> triple.getSubject())
                .sorted(ORDER)
                .toList();
    }

    /** What it is called; its local name where it has no label in any language. */
    Text label(Node term, Language language) {
        return labels.computeIfAbsent(language, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(term, any -> called(term, language));
    }

    private Text called(Node term, Language language) {
        return text(term, NAMES, language)
                .orElseGet(() -> new Text(term.isURI() ? Names.local(term.getURI()) : term.toString(), ""));
    }

    /** What it means. */
    Optional<Text> meaning(Node term, Language language) {
        return text(term, MEANINGS, language);
    }

    /** What it is called in a language, and nothing else. */
    Optional<String> labelOnly(Node term, Language language) {
        return Optional.of(label(term, language))
                .filter(text -> text.tag().equals(language.tag()))
                .map(Text::value);
    }

    /** The text in a language; where there is none, the English one, else any. */
    Optional<Text> text(Node term, List<String> properties, Language language) {
        List<Node> texts = properties.stream()
                .flatMap(property -> values(term, property).stream())
                .filter(Node::isLiteral)
                .toList();
        return Stream.of(language.tag(), Language.EN.tag(), "")
                .flatMap(tag -> texts.stream().filter(text -> tag(text).startsWith(tag)))
                .findFirst()
                .map(text -> new Text(text.getLiteralLexicalForm(), tag(text)));
    }

    private static String tag(Node text) {
        return text.getLiteralLanguage().toLowerCase(Locale.ROOT);
    }

    /** True when the term is of a namespace of ours. */
    boolean own(Node term) {
        return term.getURI().startsWith(HR.NAMESPACE.replaceFirst("hr#$", ""));
    }
}
