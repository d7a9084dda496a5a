package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queries the doors use themselves, on the invented harbour case. */
class DoorQueriesTest {
    private static final QueryCatalog CATALOG = QueryCatalog.load();
    private static final String BASE = "http://harbour.example/";
    private static final String HR = "https://w3id.org/attest/hr#";
    private static final Case PUBLIC = Case.of("harbour", "public");
    private static final Case SEALED = Case.of("harbour", "public", "sealed");

    private static List<String> ask(Case seen, String query, String... parts) {
        return seen.ask(CATALOG.get(query), parts);
    }

    private static boolean exists(Case seen, String entity) {
        try (QueryExec exec = QueryExec.dataset(seen.dataset())
                .query(CATALOG.get("exists").bind(seen.bindings("entity=~" + entity)))
                .build()) {
            return exec.ask();
        }
    }

    @Test
    void exists_isTheSameForHiddenAndAbsent() {
        assertTrue(exists(PUBLIC, "site/shed"));
        assertFalse(exists(PUBLIC, "person/clerk"));
        assertFalse(exists(PUBLIC, "person/nobody"));
        assertTrue(exists(SEALED, "person/clerk"));
    }

    @Test
    void list_comesInPagesWithoutGapsOrRepetition() {
        String site = "class=" + HR + "Site";
        String detention = "class=" + HR + "DetentionSite";
        assertEquals(
                List.of("entity,label", "site/cellar,", "site/shed,Alleged shed"),
                ask(PUBLIC, "list", site, detention));
        assertEquals(List.of("entity", "site/cellar"), ask(PUBLIC, "list", site, detention, "limit=1"));
        assertEquals(
                List.of("entity,label", "site/shed,Alleged shed"),
                ask(PUBLIC, "list", site, detention, "limit=1", "after=~site/cellar"));
        assertEquals(List.of(""), ask(PUBLIC, "list", site, detention, "after=~site/shed"));
        assertEquals(List.of("entity", "site/cellar"), ask(PUBLIC, "list", site));
        assertEquals(List.of(""), ask(PUBLIC, "list", site, "dataset=~dataset/other"));
        assertEquals(List.of("entity", "site/cellar"), ask(PUBLIC, "list", site, "dataset=~dataset/harbour"));
    }

    @Test
    void list_knowsNobodyWhoseKindIsHidden() {
        String person = "class=" + HR + "Person";
        assertEquals(
                List.of("entity,label", "person/editor,The editor", "person/minister,The minister"),
                ask(PUBLIC, "list", person));
        assertEquals(4, ask(SEALED, "list", person).size());
    }

    @ParameterizedTest
    @CsvSource({
        "property=hr:locatedIn, k10 k11",
        "incident=~incident/strike, k01 k02 k04 k10 k14",
        "speaker=~person/minister, k02 k11 k25",
        "source=~source/file, k17 k26",
        "subject=~programme/fund property=hr:secrecy, k15 k16 k27 k28 k29",
        "dataset=~dataset/other, ''",
        "after=~claim/k24 limit=2, k25 k26",
    })
    void listClaims_findsByEveryParameter(String parts, String expected) {
        List<String> lines = ask(PUBLIC, "list-claims", parts.replace("hr:", HR).split(" "));
        assertEquals(
                expected,
                String.join(
                        " ",
                        lines.stream()
                                .skip(1)
                                .map(line -> line.substring("claim/".length(), line.indexOf(',')))
                                .toList()));
    }

    @Test
    void labels_areOfTheLanguageAskedFor_elseEnglish_elseAny() {
        assertEquals(
                List.of(
                        "entity,label",
                        "incident/strike,Забастовка в порту",
                        "organization/ministry,Ministère",
                        "site/shed,Alleged shed"),
                ask(
                        PUBLIC,
                        "labels",
                        "lang=ru",
                        "entity=~incident/strike",
                        "entity=~organization/ministry",
                        "entity=~site/shed",
                        "entity=~person/clerk"));
    }

    @Test
    void datasets_countWhatCanBeSeen() {
        assertEquals(List.of("dataset,label,claims", "dataset/harbour,Harbour,29"), ask(PUBLIC, "datasets"));
        assertEquals(List.of("dataset,label,claims", "dataset/harbour,Harbour,31"), ask(SEALED, "datasets"));
    }

    private static Graph graph(Case seen, String query, String part) {
        try (QueryExec exec = QueryExec.dataset(seen.dataset())
                .query(CATALOG.get(query).bind(seen.bindings(part)))
                .build()) {
            return exec.construct();
        }
    }

    /** The claims whose chains are told, by their last names. */
    private static Set<String> claimsIn(Iterable<Node> subjects) {
        Set<String> claims = new TreeSet<>();
        subjects.forEach(node -> {
            if (node.getURI().startsWith(BASE + "claim/") && node.getURI().endsWith("#hop1")) {
                claims.add(node.getURI()
                        .substring((BASE + "claim/").length(), node.getURI().length() - 5));
            }
        });
        return claims;
    }

    private static Set<String> claimsIn(Graph graph) {
        return claimsIn(() -> graph.stream().map(triple -> triple.getSubject()).iterator());
    }

    private static boolean says(Graph graph, String subject, String property, Node object) {
        return graph.contains(NodeFactory.createURI(BASE + subject), NodeFactory.createURI(property), object);
    }

    @Test
    void entity_isDescribedByItsFactsItsClaimsAndTheNamesOfWhatTheyMention() {
        Graph shed = graph(PUBLIC, "describe-entity", "entity=~site/shed");
        assertEquals(Set.of("k10", "k11", "k12", "k13", "n27", "n28"), claimsIn(shed));
        assertTrue(says(shed, "site/shed", HR + "locatedIn", NodeFactory.createURI(BASE + "place/quay")));
        assertTrue(says(shed, "claim/k11#hop2", HR + "directQuote", Node.ANY));
        assertTrue(says(shed, "claim/k11#anchor2-position", HR + "passageSha256", Node.ANY));
        assertTrue(says(shed, "snapshot/report", HR + "sha256", Node.ANY));
        assertTrue(says(
                shed,
                "person/minister",
                "http://www.w3.org/2004/02/skos/core#prefLabel",
                NodeFactory.createLiteralLang("The minister", "en")));
        assertFalse(says(shed, "person/minister", HR + "holdsRole", Node.ANY));
    }

    @Test
    void claim_isDescribedWithWhatOthersSayOfIt() {
        Graph claim = graph(PUBLIC, "describe-claim", "claim=~claim/k02");
        assertEquals(Set.of("k02", "k26"), claimsIn(claim));
        assertTrue(says(claim, "agent/curator", "http://www.w3.org/2004/02/skos/core#prefLabel", Node.ANY));
        assertTrue(graph(PUBLIC, "describe-claim", "claim=~claim/s02").isEmpty());
    }

    @Test
    void hiddenEntity_isDescribedByNothing() {
        assertTrue(graph(PUBLIC, "describe-entity", "entity=~person/clerk").isEmpty());
        assertFalse(graph(SEALED, "describe-entity", "entity=~person/clerk").isEmpty());
    }

    private static DatasetGraph scope(Case seen, String entity) {
        DatasetGraph quads = DatasetGraphFactory.create();
        try (QueryExec exec = QueryExec.dataset(seen.dataset())
                .query(CATALOG.get("bundle-scope").bind(seen.bindings("entity=~" + entity)))
                .build()) {
            exec.constructQuads().forEachRemaining(quads::add);
        }
        return quads;
    }

    private static Set<String> statementsIn(DatasetGraph quads) {
        Set<String> claims = claimsIn(() -> quads.stream().map(Quad::getSubject).iterator());
        claims.removeIf(name -> name.startsWith("n"));
        return claims;
    }

    @Test
    void bundle_holdsWhatIsForAndWhatIsAgainst_andTheDatesItHangsOn() {
        assertEquals(
                Set.of("k10", "k11", "k12", "k13", "k17", "k18", "k23", "k24"),
                statementsIn(scope(PUBLIC, "site/shed")));
    }

    /** k03, k05 and k06 do not name the strike, and answer the question k01, k02 and k04 answer. */
    @Test
    void bundleOfAnIncident_holdsTheFiguresThatDifferWithoutNamingIt() {
        assertEquals(
                Set.of(
                        "k01", "k02", "k03", "k04", "k05", "k06", "k10", "k11", "k14", "k17", "k18", "k23", "k25",
                        "k26"),
                statementsIn(scope(PUBLIC, "incident/strike")));
    }

    @Test
    void bundleOfAClaim_holdsTheClaim_whatIsSaidOfIt_andTheDenialOfItsIncident() {
        assertEquals(
                Set.of("k01", "k02", "k03", "k04", "k05", "k06", "k11", "k17", "k18", "k23", "k26"),
                statementsIn(scope(PUBLIC, "claim/k02")));
    }

    /** k02, k11 and k25 are the minister's words; k01 answers k02's question; the article's other claims stay out. */
    @Test
    void bundleOfAPerson_holdsWhatThePersonSaid_andWhatIsSaidAgainstIt() {
        Set<String> claims = statementsIn(scope(PUBLIC, "person/minister"));
        assertTrue(claims.containsAll(Set.of("k01", "k02", "k10", "k11", "k23", "k25", "k26")), claims.toString());
        assertFalse(claims.contains("k19"), claims.toString());
        assertFalse(claims.contains("k12"), claims.toString());
    }

    /** The union stands in the middle of the chain of k14 and at the end of those of k21 and k22. */
    @Test
    void bundleOfAnOrganization_holdsWhatItPassesOn() {
        Set<String> claims = statementsIn(scope(PUBLIC, "organization/union"));
        assertTrue(claims.containsAll(Set.of("k14", "k20", "k21", "k22")), claims.toString());
        assertFalse(claims.contains("k12"), claims.toString());
    }

    @Test
    void bundleOfASource_holdsEverythingSaidInIt() {
        Set<String> claims = statementsIn(scope(PUBLIC, "source/report"));
        assertTrue(claims.containsAll(Set.of("k01", "k09", "k12", "k13", "k18", "k19", "k24")), claims.toString());
        assertTrue(statementsIn(scope(PUBLIC, "source/file")).containsAll(Set.of("k17", "k26")));
    }

    @Test
    void bundle_keepsEveryQuadInItsGraph_andTakesNoOthers() {
        DatasetGraph quads = scope(SEALED, "agent/insider");
        Node graph = NodeFactory.createURI(BASE + "graph/harbour/sealed");
        assertTrue(quads.contains(
                graph,
                NodeFactory.createURI(BASE + "agent/insider"),
                NodeFactory.createURI(HR + "identifiedAs"),
                NodeFactory.createURI(BASE + "person/clerk")));
        quads.stream().forEach(quad -> assertTrue(SEALED.dataset().contains(quad), quad.toString()));
    }

    @Test
    void bundle_namesEverythingItMentions_andThoseWhoNamedIt() {
        DatasetGraph quads = scope(PUBLIC, "site/shed");
        for (String named : List.of("place/quay", "person/minister", "agent/insider", "agent/curator", "source/file")) {
            assertTrue(
                    quads.contains(
                            Node.ANY,
                            NodeFactory.createURI(BASE + named),
                            NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel"),
                            Node.ANY),
                    named);
        }
    }

    @Test
    void bundleOfSomethingHidden_isEmpty() {
        assertTrue(scope(PUBLIC, "person/clerk").isEmpty());
        assertTrue(scope(PUBLIC, "claim/s02").isEmpty());
        assertFalse(scope(SEALED, "claim/s02").isEmpty());
    }
}
