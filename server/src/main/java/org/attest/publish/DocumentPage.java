package org.attest.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.attest.vocab.HR;
import org.attest.web.Template;

/** Documents as pages. Claims that answer the same question stand side by side, each with its speaker. */
final class DocumentPage {
    private static final Template ENTITY = Template.named("entity.html");
    private static final Template CLAIM = Template.named("claim.html");
    private static final String NAMES = "http://www.w3.org/2004/02/skos/core#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private static final SortedMap<String, String> LISTS = new TreeMap<>(Map.of(
            "about", "Claims about it",
            "saidBy", "Claims it makes: finally attributed to it",
            "source", "Claims found in this document",
            "incident", "Claims that concern this incident"));

    private final Paths paths;

    DocumentPage(Paths paths) {
        this.paths = paths;
    }

    /**
     * A thing: its names and kinds, then what is claimed, question by question.
     *
     * @param said claims finally attributed to it or found in it
     * @param lists filters of the list of claims under which the viewer can see any for this thing
     */
    byte[] entity(Description thing, Facts said, Set<String> lists, String path) {
        Terms terms = new Terms(thing.facts(), paths);
        Map<String, Object> values = head(thing, path);
        values.put("types", terms.all(thing.facts().values(thing.node(), TYPE)));
        values.put("names", names(thing, terms));
        List<Node> claims = thing.claims();
        values.put("questions", questions(thing.facts(), claims, false));
        values.put("designations", questions(thing.facts(), claims, true));
        values.put(
                "sayings",
                cards(
                        said,
                        said.subjects().stream()
                                .filter(node -> said.isA(node, HR.Claim.value()))
                                .toList()));
        values.put("sayingsTitle", lists.contains("source") ? "What was found in it" : "What it says");
        values.put("more", moreLinks(thing, lists));
        sections(values);
        return bytes(ENTITY, values);
    }

    /** A claim, with those that stand beside it. */
    byte[] claim(Description claim, Facts beside, String path) {
        Map<String, Object> values = head(claim, path);
        values.putAll(new ClaimCard(claim.facts(), claim.node(), paths).values(true));
        values.put("judgements", cards(claim.facts().and(beside), claim.judgements()));
        values.put(
                "beside",
                cards(
                        beside,
                        beside.subjects().stream()
                                .filter(node -> beside.isA(node, HR.Claim.value())
                                        && !claim.judgements().contains(node))
                                .filter(node -> !node.equals(claim.node()))
                                .toList()));
        return bytes(CLAIM, values);
    }

    private Map<String, Object> head(Description thing, String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("root", paths.of(""));
        values.put("title", new Terms(thing.facts(), paths).name(thing.node()));
        values.put("iri", thing.node().getURI());
        values.put("path", path);
        return values;
    }

    private static List<Map<String, Object>> names(Description thing, Terms terms) {
        List<Node> names = new ArrayList<>(thing.facts().values(thing.node(), NAMES + "prefLabel"));
        names.addAll(thing.facts().values(thing.node(), NAMES + "altLabel"));
        return terms.all(names);
    }

    /** Claims by what they say of what: one question each, the claims that answer it in order. */
    private List<Map<String, Object>> questions(Facts facts, List<Node> claims, boolean designations) {
        Map<String, List<Node>> byQuestion = new TreeMap<>();
        Terms terms = new Terms(facts, paths);
        for (Node claim : claims) {
            if (facts.isA(claim, HR.Designation.value()) == designations) {
                String predicate = facts.value(claim, HR.predicate.value())
                        .map(terms::name)
                        .orElse("");
                String subject =
                        facts.value(claim, HR.subject.value()).map(terms::name).orElse("");
                byQuestion
                        .computeIfAbsent(subject + " · " + predicate, any -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Map<String, Object>> questions = new ArrayList<>();
        byQuestion.forEach((question, answers) -> questions.add(Map.of(
                "question", question, "several", answers.size() > 1, "bare", true, "cards", cards(facts, answers))));
        return questions;
    }

    private List<Map<String, Object>> cards(Facts facts, List<Node> claims) {
        return claims.stream()
                .map(claim -> new ClaimCard(facts, claim, paths).values(false))
                .toList();
    }

    /** A section without anything in it is left out. */
    private static void sections(Map<String, Object> values) {
        Map.of("claimed", "questions", "speaks", "sayings", "named", "designations", "listed", "more")
                .forEach((section, list) -> values.put(section, !List.of().equals(values.get(list))));
    }

    private List<Map<String, Object>> moreLinks(Description thing, Set<String> lists) {
        List<Map<String, Object>> links = new ArrayList<>();
        String iri = java.net.URLEncoder.encode(thing.node().getURI(), StandardCharsets.UTF_8);
        LISTS.forEach((filter, words) -> {
            if (lists.contains(filter)) {
                links.add(Map.of("href", paths.of("api/claims?" + filter + "=" + iri), "text", words));
            }
        });
        return links;
    }

    static byte[] bytes(Template template, Map<String, ?> values) {
        return template.fill(values).getBytes(StandardCharsets.UTF_8);
    }
}
