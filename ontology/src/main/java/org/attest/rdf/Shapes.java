package org.attest.rdf;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.ShapeReport.Violation;

/** The SHACL shapes under {@code ontology/shapes}, ready to look at submissions. */
public final class Shapes {
    /** The Turtle files, in the order of reading. */
    static final List<String> FILES = List.of("submission", "claim", "attribution", "anchor");

    private static final String FOLDER = "/org/attest/ontology/shapes/";
    private static final Shapes ATTEST = new Shapes(Turtle.read(FOLDER, FILES));

    private final Graph graph;
    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph types;

    private Shapes(Graph graph) {
        this.graph = graph;
        shapes = org.apache.jena.shacl.Shapes.parse(graph);
        types = types(Vocabulary.attest().graph());
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
        Graph known = new DisjointUnion(submission, types);
        return new ShapeReport(ShaclValidator.get().validate(shapes, known).getEntries().stream()
                .map(Shapes::violation)
                .toList());
    }

    /** Only what the shapes ask about the ontology: what a term is, and what that is a kind of. */
    private static Graph types(Graph ontology) {
        Graph types = GraphMemFactory.createDefaultGraph();
        ontology.stream().filter(Shapes::aboutKinds).forEach(types::add);
        return types;
    }

    private static boolean aboutKinds(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                || triple.getPredicate().equals(RDFS.subClassOf.asNode());
    }

    private static Violation violation(ReportEntry entry) {
        String path = entry.resultPath() instanceof P_Link link ? Places.name(link.getNode()) : "";
        return new Violation(
                entry.focusNode().isURI() ? entry.focusNode().getURI() : Places.name(entry.focusNode()),
                path,
                entry.sourceConstraintComponent().getLocalName(),
                Objects.requireNonNullElse(entry.message(), "does not have the shape it must have"));
    }
}
