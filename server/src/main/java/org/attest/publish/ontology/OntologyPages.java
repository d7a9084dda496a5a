package org.attest.publish.ontology;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.attest.publish.Paths;
import org.attest.rdf.Alignment;
import org.attest.vocab.HR;
import org.attest.web.Template;
import org.attest.web.WebFile;

/** A vocabulary as pages: one with every term, and one for each concept scheme. */
final class OntologyPages {
    /**
     * Schemes that hold more concepts, with those above and below them in others, are only listed on the page of
     * everything: with their codes and names, each an anchor and a link to the whole entry. So are those of others.
     */
    static final int LONGEST_LIST = 60;

    /** What stands within every page, besides its text. */
    static final String STYLE = WebFile.text("attest.css") + WebFile.text("ontology.css");

    /** As {@link #STYLE}. */
    static final String SCRIPT = WebFile.text("ontology.js");

    private static final Template WHOLE = Template.named("ontology.html");
    private static final Template SCHEME = Template.named("ontology-scheme.html");
    private static final String ONTOLOGY = "https://w3id.org/attest/hr";
    private static final String EXAMPLE = WebFile.text("ontology-claim.json");

    private final Glossary glossary;
    private final Hierarchy hierarchy;
    private final Names names;
    private final Rules rules;
    private final Paths paths;
    private final Map<Node, Boolean> listed = new ConcurrentHashMap<>();

    /**
     * Pages of a vocabulary.
     *
     * @param vocabulary the Turtle
     * @param shapes the SHACL
     * @param paths of the instance
     */
    OntologyPages(Graph vocabulary, Graph shapes, Paths paths) {
        this.glossary = new Glossary(vocabulary);
        this.hierarchy = new Hierarchy(glossary);
        this.names = new Names(vocabulary.getPrefixMapping());
        this.rules = new Rules(shapes);
        this.paths = paths;
    }

    /** The names of the schemes, as in the addresses of their pages. */
    List<String> schemes() {
        return glossary.terms(Glossary.Sort.SCHEME).stream()
                .map(scheme -> names.anchor(scheme.getURI()))
                .toList();
    }

    /** The scheme of a name. */
    Optional<Node> scheme(String name) {
        return glossary.terms(Glossary.Sort.SCHEME).stream()
                .filter(scheme -> names.anchor(scheme.getURI()).equals(name))
                .findFirst();
    }

    /** The triples of one scheme and its concepts. */
    Graph part(Node scheme) {
        return GraphText.scheme(glossary, scheme);
    }

    /** The page with every term. */
    byte[] whole(Language language) {
        Edition edition = new Edition(
                glossary,
                names,
                language,
                term -> onSchemePage(term).map(scheme -> page(scheme, language)).orElse(""));
        Node ontology = Glossary.uri(ONTOLOGY);
        Map<String, Object> values = common(edition, "ontology");
        values.put("title", text(ontology, Names.DCT + "title", language));
        values.put(
                "lead",
                glossary.meaning(ontology, language).map(Glossary.Text::value).orElse(""));
        values.put("namespace", ONTOLOGY + "#");
        values.put("version", text(ontology, Names.OWL + "versionInfo", language));
        values.put("example", EXAMPLE);
        values.put("alignments", alignments());
        for (String diagram : List.of("shape", "chain", "classes")) {
            values.put(diagram, List.of(new Drawing(Diagram.named(diagram), edition).values()));
        }
        Sections sections = new Sections(edition, rules);
        values.put("sections", sections.ofTerms());
        values.put("rest", sections.ofOthers());
        values.put("schemes", schemes(edition));
        return bytes(WHOLE, values);
    }

    private List<Map<String, Object>> alignments() {
        return Arrays.stream(Alignment.values())
                .map(one -> Map.<String, Object>of(
                        "href", paths.of("ontology/alignments/" + one.file()) + ".ttl", "text", one.title()))
                .toList();
    }

    private String text(Node term, String property, Language language) {
        return glossary.text(term, List.of(property), language)
                .map(Glossary.Text::value)
                .orElse("");
    }

    /** The page of one scheme. */
    byte[] scheme(Node scheme, Language language) {
        Set<Node> here = hierarchy.around(scheme);
        Edition edition = new Edition(
                glossary,
                names,
                language,
                term -> term.equals(scheme) || here.contains(term) ? "" : pageOf(term, language));
        Map<String, Object> values = common(edition, "ontology/schemes/" + edition.anchor(scheme));
        values.put("title", edition.label(scheme));
        Map<String, Object> described = described(edition, scheme);
        described.put("entries", tree(edition, scheme, here, any -> true, new HashSet<>()));
        values.put("scheme", List.of(described));
        return bytes(SCHEME, values);
    }

    /** Where a term is described whole. */
    private String pageOf(Node term, Language language) {
        return onSchemePage(term)
                .map(scheme -> page(scheme, language))
                .orElseGet(() -> paths.of("ontology") + "?lang=" + language.tag());
    }

    /** The scheme on whose page a concept is described, and not on the page of everything. */
    private Optional<Node> onSchemePage(Node term) {
        return glossary.is(term, Glossary.Sort.CONCEPT) ? glossary.home(term).filter(this::isListed) : Optional.empty();
    }

    private boolean isListed(Node scheme) {
        return listed.computeIfAbsent(
                scheme,
                any -> !scheme.getURI().startsWith(HR.NAMESPACE)
                        || hierarchy.around(scheme).size() > LONGEST_LIST);
    }

    private String page(Node scheme, Language language) {
        return paths.of("ontology/schemes/" + names.anchor(scheme.getURI())) + "?lang=" + language.tag();
    }

    /** The schemes on the page of everything: trees, or bare lists. Every concept has its anchor in one of them. */
    private List<Map<String, Object>> schemes(Edition edition) {
        List<Map<String, Object>> schemes = new ArrayList<>();
        Set<Node> placed = new HashSet<>();
        for (Node scheme : edition.sorted(glossary.terms(Glossary.Sort.SCHEME))) {
            Map<String, Object> values = described(edition, scheme);
            Predicate<Node> whole =
                    concept -> !glossary.members(scheme).contains(concept) || glossary.isHome(scheme, concept);
            List<Map<String, Object>> entries = tree(edition, scheme, hierarchy.under(scheme), whole, placed);
            values.put("entries", entries);
            values.put("page", page(scheme, edition.language()));
            values.put("listed", isListed(scheme) && !entries.isEmpty());
            values.put("tree", !isListed(scheme) && !entries.isEmpty());
            schemes.add(values);
        }
        return schemes;
    }

    private List<Map<String, Object>> tree(
            Edition edition, Node scheme, Set<Node> nodes, Predicate<Node> whole, Set<Node> placed) {
        return new SchemeTree(edition, hierarchy, scheme, nodes, whole, placed).entries();
    }

    private Map<String, Object> described(Edition edition, Node scheme) {
        Map<String, Object> values = TermCard.head(edition, scheme);
        values.put("size", glossary.members(scheme).size());
        values.put("authority", TermCard.authorities(edition, scheme));
        return values;
    }

    private Map<String, Object> common(Edition edition, String below) {
        Map<String, Object> values = new LinkedHashMap<>();
        edition.words().forEach((word, text) -> values.put("w." + word, text));
        Language language = edition.language();
        values.put("root", paths.of(""));
        values.put("path", paths.of(below));
        values.put("language", language.tag());
        values.put("direction", language.direction());
        List<Map<String, Object>> others = new ArrayList<>();
        for (Language other : Language.values()) {
            others.add(Map.of("tag", other.tag(), "ownName", other.ownName(), "current", other == language));
        }
        values.put("languages", others);
        return values;
    }

    private static byte[] bytes(Template template, Map<String, ?> values) {
        return template.fill(values).getBytes(StandardCharsets.UTF_8);
    }
}
