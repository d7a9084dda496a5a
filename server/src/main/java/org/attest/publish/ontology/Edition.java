package org.attest.publish.ontology;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** One page of the vocabulary in one language: what terms are called on it, and where it links to. */
final class Edition {
    private final Glossary glossary;
    private final Names names;
    private final Language language;
    private final SortedMap<String, String> words;
    private final Collator collator;
    private final Map<Node, CollationKey> places = new HashMap<>();
    private final Function<Node, String> pages;

    /**
     * One page.
     *
     * @param pages the address of the page a term is described on; empty: this page
     */
    Edition(Glossary glossary, Names names, Language language, Function<Node, String> pages) {
        this.glossary = glossary;
        this.names = names;
        this.language = language;
        this.words = language.words();
        this.collator = language.collator();
        this.pages = pages;
    }

    Glossary glossary() {
        return glossary;
    }

    Language language() {
        return language;
    }

    SortedMap<String, String> words() {
        return words;
    }

    /** One of the page's own words. */
    String word(String name) {
        return Objects.requireNonNull(
                words.get(name), () -> "no word " + name + " in the file of language " + language.tag());
    }

    String label(Node term) {
        return glossary.label(term, language).value();
    }

    String anchor(Node term) {
        return names.anchor(term.getURI());
    }

    String written(Node term) {
        return names.written(term.getURI());
    }

    /** Where the term is described; empty: nowhere here. */
    String href(Node term) {
        if (!term.isURI() || !glossary.knows(term)) {
            return "";
        }
        return pages.apply(term) + "#" + anchor(term);
    }

    /** The language tag of a text where it is not the page's own; empty otherwise. */
    String foreign(Glossary.Text text) {
        return text.tag().equals(language.tag()) ? "" : text.tag();
    }

    /** Terms in the order of their labels. */
    List<Node> sorted(Collection<Node> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(this::place).thenComparing(Glossary.ORDER))
                .toList();
    }

    private CollationKey place(Node term) {
        return places.computeIfAbsent(term, any -> collator.getCollationKey(label(term)));
    }

    /** Everything somebody may type to find a term and that its entry does not show: names in other languages, codes. */
    String find(Node term) {
        TreeSet<String> words = new TreeSet<>();
        for (Language other : Language.values()) {
            if (other != language) {
                glossary.labelOnly(term, other).ifPresent(words::add);
            }
        }
        words.remove(label(term));
        return String.join(" · ", words);
    }

    /** A term as a link, under its label. */
    Map<String, Object> item(Node term) {
        Glossary.Text label = glossary.label(term, language);
        boolean named = glossary.knows(term) || !term.isURI();
        return item(
                named ? label.value() : names.written(term.getURI()), href(term), named ? foreign(label) : "", !named);
    }

    /** A literal, with its language where it is not the page's. */
    Map<String, Object> literal(Node literal) {
        String tag = literal.getLiteralLanguage();
        return item(literal.getLiteralLexicalForm(), "", tag.equals(language.tag()) ? "" : tag, false);
    }

    /** One part of a row: a text, perhaps a link, perhaps in another language, perhaps code. */
    static Map<String, Object> item(String text, String href, String tongue, boolean code) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("text", text);
        item.put("href", href);
        item.put("outward", href.startsWith("http"));
        item.put("tongue", tongue);
        item.put("code", code);
        item.put("id", "");
        item.put("sep", "");
        return item;
    }

    /** Items in a row, with commas between them. */
    List<Map<String, Object>> list(List<Map<String, Object>> items) {
        List<Map<String, Object>> list = new ArrayList<>(items);
        for (int i = 0; i + 1 < list.size(); i++) {
            list.get(i).put("sep", word("comma") + " ");
        }
        return list;
    }

    /** Some terms in a row, in the order of their labels. */
    List<Map<String, Object>> items(Collection<Node> terms) {
        return list(sorted(terms).stream().map(this::item).toList());
    }
}
