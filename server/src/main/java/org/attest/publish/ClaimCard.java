package org.attest.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.attest.model.Iri;
import org.attest.vocab.DCT;
import org.attest.vocab.HR;
import org.attest.vocab.OA;
import org.attest.vocab.PROV;

/** One claim as values for a page: what is said, who says it through whom, where it stands, how it is handled. */
final class ClaimCard {
    private static final int LONGEST_CHAIN = 100;

    private final Facts facts;
    private final Node claim;
    private final Terms terms;

    ClaimCard(Facts facts, Node claim, Paths paths) {
        this.facts = facts;
        this.claim = claim;
        this.terms = new Terms(facts, paths);
    }

    /** @param ids whether parts get their fragment as id: once on a page */
    Map<String, Object> values(boolean ids) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("ids", ids);
        card.put("claim", terms.of(claim));
        card.put("subject", all(HR.subject));
        card.put("predicate", words(HR.predicate));
        card.put("objects", all(HR.object));
        card.put("figure", Figures.of(facts, claim).text());
        card.put("wording", all(HR.originalPhrase));
        card.put("denied", is(HR.polarity, HR.Denies));
        card.put("undecided", is(HR.polarity, HR.Neither));
        card.put("judgement", is(HR.predicate, HR.contradicts));
        card.put("speaker", speaker(claim));
        card.put("modality", words(HR.modality));
        card.put("acts", list(claim, HR.speechAct));
        card.put("chain", chain());
        card.put("anchors", anchors());
        card.put("when", all(HR.when));
        card.put("phrase", terms.all(phrases(false)));
        card.put("remark", remarks());
        card.put("relative", all(HR.relativeTo));
        card.put("qualifiers", qualifiers());
        card.put("tier", words(HR.tier));
        card.put("source", all(HR.saidIn));
        card.put("dataset", all(HR.inDataset));
        card.put("recorded", all(HR.recordedAt));
        card.put("identifier", all(DCT.identifier));
        card.put("notes", all(HR.note));
        return card;
    }

    private boolean is(Iri property, Iri value) {
        return facts.value(claim, property.value())
                .filter(node -> node.hasURI(value.value()))
                .isPresent();
    }

    /** What stands for the time; in parentheses: said about the text, not by it. */
    private List<Node> phrases(boolean inParentheses) {
        return facts.values(claim, HR.whenPhrase.value()).stream()
                .filter(phrase -> inParentheses
                        == (phrase.isLiteral() && phrase.getLiteralLexicalForm().matches("(?s)\\(.*\\)")))
                .toList();
    }

    private List<Map<String, Object>> remarks() {
        List<Map<String, Object>> remarks = terms.all(phrases(true));
        remarks.forEach(remark -> remark.compute("text", (name, text) -> bare(String.valueOf(text))));
        return remarks;
    }

    private static String bare(String inParentheses) {
        return inParentheses.substring(1, inParentheses.length() - 1);
    }

    private List<Map<String, Object>> all(Iri property) {
        return list(claim, property);
    }

    private List<Map<String, Object>> list(Node subject, Iri property) {
        return terms.all(facts.values(subject, property.value()));
    }

    private String words(Iri property) {
        return facts.value(claim, property.value()).map(terms::name).orElse("");
    }

    /** Who says it: by name; or that nobody is named, with those it may be. */
    private Map<String, Object> speaker(Node node) {
        boolean unresolved =
                facts.values(node, HR.saidBy.value()).stream().anyMatch(by -> by.hasURI(HR.UnresolvedSpeaker.value()));
        return Map.of(
                "unresolved",
                unresolved,
                "named",
                unresolved ? List.of() : list(node, HR.saidBy),
                "candidates",
                list(node, HR.candidateSpeaker));
    }

    private List<Map<String, Object>> chain() {
        List<Map<String, Object>> chain = new ArrayList<>();
        Optional<Node> hop = facts.value(claim, HR.attribution.value());
        while (hop.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(hop(hop.get()));
            Node here = hop.get();
            hop = List.of(PROV.wasQuotedFrom, PROV.hadPrimarySource, PROV.wasDerivedFrom).stream()
                    .flatMap(link -> facts.values(here, link.value()).stream())
                    .findFirst();
        }
        return chain;
    }

    private Map<String, Object> hop(Node hop) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("fragment", fragment(hop));
        values.put("speaker", speaker(hop));
        values.put("for", list(hop, HR.speaksFor));
        values.put("how", list(hop, HR.modality));
        values.put("acts", list(hop, HR.speechAct));
        values.put("where", list(hop, HR.saidIn));
        values.put("at", list(hop, HR.saidAt));
        values.put(
                "quote",
                facts.values(hop, HR.directQuote.value()).stream()
                        .anyMatch(
                                q -> q.isLiteral() && q.getLiteralLexicalForm().equals("true")));
        values.put("knows", list(hop, HR.connectionToInformation));
        return values;
    }

    private List<Map<String, Object>> anchors() {
        List<Map<String, Object>> anchors = new ArrayList<>();
        for (Node anchor : facts.values(claim, HR.anchor.value())) {
            Optional<Node> position = facts.value(anchor, OA.hasSelector.value());
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("fragment", fragment(anchor));
            values.put("file", list(anchor, OA.hasSource));
            values.put("start", position.map(p -> list(p, OA.start)).orElse(List.of()));
            values.put("end", position.map(p -> list(p, OA.end)).orElse(List.of()));
            values.put("digest", position.map(p -> list(p, HR.passageSha256)).orElse(List.of()));
            anchors.add(values);
        }
        return anchors;
    }

    private List<Map<String, Object>> qualifiers() {
        List<Map<String, Object>> qualifiers = new ArrayList<>();
        facts.of(claim).forEach((property, values) -> {
            if (Terms.qualifier(property)) {
                qualifiers.add(Map.of("name", terms.name(property), "values", terms.all(List.copyOf(values))));
            }
        });
        return qualifiers;
    }

    private static String fragment(Node node) {
        return node.getURI().replaceFirst("^[^#]*#?", "");
    }
}
