package org.attest.sparql;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** One graph of a view, read only: a named one, empty unless visible, or the union of the visible ones. */
final class ViewGraph extends GraphBase {
    private final VisibleQuads quads;
    private final Node name;

    private ViewGraph(VisibleQuads quads, Node name) {
        this.quads = quads;
        this.name = name;
    }

    /** The graph called that; the names for the default graph and the union graph both mean the union. */
    static ViewGraph of(VisibleQuads quads, Node name) {
        return Quad.isDefaultGraph(name) ? new ViewGraph(quads, Quad.unionGraph) : new ViewGraph(quads, name);
    }

    /** Its name, {@link Quad#unionGraph} for the union. */
    Node name() {
        return name;
    }

    /** What it is a part of. */
    VisibleQuads quads() {
        return quads;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        Node predicate = pattern.getPredicate();
        Node object = pattern.getObject();
        if (Quad.isUnionGraph(name)) {
            return WrappedIterator.createNoRemove(quads.union(subject, predicate, object));
        }
        return WrappedIterator.createNoRemove(Iter.map(quads.find(name, subject, predicate, object), Quad::asTriple));
    }
}
