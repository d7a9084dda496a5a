package org.attest.publish.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.attest.vocab.HR;

/** One class, property or individual as values for a page. */
final class TermCard {
    private final Edition edition;
    private final Glossary glossary;
    private final Rules rules;

    TermCard(Edition edition, Rules rules) {
        this.edition = edition;
        this.glossary = edition.glossary();
        this.rules = rules;
    }

    Map<String, Object> of(Node term) {
        Map<String, Object> card = head(edition, term);
        card.put("rows", rows(term));
        card.put("rules", rules.about(term).stream().map(edition::literal).toList());
        return card;
    }

    /** What every entry begins with: anchor, name, code, meaning. */
    static Map<String, Object> head(Edition edition, Node term) {
        Glossary glossary = edition.glossary();
        Glossary.Text label = glossary.label(term, edition.language());
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", edition.anchor(term));
        head.put("anchor", edition.anchor(term));
        head.put("label", label.value());
        head.put("labelTongue", edition.foreign(label));
        head.put("name", edition.written(term));
        head.put("iri", term.getURI());
        head.put("find", edition.find(term));
        head.put("notation", notation(glossary, term));
        head.put("meaning", "");
        head.put("meaningTongue", "");
        glossary.meaning(term, edition.language()).ifPresent(meaning -> {
            head.put("meaning", meaning.value());
            head.put("meaningTongue", edition.foreign(meaning));
        });
        return head;
    }

    /** The term's code in the list it comes from; empty: none. */
    static String notation(Glossary glossary, Node term) {
        return glossary.values(term, Names.SKOS + "notation").stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    private List<Map<String, Object>> rows(Node term) {
        List<Map<String, Object>> rows = new ArrayList<>();
        row(rows, "kind", kinds(term));
        row(rows, "subClassOf", edition.items(glossary.values(term, Names.RDFS + "subClassOf")));
        row(rows, "subClasses", edition.items(glossary.having(Names.RDFS + "subClassOf", term)));
        row(rows, "domain", edition.items(glossary.values(term, Names.RDFS + "domain")));
        row(rows, "range", edition.items(glossary.values(term, Names.RDFS + "range")));
        row(rows, "inverse", backwards(term));
        row(rows, "properties", edition.items(described(glossary.having(Names.RDFS + "domain", term))));
        row(rows, "leadHere", edition.items(described(glossary.having(Names.RDFS + "range", term))));
        row(rows, "lists", edition.items(schemes(term)));
        row(rows, "floor", edition.items(glossary.values(term, HR.NAMESPACE + "floorTier")));
        row(rows, "value", values(term));
        row(rows, "example", literals(term, Names.SKOS + "example"));
        row(rows, "authority", authorities(edition, term));
        row(rows, "iri", List.of(Edition.item(term.getURI(), "", "", true)));
        return rows;
    }

    private void row(List<Map<String, Object>> rows, String word, List<Map<String, Object>> items) {
        if (!items.isEmpty()) {
            rows.add(Map.of("head", edition.word("row." + word), "items", items));
        }
    }

    private List<Map<String, Object>> kinds(Node term) {
        List<Node> kinds = glossary.types(term).filter(glossary::knows).toList();
        List<Map<String, Object>> items = new ArrayList<>(edition.items(kinds));
        for (String type : List.of("ObjectProperty", "DatatypeProperty")) {
            if (glossary.isA(term, Names.OWL + type)) {
                items.add(Edition.item(edition.word("leads." + type), "", "", false));
            }
        }
        items.forEach(item -> item.put("sep", ""));
        return edition.list(items);
    }

    private List<Map<String, Object>> literals(Node term, String property) {
        return glossary.values(term, property).stream()
                .filter(Node::isLiteral)
                .map(edition::literal)
                .toList();
    }

    /** The name of the property read from its object: in the page's language, else as it is. */
    private List<Map<String, Object>> backwards(Node term) {
        return glossary.text(term, List.of(HR.NAMESPACE + "inverseLabel"), edition.language()).stream()
                .map(text -> Edition.item(text.value(), "", edition.foreign(text), false))
                .toList();
    }

    /** Value properties stand with the property they repeat. */
    private static List<Node> described(List<Node> properties) {
        return properties.stream()
                .filter(property -> !property.getURI().startsWith(Names.HRV))
                .toList();
    }

    /** The lists that concepts of a class stand in. */
    private Set<Node> schemes(Node type) {
        Set<Node> schemes = new TreeSet<>(Glossary.ORDER);
        if (!type.hasURI(Names.SKOS + "Concept")) {
            glossary.having(Names.RDF + "type", type)
                    .forEach(concept -> schemes.addAll(glossary.values(concept, Names.SKOS + "inScheme")));
        }
        return schemes;
    }

    /** The property that leads from a claim straight to the value; its anchor is here. */
    private List<Map<String, Object>> values(Node property) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Node value : valuesOf(glossary, property)) {
            Map<String, Object> item = Edition.item(edition.written(value), "", "", true);
            item.put("id", edition.anchor(value));
            values.add(item);
        }
        return values;
    }

    static List<Node> valuesOf(Glossary glossary, Node property) {
        return glossary.having(Names.RDFS + "seeAlso", property).stream()
                .filter(value -> value.getURI().startsWith(Names.HRV) && glossary.knows(value))
                .toList();
    }

    /** Where the term comes from: addresses as links, books by their number. */
    static List<Map<String, Object>> authorities(Edition edition, Node term) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Node source : edition.glossary().values(term, Names.DCT + "source")) {
            items.add(source.isURI() ? address(source.getURI()) : edition.literal(source));
        }
        return edition.list(items);
    }

    private static Map<String, Object> address(String iri) {
        return iri.startsWith("http")
                ? Edition.item(iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""), iri, "", false)
                : Edition.item(iri.replaceFirst("^urn:isbn:", "ISBN "), "", "", false);
    }
}
