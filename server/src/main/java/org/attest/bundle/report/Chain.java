package org.attest.bundle.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.bundle.read.Value;

/** Tells who says a claim, and through whom. */
final class Chain {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Map<String, String> LINKS = Map.of(
            PROV + "wasQuotedFrom", " <- quoting ",
            PROV + "hadPrimarySource", " <- from first hand of ",
            PROV + "wasDerivedFrom", " <- retelling ");

    private final Facts facts;
    private final Words words;

    Chain(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /** All hops, the document's own voice first; empty when the chain is not in this edition. */
    String of(String claim) {
        StringBuilder text = new StringBuilder();
        Set<String> seen = new HashSet<>();
        String hop = facts.text(claim, "attribution").orElse("");
        while (!hop.isEmpty() && seen.add(hop)) {
            text.append(hop(hop));
            hop = next(hop, text);
        }
        return text.toString();
    }

    private String next(String hop, StringBuilder text) {
        for (String link : LINKS.keySet().stream().sorted().toList()) {
            for (Value next : facts.of(hop, link)) {
                text.append(LINKS.get(link));
                return next.text();
            }
        }
        return "";
    }

    /** True when the last hop is said to know it first hand; false when that is not in this edition. */
    boolean endsFirstHand(String claim) {
        Set<String> seen = new HashSet<>();
        String last = "";
        String hop = facts.text(claim, "attribution").orElse("");
        while (!hop.isEmpty() && seen.add(hop)) {
            last = hop;
            hop = next(hop, new StringBuilder());
        }
        return facts.texts(last, "connectionToInformation").contains(Facts.HR + "FirstHand");
    }

    private String hop(String hop) {
        List<String> parts = new ArrayList<>();
        facts.texts(hop, "speaksFor").forEach(body -> parts.add("for " + words.of(body)));
        facts.texts(hop, "saidIn").forEach(source -> parts.add("in " + words.source(source)));
        facts.texts(hop, "modality").forEach(modality -> parts.add(words.of(modality)));
        facts.texts(hop, "speechAct").forEach(act -> parts.add(words.of(act)));
        facts.texts(hop, "directQuote").stream().filter("true"::equals).forEach(yes -> parts.add("direct quote"));
        facts.texts(hop, "connectionToInformation").forEach(connection -> parts.add(words.of(connection)));
        facts.texts(hop, "saidAt").forEach(date -> parts.add("at " + date));
        return speaker(hop) + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    /** Who speaks at a claim or hop; an unresolved speaker stays unresolved, candidates beside it. */
    String speaker(String node) {
        List<String> speakers = facts.texts(node, "saidBy");
        if (speakers.isEmpty()) {
            return "speaker not in this edition";
        }
        String candidates =
                facts.texts(node, "candidateSpeaker").stream().map(words::of).collect(Collectors.joining(", "));
        String names = speakers.stream()
                .map(iri -> iri.equals(Facts.HR + "UnresolvedSpeaker") ? "unresolved" : words.of(iri))
                .collect(Collectors.joining(", "));
        return candidates.isEmpty() ? names : names + " (candidate: " + candidates + ")";
    }
}
