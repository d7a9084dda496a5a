package org.attest.sparql;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Tier;

/** The visible quads of two directories together. No graph is in both, so only the union has duplicates to lose. */
record BothQuads(VisibleQuads open, VisibleQuads sealed) implements VisibleQuads {
    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return Iter.concat(
                open.find(graph, subject, predicate, object), sealed.find(graph, subject, predicate, object));
    }

    /** What the sealed directory adds is what the open one does not have: nothing needs to be remembered. */
    @Override
    public Iterator<Triple> union(Node subject, Node predicate, Node object) {
        Iterator<Triple> more = Iter.filter(sealed.union(subject, predicate, object), this::notOpen);
        return Iter.concat(open.union(subject, predicate, object), more);
    }

    private boolean notOpen(Triple triple) {
        return !open.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .hasNext();
    }

    @Override
    public Iterator<Node> graphs() {
        return Iter.concat(open.graphs(), sealed.graphs());
    }

    @Override
    public Set<Tier> touched() {
        Set<Tier> both = EnumSet.noneOf(Tier.class);
        both.addAll(open.touched());
        both.addAll(sealed.touched());
        return both;
    }
}
