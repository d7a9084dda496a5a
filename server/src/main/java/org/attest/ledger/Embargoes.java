package org.attest.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Graphs;

/** Finds the claims of one dataset whose embargo is over, and how they move to the graphs of their tiers. */
final class Embargoes {
    private final OnRecord record;
    private final Graphs graphs;
    private final List<String> patches = new ArrayList<>();
    private final List<Quad> removed = new ArrayList<>();
    private final List<Quad> added = new ArrayList<>();
    private final Set<ClaimParts.Owner> released = new HashSet<>();

    private Embargoes(OnRecord record, Graphs graphs) {
        this.record = record;
        this.graphs = graphs;
    }

    /** What is due at a moment, by dataset; empty: nothing. */
    static SortedMap<String, Embargoes> due(OnRecord record, Graphs graphs, Instant now) {
        SortedMap<String, List<Graphs.Name>> over = record.names()
                .filter(name -> name.until().filter(end -> !now.isBefore(end)).isPresent())
                .collect(Collectors.groupingBy(Graphs.Name::dataset, TreeMap::new, Collectors.toList()));
        SortedMap<String, Embargoes> due = new TreeMap<>();
        over.forEach((dataset, names) -> {
            Embargoes embargoes = new Embargoes(record, graphs);
            names.forEach(embargoes::release);
            due.put(dataset, embargoes);
        });
        return due;
    }

    private void release(Graphs.Name name) {
        Node from = NodeFactory.createURI(graphs.iri(name).value());
        Node to = NodeFactory.createURI(graphs.iri(name.open()).value());
        ClaimParts.of(record.quads(from).toList()).forEach((owner, quads) -> release(owner.claim(), quads, to));
    }

    /** A claim that is in its new graph already leaves the old one and is not added again. */
    private void release(String claim, List<Quad> quads, Node to) {
        boolean there = !claim.isEmpty()
                && (record.has(to, NodeFactory.createURI(claim))
                        || !released.add(new ClaimParts.Owner(to.getURI(), claim)));
        List<Quad> moved = there
                ? List.of()
                : quads.stream().map(quad -> Quad.create(to, quad.asTriple())).toList();
        patches.add(Patch.text(claim, quads, moved));
        removed.addAll(quads);
        added.addAll(moved);
    }

    /** Texts of the entry's parts. */
    List<String> patches() {
        return patches;
    }

    /** All quads that leave their sealed graphs. */
    List<Quad> removed() {
        return removed;
    }

    /** The quads where they belong now. */
    List<Quad> added() {
        return added;
    }

    /** How many claims became visible at their tiers. */
    int claims() {
        return released.size();
    }
}
