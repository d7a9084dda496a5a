package org.attest.rdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.ShapeReport.Violation;
import org.attest.vocab.HR;

/** The SHACL shapes under {@code ontology/shapes}, ready to look at submissions. */
public final class Shapes {
    /** The Turtle files, in the order of reading. */
    static final List<String> FILES =
            List.of("submission", "claim", "attribution", "anchor", "kinds", "guards", "advice");

    private static final String FOLDER = "/org/attest/ontology/shapes/";
    private static final Set<String> ASKED = Set.of(
            RDF.type.getURI(),
            RDFS.subClassOf.getURI(),
            RDFS.domain.getURI(),
            RDFS.range.getURI(),
            "https://schema.org/domainIncludes",
            "https://schema.org/rangeIncludes",
            SKOS.broader.getURI(),
            SKOS.inScheme.getURI(),
            HR.nameKind.value(),
            HR.floorTier.value());
    private static final Shapes ATTEST =
            new Shapes(Turtle.read(FOLDER, FILES), Vocabulary.attest().graph());

    private final Graph graph;
    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph terms;

    /** Shapes that look at submissions in the light of a vocabulary. */
    Shapes(Graph graph, Graph vocabulary) {
        this.graph = graph;
        shapes = org.apache.jena.shacl.Shapes.parse(graph);
        terms = terms(vocabulary);
    }

    /** The shapes this build was made with. */
    public static Shapes attest() {
        return ATTEST;
    }

    /** The shapes as a graph. Not to be changed. */
    public Graph graph() {
        return graph;
    }

    /** Looks at a submission. The ontology's own terms need not be in it. */
    public ShapeReport check(Graph submission) {
        Graph known = new DisjointUnion(submission, terms);
        Map<Boolean, List<Violation>> results = ShaclValidator.get().validate(shapes, known).getEntries().stream()
                .collect(Collectors.partitioningBy(
                        entry -> entry.severity().level().equals(SHACL.Violation),
                        Collectors.mapping(Shapes::violation, Collectors.toList())));
        return new ShapeReport(results.getOrDefault(true, List.of()), results.getOrDefault(false, List.of()));
    }

    /** Only what the shapes ask about the ontology: what a term is, where it belongs, and what a property goes between. */
    private static Graph terms(Graph ontology) {
        Graph terms = GraphMemFactory.createDefaultGraph();
        ontology.stream()
                .filter(triple -> ASKED.contains(triple.getPredicate().getURI()))
                .forEach(terms::add);
        return terms;
    }

    private static Violation violation(ReportEntry entry) {
        String path = entry.resultPath() instanceof P_Link link ? Places.name(link.getNode()) : "";
        Node place = place(entry);
        return new Violation(
                place.isURI() ? place.getURI() : Places.name(place),
                path,
                entry.sourceConstraintComponent().getLocalName(),
                Objects.requireNonNullElse(entry.message(), "does not have the shape it must have"));
    }

    /** Rules in SPARQL look at the submission as a whole: what they find is the value. */
    private static Node place(ReportEntry entry) {
        boolean whole = entry.sourceConstraintComponent().equals(SHACL.SPARQLConstraintComponent);
        return whole && entry.value() != null ? entry.value() : entry.focusNode();
    }
}
