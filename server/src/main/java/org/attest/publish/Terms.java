package org.attest.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.attest.model.Iri;
import org.attest.rdf.Vocabulary;
import org.attest.vocab.HR;

/** Terms as values for a page: text, language and where to read on. */
final class Terms {
    private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";

    private final Facts facts;
    private final Paths paths;

    Terms(Facts facts, Paths paths) {
        this.facts = facts;
        this.paths = paths;
    }

    static boolean qualifier(Node property) {
        return Vocabulary.attest().isQualifier(new Iri(property.getURI()));
    }

    List<Map<String, Object>> all(List<Node> nodes) {
        List<Map<String, Object>> all = nodes.stream().map(this::of).toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).put("sep", i + 1 < all.size() ? ", " : "");
        }
        return all;
    }

    /** Text, language as a tag and by its English name (empty: none), and address (empty: none). */
    Map<String, Object> of(Node node) {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<Node> label = node.isURI() ? label(node) : Optional.of(node);
        values.put("text", name(node));
        String language = label.map(Node::getLiteralLanguage).orElse("");
        values.put("lang", language);
        values.put("language", Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH));
        values.put(
                "href",
                node.isURI() ? paths.page(node.getURI()).filter(this::useful).orElse("") : "");
        return values;
    }

    /** Terms of the vocabulary are words; nobody follows them from a page. */
    private boolean useful(String address) {
        return !address.startsWith("https://w3id.org/attest/") && !address.startsWith("http://www.w3.org/");
    }

    String name(Node node) {
        return node.isURI()
                ? label(node).map(Node::getLiteralLexicalForm).orElseGet(() -> unnamed(node))
                : node.getLiteralLexicalForm();
    }

    /** A claim is called after what it is about; other things without a name after their id. */
    private String unnamed(Node node) {
        Optional<Node> subject = facts.value(node, HR.subject.value());
        Optional<Node> predicate = facts.value(node, HR.predicate.value());
        return subject.isPresent() && predicate.isPresent() && !subject.get().equals(node)
                ? plain(subject.get()) + " · " + plain(predicate.get())
                : plain(node);
    }

    private String plain(Node node) {
        return label(node).map(Node::getLiteralLexicalForm).orElseGet(() -> Wording.text(node, paths));
    }

    /** The English name, else one without a language, else the first. */
    private Optional<Node> label(Node node) {
        List<Node> labels = facts.values(node, LABEL);
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().startsWith("en"))
                .findFirst()
                .or(() -> labels.stream()
                        .filter(label -> label.getLiteralLanguage().isEmpty())
                        .findFirst())
                .or(() -> labels.stream().findFirst());
    }
}
