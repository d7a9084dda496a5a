package org.attest.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** A history kept in memory. */
final class Told implements History {
    static final String BASE = "http://localhost:3330/";

    private final String name;
    private final List<Change> changes = new ArrayList<>();

    Told(String name) {
        this.name = name;
    }

    static Quad quad(String tier, String subject) {
        return Quad.create(
                NodeFactory.createURI(BASE + "graph/case/" + tier),
                NodeFactory.createURI(BASE + "id/claim/" + subject),
                NodeFactory.createURI("https://w3id.org/attest/hr#note"),
                NodeFactory.createLiteralString("about " + subject));
    }

    Change add(Quad... added) {
        return change(List.of(), List.of(added));
    }

    Change change(List<Quad> removed, List<Quad> added) {
        Change change = new Change(position(changes.size() + 1), removed, added);
        changes.add(change);
        return change;
    }

    void forgetLast() {
        changes.removeLast();
    }

    private Position position(long number) {
        return new Position(number, "%s%063x".formatted(name, number));
    }

    @Override
    public Position head() {
        return position(changes.size());
    }

    @Override
    public Optional<Position> at(long number) {
        return number <= changes.size() ? Optional.of(position(number)) : Optional.empty();
    }

    @Override
    public void replay(long after, Reader reader) throws IOException {
        for (Change change : List.copyOf(changes).subList((int) after, changes.size())) {
            reader.change(change);
        }
    }
}
