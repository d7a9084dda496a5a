package org.attest.sparql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.Viewer;
import org.attest.model.Tier;

/** The quads of {@code world.trig}, and which of its graphs each kind of viewer may see: written down, not computed. */
final class World {
    static final List<Quad> ALL = Sections.quads("world.trig").stream()
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();

    private static final String GRAPH = Instance.BASE + "graph/";
    private static final String COURT = Instance.BASE + "id/purpose/court";
    private static final Set<String> EVERYBODY = Set.of("cases/public", "other/public");
    private static final String EMBARGOED = "cases/sealed/until-20270101000000-public";

    private World() {}

    /** Who sees what, by a name for the test report. */
    record Case(Viewer viewer, Set<String> graphs) {}

    static Map<String, Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("public", new Case(Viewer.PUBLIC, EVERYBODY));
        cases.put("partner in cases", cleared(Map.of("cases", Tier.PARTNER), "cases/partner"));
        cases.put("partner everywhere", cleared(Map.of("*", Tier.PARTNER), "cases/partner", "other/partner"));
        cases.put(
                "restricted in cases", cleared(Map.of("cases", Tier.RESTRICTED), "cases/partner", "cases/restricted"));
        cases.put(
                "restricted but not in cases",
                cleared(Map.of("*", Tier.RESTRICTED, "cases", Tier.PUBLIC), "other/partner"));
        cases.put(
                "sealed in cases",
                cleared(Map.of("cases", Tier.SEALED), "cases/partner", "cases/restricted", "cases/sealed", EMBARGOED));
        cases.put("sealed elsewhere", cleared(Map.of("other", Tier.SEALED), "other/partner"));
        Viewer court = new Viewer("court", Map.of(), Optional.of(COURT), false, Optional.empty());
        Set<String> bound = names().stream()
                .filter(name -> name.matches("[a-z]+/public/p-[1-9a-f].*"))
                .collect(Collectors.toSet());
        bound.addAll(EVERYBODY);
        cases.put("court", new Case(court, bound));
        return cases;
    }

    private static Set<String> names() {
        return ALL.stream()
                .map(quad -> quad.getGraph().getURI())
                .filter(name -> name.startsWith(GRAPH))
                .map(name -> name.substring(GRAPH.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Case cleared(Map<String, Tier> tiers, String... more) {
        Set<String> graphs = Stream.concat(EVERYBODY.stream(), Stream.of(more)).collect(Collectors.toSet());
        return new Case(Instance.viewer("viewer", tiers), graphs);
    }

    static List<Quad> visible(Case to) {
        return ALL.stream()
                .filter(quad -> quad.getGraph().isURI()
                        && quad.getGraph().getURI().startsWith(GRAPH)
                        && to.graphs().contains(quad.getGraph().getURI().substring(GRAPH.length())))
                .toList();
    }

    /** Everything, what this viewer may not see first, and all of it the other way round than usual. */
    static List<Quad> hiddenFirst(Case to) {
        List<Quad> visible = visible(to);
        List<Quad> ordered = new ArrayList<>(ALL);
        ordered.removeAll(visible);
        Collections.reverse(ordered);
        ordered.addAll(visible);
        return ordered;
    }

    /** Canaries that must not come out: strings of hidden terms that no visible quad has. */
    static Set<String> canaries(Case to) {
        List<Quad> visible = visible(to);
        Set<String> seen = strings(visible);
        Set<String> hidden =
                strings(ALL.stream().filter(quad -> !visible.contains(quad)).toList());
        hidden.removeAll(seen);
        hidden.removeIf(text -> !text.contains("CANARY"));
        return hidden;
    }

    private static Set<String> strings(List<Quad> quads) {
        Set<String> strings = new TreeSet<>();
        for (Quad quad : quads) {
            Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                    .forEach(strings::add);
        }
        return strings;
    }
}
