package org.attest.publish.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.publish.Paths;
import org.attest.rdf.Shapes;
import org.attest.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The pages as documents: whole, in their language, sufficient to themselves. */
class OntologyPagesTest {
    private static final Paths PATHS = new Paths("http://localhost:3330/");
    private static final Graph VOCABULARY = Vocabulary.attest().graph();
    private static final Glossary GLOSSARY = new Glossary(VOCABULARY);
    private static final Names NAMES = new Names(VOCABULARY.getPrefixMapping());
    private static final OntologyPages PAGES =
            new OntologyPages(VOCABULARY, Shapes.attest().graph(), PATHS);

    /** The vocabulary with one more list of somebody else's. */
    private static final OntologyPages LONG_LIST = pages("long-list.ttl", 70);

    private static final Map<Language, SortedMap<String, WebPage>> READ = new EnumMap<>(Language.class);

    private static WebPage whole(Language language) {
        return Objects.requireNonNull(pages(language).get("/ontology?lang=" + language.tag()));
    }

    /** Every page of a language by its address. */
    private static SortedMap<String, WebPage> pages(Language language) {
        return READ.computeIfAbsent(language, any -> read(language));
    }

    private static SortedMap<String, WebPage> read(Language language) {
        SortedMap<String, WebPage> all = new TreeMap<>();
        String lang = "?lang=" + language.tag();
        all.put("/ontology" + lang, WebPage.of(PAGES.whole(language)));
        for (String name : PAGES.schemes()) {
            Node scheme = PAGES.scheme(name).orElseThrow();
            all.put("/ontology/schemes/" + name + lang, WebPage.of(PAGES.scheme(scheme, language)));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTerm_hasItsAnchor_exactlyOnce(Language language) {
        List<String> ids = whole(language).ids();
        assertEquals(Set.copyOf(ids).size(), ids.size(), () -> "twice on the page: " + twice(ids));
        Set<String> missing = new TreeSet<>();
        GLOSSARY.terms().forEach(term -> missing.add(NAMES.anchor(term.getURI())));
        assertTrue(missing.size() >= 290, "hardly any term: " + missing.size());
        missing.removeAll(ids);
        assertEquals(Set.of(), missing);
    }

    private static Set<String> twice(List<String> ids) {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        ids.stream().filter(id -> !seen.add(id)).forEach(twice::add);
        return twice;
    }

    @Test
    void theAnchor_isTheLocalName_withThePrefixOfOtherVocabularies() {
        Set<String> ids = Set.copyOf(whole(Language.EN).ids());
        assertTrue(ids.containsAll(List.of("Claim", "personsDetained", "actTypes", "Detention")), ids::toString);
        assertTrue(ids.containsAll(List.of("hrv-personsDetained", "prov-Agent", "rdf-type", "oa-start")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkWithin_leadsToAnAnchor_acrossPagesToo(Language language) {
        SortedMap<String, Set<String>> ids = new TreeMap<>();
        SortedMap<String, WebPage> pages = pages(language);
        pages.forEach((path, page) -> ids.put(path, Set.copyOf(page.ids())));
        pages.forEach((path, page) -> page.links().stream()
                .filter(link -> link.contains("#") && !link.startsWith("http"))
                .forEach(link -> {
                    String target = link.startsWith("#") ? path : link.replaceFirst("#.*", "");
                    Set<String> there = ids.getOrDefault(target, Set.of());
                    assertTrue(there.contains(link.replaceFirst(".*#", "")), path + " links to " + link);
                }));
        assertTrue(pages.size() > 10, "the page of everything and one for each scheme");
    }

    /** Either on the page of everything, or where its anchor there leads to. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void termsAreCalled_whatTheVocabularyCallsThem_inThisLanguage(Language language) {
        for (Node term : GLOSSARY.terms()) {
            String id = NAMES.anchor(term.getURI());
            if (!id.startsWith("hrv-")) {
                String code = TermCard.notation(GLOSSARY, term);
                String label = GLOSSARY.labelOnly(term, language).orElseThrow(() -> new AssertionError(term));
                String meaning = GLOSSARY.meaning(term, language).orElseThrow().value();
                String anchor = whole(language).element(id).getTextContent();
                assertTrue(anchor.contains(code) && anchor.contains(label), () -> id + ": " + anchor);
                String entry = entry(id, language).getTextContent();
                assertTrue(
                        entry.contains(code) && entry.contains(label) && entry.contains(meaning),
                        () -> id + ": " + entry);
            }
        }
    }

    /** Where a term is described. */
    private static Element entry(String id, Language language) {
        Element anchor = whole(language).element(id);
        if (!((Element) anchor.getParentNode()).getAttribute("class").equals("codes")) {
            return anchor;
        }
        String href = ((Element) anchor.getFirstChild()).getAttribute("href");
        assertTrue(href.endsWith("#" + id), href);
        return Objects.requireNonNull(pages(language).get(href.replaceFirst("#.*", "")), href)
                .element(id);
    }

    @ParameterizedTest
    @CsvSource({
        "esf-MT4-02, 02, /ontology/schemes/esf-MT4",
        "esf-MT17-01, 01, /ontology/schemes/esf-MT17",
        "ICCPR_Article9_NotInformed, 9/3, /ontology/schemes/legalElements",
        "ICCPR, 0104 International Covenant, /ontology/schemes/legalInstruments"
    })
    void anAnchorInAListOfCodes_leadsToTheEntry_ofItsScheme(String id, String shown, String page) {
        Element anchor = whole(Language.EN).element(id);
        assertTrue(anchor.getTextContent().startsWith(shown), anchor::getTextContent);
        assertEquals(page + "?lang=en#" + id, ((Element) anchor.getFirstChild()).getAttribute("href"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTranslated_standsNowhereInEnglish(Language language) {
        Set<String> english = new TreeSet<>();
        for (Node term : GLOSSARY.terms()) {
            english.add(GLOSSARY.label(term, Language.EN).value());
            english.add(GLOSSARY.meaning(term, Language.EN).orElseThrow().value());
        }
        for (WebPage page : pages(language).values()) {
            assertEquals(language.tag(), page.root().getAttribute("lang"));
            assertEquals(language.direction(), page.root().getAttribute("dir"));
            for (Element element : page.elements()) {
                boolean foreign = element.hasAttribute("lang")
                        && !element.getAttribute("lang").equals(language.tag());
                assertFalse(foreign && english.contains(element.getTextContent()), element::getTextContent);
            }
        }
    }

    @Test
    void everyLanguage_hasEveryWord() {
        Set<String> english = Language.EN.words().keySet();
        for (Language language : Language.values()) {
            SortedMap<String, String> words = language.words();
            assertEquals(english, words.keySet(), language.tag());
            words.forEach((name, text) -> assertFalse(text.isBlank(), name));
            long same = words.entrySet().stream()
                    .filter(word -> word.getValue().equals(Language.EN.words().get(word.getKey())))
                    .count();
            assertTrue(language == Language.EN || same < 6, () -> language + " repeats " + same + " English words");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPage_fetchesNothing_fromAnywhere(Language language) {
        for (WebPage page : pages(language).values()) {
            for (Element element : page.elements()) {
                assertFalse(element.hasAttribute("src") || element.hasAttribute("style"), element::getTagName);
                assertTrue(!element.getTagName().equals("link")
                        || element.getAttribute("rel").equals("alternate"));
            }
            assertFalse(page.text().contains("@import"));
            assertFalse(page.text().matches("(?s).*url\\((?!#).*"), "an address in a style");
            assertTrue(page.elements("script").stream()
                    .allMatch(script -> script.getTextContent().equals(OntologyPages.SCRIPT)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOtherLanguagesOfATerm_areThereForTheSearch(Language language) {
        for (String id : List.of("Detention", "Claim", "victim", "esf-MT4-01", "ICCPR_Article9")) {
            Element entry = entry(id, language);
            Node term = GLOSSARY.terms().stream()
                    .filter(any -> NAMES.anchor(any.getURI()).equals(id))
                    .findFirst()
                    .orElseThrow();
            for (Language other : Language.values()) {
                String name = GLOSSARY.labelOnly(term, other).orElseThrow();
                String words = entry.getTextContent() + entry.getAttribute("data-find");
                assertTrue(words.contains(name), () -> name + " not in " + words);
            }
        }
    }

    /** What the script looks at: the anchor, what is called the entry's name, and the words for the search. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCode_isFoundOnThePageOfEverything(Language language) {
        for (Node concept : GLOSSARY.terms(Glossary.Sort.CONCEPT)) {
            Element entry = whole(language).element(NAMES.anchor(concept.getURI()));
            assertTrue(entry.getAttribute("class").equals("concept"), concept::toString);
            Element named = (Element) entry.getElementsByTagName("*").item(0);
            assertEquals("named", named.getAttribute("class"));
            String code = TermCard.notation(GLOSSARY, concept);
            assertTrue(named.getTextContent().startsWith(code), () -> code + ": " + named.getTextContent());
        }
    }

    @Test
    void whatTheShapesSay_standsWithTheTermItIsAbout() {
        WebPage page = whole(Language.EN);
        assertTrue(page.element("min").getTextContent().contains("not below zero"));
        assertTrue(page.element("Claim").getTextContent().contains("A claim is either a statement"));
        assertTrue(page.element("prov-wasQuotedFrom").getTextContent().contains("A hop comes from one hop"));
    }

    @Test
    void theKindOfAProperty_andWhereItLeads_areSaid() {
        String figure = whole(Language.EN).element("personsDetained").getTextContent();
        assertTrue(figure.contains("figure property") && figure.contains("hrv:personsDetained"), figure);
        String link = whole(Language.EN).element("locatedIn").getTextContent();
        assertTrue(link.contains("site") && link.contains("place") && link.contains("leads to a thing"), link);
    }

    @Test
    void inDrawings_arrowsGo_fromTheDomainToTheRange() {
        for (String name : List.of("shape", "chain", "classes")) {
            for (Diagram.Arrow arrow : Diagram.named(name).arrows()) {
                for (String property : arrow.terms().split(",")) {
                    fits(arrow.from().title(), property, "domain");
                    if (arrow.to().title().contains(":")) {
                        fits(arrow.to().title(), property, "range");
                    }
                }
            }
        }
    }

    /** A box is of the class the property names, a kind of it, or one of its concepts. */
    private static void fits(String box, String property, String end) {
        for (Node type : GLOSSARY.values(GLOSSARY.term(property), Names.RDFS + end)) {
            Set<Node> kinds = new java.util.HashSet<>(List.of(GLOSSARY.term(box)));
            GLOSSARY.types(GLOSSARY.term(box)).forEach(kinds::add);
            for (int up = 0; up < 5; up++) {
                List.copyOf(kinds).forEach(kind -> kinds.addAll(GLOSSARY.values(kind, Names.RDFS + "subClassOf")));
            }
            // PROV-O, section 3.1: what the vocabulary need not repeat.
            if (kinds.contains(GLOSSARY.term("prov:Organization")) || kinds.contains(GLOSSARY.term("prov:Person"))) {
                kinds.add(GLOSSARY.term("prov:Agent"));
            }
            assertTrue(kinds.contains(type), box + " at the " + end + " of " + property + ", which is " + type);
        }
    }

    @Test
    void aSchemeOfOthers_isListedWithAnchors_andWholeOnItsOwnPage() {
        WebPage whole = WebPage.of(LONG_LIST.whole(Language.FR));
        assertEquals(1, whole.ids().stream().filter("esf-L-01"::equals).count());
        assertTrue(whole.links().contains("/ontology/schemes/esf-L?lang=fr#esf-L-0102"), "links to the whole entry");
        WebPage list = WebPage.of(LONG_LIST.scheme(LONG_LIST.scheme("esf-L").orElseThrow(), Language.FR));
        Element narrower = list.element("esf-L-0102");
        assertEquals(list.element("esf-L-01"), above(narrower));
        assertTrue(narrower.getTextContent().contains("0102"), "the code is shown");
        assertTrue(narrower.getTextContent().contains("In English only"), "English where there is no other");
        assertEquals("actTypes", above(whole.element("Detention")).getAttribute("id"), "the one anchor of two lists");
    }

    /** The entry that an entry stands in. */
    private static Element above(Element entry) {
        return (Element) entry.getParentNode().getParentNode().getParentNode();
    }

    @Test
    void elementsStandUnderTheirArticle_andArticlesUnderTheirInstrument_inTheListsOfLaw() {
        for (String list : List.of("legalElements", "legalArticles", "legalInstruments")) {
            WebPage page = Objects.requireNonNull(pages(Language.FR).get("/ontology/schemes/" + list + "?lang=fr"));
            assertEquals(page.element("ICCPR_Article9"), above(page.element("ICCPR_Article9_NotInformed")));
            assertEquals(page.element("ICCPR"), above(page.element("ICCPR_Article9")));
            assertTrue(page.ids().indexOf("ICCPR_Article9") < page.ids().indexOf("ICCPR_Article10"), "9 before 10");
        }
    }

    @Test
    void anElementOfSeveralArticles_isWholeOnce_andALinkUnderTheOthers() {
        WebPage page = Objects.requireNonNull(pages(Language.EN).get("/ontology/schemes/legalElements?lang=en"));
        String shared = "RomeStatute_Article7_1_Knowledge";
        assertEquals(1, page.ids().stream().filter(shared::equals).count());
        Element torture = page.element("RomeStatute_Article7_1_f");
        assertTrue(torture.getTextContent().contains("hr:" + shared), torture::getTextContent);
        assertEquals(
                6,
                page.links().stream().filter(link -> link.equals("#" + shared)).count(),
                "its own address, and a link under five other articles");
    }

    @Test
    void aListOfOthers_doesNotTakeIn_whatIsBelowOnlyInOurs() {
        List<String> ids = Objects.requireNonNull(pages(Language.EN).get("/ontology/schemes/esf-MT6?lang=en"))
                .ids();
        assertTrue(ids.contains("ICCPR") && !ids.contains("ICCPR_Article9"), ids::toString);
    }

    @Test
    void schemesThatGoRoundInCircles_stillShowEveryConcept() {
        OntologyPages pages = pages("circle.ttl", 1);
        List<String> ids = WebPage.of(pages.scheme(pages.scheme("esf-C").orElseThrow(), Language.EN))
                .ids();
        assertTrue(ids.containsAll(List.of("esf-C-1", "esf-C-2")), ids::toString);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePages_stayUsable(Language language) {
        pages(language).forEach((path, page) -> {
            int size = page.text().getBytes(UTF_8).length;
            int most = path.startsWith("/ontology?") ? 1_250_000 : 450_000;
            assertTrue(size < most, () -> path + ": " + size + " bytes");
        });
    }

    /** Pages of the vocabulary, some more Turtle, and some more codes like its own concepts. */
    private static OntologyPages pages(String more, int codes) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(VOCABULARY.getPrefixMapping());
        VOCABULARY.find().forEachRemaining(graph::add);
        RDFParser.source(OntologyPagesTest.class.getResourceAsStream(more))
                .lang(Lang.TURTLE)
                .parse(graph);
        List<Node> models = GLOSSARY.terms(Glossary.Sort.CONCEPT);
        for (int i = 0; i < codes; i++) {
            MoreCodes.add(graph, models.get(i), "L", 1000 + i);
        }
        return new OntologyPages(graph, Shapes.attest().graph(), PATHS);
    }
}
