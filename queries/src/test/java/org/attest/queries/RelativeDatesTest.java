package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.model.Bounds;
import org.attest.model.Edtf;
import org.attest.model.Iri;
import org.attest.model.RelativeDate;
import org.attest.model.RelativeRule;
import org.attest.model.SubYear;
import org.attest.vocab.HR;

/** The query's calendar, in plain SPARQL 1.1, against the one in Java. */
class RelativeDatesTest {
    private static final NamedQuery QUERY = QueryCatalog.load().get("relative-dates");
    private static final Node CLAIM = NodeFactory.createURI("urn:test:claim");
    private static final Node DOCUMENT = NodeFactory.createURI("urn:test:document");

    /** A rule as the ontology writes it, with its length where it takes one. */
    record Told(Iri rule, Optional<Period> length) {
        Bounds against(String date) {
            return new RelativeDate("then", modelled()).against(Edtf.parse(date));
        }

        private RelativeRule modelled() {
            if (length.isPresent()) {
                return rule.equals(HR.Past)
                        ? new RelativeRule.Past(length.get())
                        : new RelativeRule.Next(Period.ZERO, length.get());
            }
            if (rule.equals(HR.AtAnchor)) {
                return new RelativeRule.AtAnchor();
            }
            if (rule.equals(HR.UntilAnchor) || rule.equals(HR.RecentYears)) {
                return new RelativeRule.UntilAnchor();
            }
            return new RelativeRule.LastSeason(SubYear.valueOf(
                    rule.value().substring(rule.value().indexOf("#Last") + 5).toUpperCase(Locale.ROOT)));
        }
    }

    @Provide
    Arbitrary<Told> told() {
        Arbitrary<Period> lengths = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 400))
                .as(Period::of)
                .filter(length -> !length.isZero());
        Arbitrary<Told> moving = Combinators.combine(Arbitraries.of(HR.Past, HR.Next), lengths)
                .as((rule, length) -> new Told(rule, Optional.of(length)));
        Arbitrary<Told> still = Arbitraries.of(
                        HR.LastSpring,
                        HR.LastSummer,
                        HR.LastAutumn,
                        HR.LastWinter,
                        HR.AtAnchor,
                        HR.UntilAnchor,
                        HR.RecentYears)
                .map(rule -> new Told(rule, Optional.empty()));
        return Arbitraries.oneOf(moving, still);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1890, 2110);
        Arbitrary<String> days = Arbitraries.integers()
                .between(-30_000, 50_000)
                .map(day -> LocalDate.ofEpochDay(day).toString());
        Arbitrary<String> months = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as((year, month) -> "%d-%02d".formatted(year, month));
        Arbitrary<String> seasons = Combinators.combine(
                        years, Arbitraries.integers().between(21, 24))
                .as((year, season) -> year + "-" + season);
        Arbitrary<String> digits = years.map(year -> year / 10 + "X");
        Arbitrary<String> unspecified =
                Arbitraries.oneOf(years.map(year -> year + "-XX-XX"), months.map(m -> m + "-XX"));
        Arbitrary<String> single =
                Arbitraries.oneOf(years.map(String::valueOf), months, days, seasons, digits, unspecified);
        Arbitrary<String> qualified = Combinators.combine(
                        Arbitraries.oneOf(years.map(String::valueOf), months, days), Arbitraries.of("?", "~", "%"))
                .as((date, qualifier) -> date + qualifier);
        Arbitrary<String> intervals = Combinators.combine(
                        years, Arbitraries.integers().between(0, 3), months)
                .as((year, later, month) -> year + "/" + (year + later + 1) + month.substring(4));
        Arbitrary<String> open = Arbitraries.oneOf(days.map(day -> day + "/.."), days.map(day -> "../" + day));
        return Arbitraries.oneOf(single, qualified, intervals, open);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.MIXIN)
    void queryAndModel_computeTheSameBounds(@ForAll("told") Told told, @ForAll("dates") String date) {
        List<Bounds> answers = answers(told, List.of(date));
        assertEquals(List.of(told.against(date)), answers, told + " against " + date);
    }

    @Example
    void documentWithTwoClaimedDates_hasBothAnswers() {
        Told lastSpring = new Told(HR.LastSpring, Optional.empty());
        assertEquals(
                List.of(lastSpring.against("2017"), lastSpring.against("2017-09-03")),
                answers(lastSpring, List.of("2017", "2017-09-03")));
        assertEquals(bounds("2016-03-01T00:00:00Z", "2017-05-31T23:59:59Z"), lastSpring.against("2017"));
        assertEquals(bounds("2017-03-01T00:00:00Z", "2017-05-31T23:59:59Z"), lastSpring.against("2017-09-03"));
    }

    @Example
    void undatedDocument_hasOneRowWithoutBounds() {
        assertEquals(List.of(Bounds.OPEN), answers(new Told(HR.LastSpring, Optional.empty()), List.of()));
    }

    @Example
    void dateThatCannotBeRead_leavesTheBoundsOpen() {
        Told at = new Told(HR.AtAnchor, Optional.empty());
        assertEquals(List.of(Bounds.OPEN), answers(at, List.of("Y170000002")));
    }

    private static Bounds bounds(String earliest, String latest) {
        return new Bounds(Optional.of(Instant.parse(earliest)), Optional.of(Instant.parse(latest)));
    }

    private static List<Bounds> answers(Told told, List<String> dates) {
        try (QueryExec exec = QueryExec.graph(graph(told, dates))
                .query(QUERY.bind(Bindings.none()))
                .build()) {
            RowSet rows = exec.select();
            List<Bounds> answers = new ArrayList<>();
            rows.forEach(row -> answers.add(new Bounds(moment(row.get("earliest")), moment(row.get("latest")))));
            return answers;
        }
    }

    private static Optional<Instant> moment(Node node) {
        return Optional.ofNullable(node).map(moment -> Instant.parse(moment.getLiteralLexicalForm()));
    }

    private static Graph graph(Told told, List<String> dates) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        add(graph, CLAIM, HR.subject, NodeFactory.createURI("urn:test:thing"));
        add(graph, CLAIM, HR.predicate, node(HR.occurredIn));
        add(graph, CLAIM, HR.relativeTo, DOCUMENT);
        add(graph, CLAIM, HR.relativeRule, node(told.rule()));
        told.length()
                .ifPresent(length -> add(
                        graph,
                        CLAIM,
                        HR.relativeOffset,
                        NodeFactory.createLiteralDT(length.toString(), XSDDatatype.XSDduration)));
        for (String date : dates) {
            Node dating = NodeFactory.createURI("urn:test:dating:" + dates.indexOf(date));
            add(graph, dating, HR.subject, DOCUMENT);
            add(graph, dating, HR.predicate, node(HR.publishedOn));
            add(graph, dating, HR.polarity, node(HR.Affirms));
            add(graph, dating, HR.object, NodeFactory.createLiteralString(date));
        }
        return graph;
    }

    private static void add(Graph graph, Node subject, Iri property, Node object) {
        graph.add(Triple.create(subject, node(property), object));
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
