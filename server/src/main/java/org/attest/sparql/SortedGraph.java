package org.attest.sparql;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that is always walked in the same order, whatever order its triples were found in. Read only. */
final class SortedGraph extends GraphBase {
    private final Map<Node, List<Triple>> bySubject;
    private final List<Triple> triples;

    SortedGraph(Graph graph) {
        triples = graph.stream()
                .sorted(Comparator.comparing((Triple triple) -> NodeFmtLib.str(triple)))
                .toList();
        bySubject = triples.stream()
                .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList()));
        graph.getPrefixMapping().getNsPrefixMap().forEach(getPrefixMapping()::setNsPrefix);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        Collection<Triple> candidates = subject.isConcrete() ? bySubject.getOrDefault(subject, List.of()) : triples;
        return WrappedIterator.createNoRemove(
                candidates.stream().filter(pattern::matches).iterator());
    }
}
