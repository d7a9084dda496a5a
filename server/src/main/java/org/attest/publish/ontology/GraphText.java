package org.attest.publish.ontology;

import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.attest.publish.Facts;
import org.attest.publish.TurtleText;

/** A vocabulary, or one scheme of it, as RDF. */
final class GraphText {
    private GraphText() {}

    /**
     * The bytes of a graph.
     *
     * @param type {@code text/turtle}, {@code application/ld+json} or {@code application/rdf+xml}
     */
    static byte[] of(Graph graph, String type) {
        if (type.equals("text/turtle")) {
            return TurtleText.turtle(Facts.of(graph), graph.getPrefixMapping().getNsPrefixMap());
        }
        RDFFormat format = type.equals("application/ld+json") ? RDFFormat.JSONLD11_PRETTY : RDFFormat.RDFXML_PLAIN;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(out);
        return out.toByteArray();
    }

    /** What is said of a scheme and of its concepts. */
    static Graph scheme(Glossary glossary, Node scheme) {
        Graph part = GraphMemFactory.createDefaultGraph();
        part.getPrefixMapping().setNsPrefixes(glossary.graph().getPrefixMapping());
        glossary.graph().find(scheme, Node.ANY, Node.ANY).forEachRemaining(part::add);
        glossary.members(scheme)
                .forEach(concept ->
                        glossary.graph().find(concept, Node.ANY, Node.ANY).forEachRemaining(part::add));
        return part;
    }
}
