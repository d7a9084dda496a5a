package org.attest.rdf;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Iri;
import org.attest.rdf.Finding.Code;

/** Where parsed quads go: into one graph, if they may. */
final class Sink extends StreamRDFBase {
    private final Graph graph = GraphMemFactory.createDefaultGraph();
    private final Limits limits;
    private final Findings findings;
    private int count;

    /** More quads than are taken. */
    static final class Overflow extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Sink(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    Graph graph() {
        return graph;
    }

    boolean isOverflowing() {
        return count > limits.quads();
    }

    @Override
    public void triple(Triple triple) {
        if (++count > limits.quads()) {
            findings.add(Code.LIMIT, "submission", "more than " + limits.quads() + " quads: hand it in in parts");
            throw new Overflow();
        }
        if (isAllowed(triple)) {
            graph.add(triple);
        }
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.isDefaultGraph()) {
            findings.add(
                    Code.NOT_ALLOWED,
                    "graph " + Places.name(quad.getGraph()),
                    "a submission has no named graphs: where a claim is kept follows from its handling");
        }
        triple(quad.asTriple());
    }

    private boolean isAllowed(Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            findings.add(
                    Code.BLANK_NODE,
                    Places.of(triple.getSubject(), triple.getPredicate()),
                    "a node without an IRI: give it one (urn:attest:local:{kind}/{key}, or a fragment of its claim)");
            return false;
        }
        return isAllowed(triple.getObject(), triple) && isNamed(triple);
    }

    /** RFC 3987 allows fewer characters than parsers let through. */
    private boolean isNamed(Triple triple) {
        boolean named = Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(Node::isURI)
                .allMatch(node -> Iri.isIri(node.getURI()));
        if (!named) {
            findings.add(
                    Code.NOT_ALLOWED,
                    Places.of(triple.getSubject(), triple.getPredicate()),
                    "not an absolute IRI: no spaces, quotes or brackets, and a scheme in front");
        }
        return named;
    }

    private boolean isAllowed(Node object, Triple triple) {
        if (object.isURI() || (object.isLiteral() && Terms.isText(object))) {
            return true;
        }
        findings.add(
                Code.NOT_ALLOWED,
                Places.of(triple.getSubject(), triple.getPredicate()),
                "triple terms, texts with a direction and language texts without a language are not taken");
        return false;
    }
}
