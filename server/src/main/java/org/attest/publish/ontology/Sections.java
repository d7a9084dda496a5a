package org.attest.publish.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.attest.vocab.HR;

/** The terms of a vocabulary in the sections of a page: each in the first that takes it. */
final class Sections {
    private static final Map<String, String> PROPERTIES = properties();

    private final Edition edition;
    private final Glossary glossary;
    private final TermCard card;
    private final Set<Node> placed = new HashSet<>();

    Sections(Edition edition, Rules rules) {
        this.edition = edition;
        this.glossary = edition.glossary();
        this.card = new TermCard(edition, rules);
    }

    private static Map<String, String> properties() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("figures", HR.FigureProperty.value());
        kinds.put("claimOnly", HR.ClaimOnlyProperty.value());
        kinds.put("links", HR.ExternalLinkProperty.value());
        kinds.put("claimable", HR.ClaimableProperty.value());
        kinds.put("qualifiers", HR.QualifierProperty.value());
        kinds.put("record", HR.RecordProperty.value());
        return kinds;
    }

    /** The vocabulary's own classes and properties. */
    List<Map<String, Object>> ofTerms() {
        List<Map<String, Object>> sections = new ArrayList<>();
        section(sections, "classes", term -> own(term, Glossary.Sort.CLASS) && !ofConcepts(term));
        section(sections, "conceptClasses", term -> own(term, Glossary.Sort.CLASS));
        Map<String, Map<String, Object>> kinds = new LinkedHashMap<>();
        PROPERTIES.forEach((name, kind) -> {
            List<Map<String, Object>> one = new ArrayList<>();
            section(one, name, term -> own(term, Glossary.Sort.PROPERTY) && glossary.isA(term, kind));
            one.forEach(section -> {
                section.put("intro", intro(Glossary.uri(kind)));
                kinds.put(name, section);
            });
        });
        for (String name : List.of("claimable", "figures", "claimOnly", "links", "qualifiers", "record")) {
            Optional.ofNullable(kinds.get(name)).ifPresent(sections::add);
        }
        return sections;
    }

    /** Properties of no kind, individuals, and the terms of other vocabularies. To be asked for last. */
    List<Map<String, Object>> ofOthers() {
        List<Map<String, Object>> sections = new ArrayList<>();
        section(sections, "other", glossary::own);
        section(sections, "reused", term -> true);
        return sections;
    }

    private String intro(Node kind) {
        return glossary.meaning(kind, edition.language())
                .map(Glossary.Text::value)
                .orElse("");
    }

    private boolean own(Node term, Glossary.Sort sort) {
        return glossary.own(term) && glossary.is(term, sort);
    }

    /** Classes whose members stand in lists. */
    private boolean ofConcepts(Node type) {
        return glossary.values(type, Names.RDFS + "subClassOf").stream()
                .anyMatch(above -> above.hasURI(Names.SKOS + "Concept"));
    }

    private void section(List<Map<String, Object>> sections, String name, Predicate<Node> wanted) {
        List<Node> terms = edition.sorted(glossary.terms().stream()
                .filter(term -> !glossary.is(term, Glossary.Sort.CONCEPT) && !glossary.is(term, Glossary.Sort.SCHEME))
                .filter(term -> !besideAnother(term) && !placed.contains(term) && wanted.test(term))
                .toList());
        placed.addAll(terms);
        if (!terms.isEmpty()) {
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("section", name);
            section.put("heading", edition.word("section." + name));
            section.put("intro", edition.words().getOrDefault("intro." + name, ""));
            section.put("index", edition.items(terms));
            section.put("cards", terms.stream().map(card::of).toList());
            sections.add(section);
        }
    }

    /** Value properties are described with the property they repeat. */
    private boolean besideAnother(Node term) {
        return term.getURI().startsWith(Names.HRV)
                && glossary.values(term, Names.RDFS + "seeAlso").stream()
                        .anyMatch(property -> glossary.knows(property)
                                && TermCard.valuesOf(glossary, property).contains(term));
    }
}
