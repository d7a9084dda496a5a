package org.attest.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.attest.rdf.Graphs;
import org.attest.store.Reading;
import org.attest.store.Store;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;

/** What is on record, as far as recording needs to know. What it finds of hidden things must not show in any answer. */
final class OnRecord implements AutoCloseable {
    private static final Node TYPE = NodeFactory.createURI(RDF.type.value());
    private static final Node CLAIM = NodeFactory.createURI(HR.Claim.value());

    private final Graphs graphs;
    private final Reading reading;
    private final List<Graphs.Name> names;

    private OnRecord(Graphs graphs, Reading reading) {
        this.graphs = graphs;
        this.reading = reading;
        this.names = reading.graphs().stream()
                .flatMap(graph -> graphs.parse(graph.getURI()).stream())
                .toList();
    }

    /** Looks into what is open, and into what is sealed only if that is needed. */
    static OnRecord begin(Store store, Graphs graphs, boolean sealedToo) throws IOException {
        return new OnRecord(graphs, sealedToo ? store.readAll() : store.readOpen());
    }

    /** True when this graph has this claim. */
    boolean has(Iri graph, Iri claim) {
        return has(NodeFactory.createURI(graph.value()), NodeFactory.createURI(claim.value()));
    }

    /** True when this graph has this claim. */
    boolean has(Node graph, Node claim) {
        return dataset(graph)
                .filter(dataset -> dataset.contains(graph, claim, TYPE, CLAIM))
                .isPresent();
    }

    /** True when this graph says anything of a thing. */
    boolean mentions(Node graph, Node thing) {
        return dataset(graph)
                .filter(dataset -> dataset.contains(graph, thing, Node.ANY, Node.ANY)
                        || dataset.contains(graph, Node.ANY, Node.ANY, thing))
                .isPresent();
    }

    /** The quads of a graph. */
    Stream<Quad> quads(Node graph) {
        return dataset(graph).stream().flatMap(dataset -> dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    /** The graphs that have something in them, with their names taken apart. */
    Stream<Graphs.Name> names() {
        return names.stream();
    }

    private Optional<DatasetGraph> dataset(Node graph) {
        boolean sealed = graphs.parse(graph.getURI())
                .filter(name -> name.tier() == Tier.SEALED)
                .isPresent();
        return sealed ? reading.sealed() : Optional.of(reading.open());
    }

    @Override
    public void close() {
        reading.close();
    }
}
