package org.attest.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * A TDB2 directory that follows the history. Its position, and which graphs it ever had, are written in the same transaction
 * as its quads, in a graph that is no graph of the instance, so that no view lists it.
 */
final class TdbProjection implements Projection {
    private static final Node HEAD = NodeFactory.createURI("urn:attest:store:head");
    private static final Node NUMBER = NodeFactory.createURI("urn:attest:store:position");
    private static final Node HASH = NodeFactory.createURI("urn:attest:store:hash");

    private static final Node GRAPH = NodeFactory.createURI("urn:attest:store:graph");

    private final String name;
    private final Path directory;
    private final Predicate<Node> belongs;
    private final Set<Node> touched = new HashSet<>();
    private volatile @Nullable DatasetGraph dataset;

    /** @param belongs tells the graphs that are kept here */
    TdbProjection(String name, Path directory, Predicate<Node> belongs) {
        this.name = name;
        this.directory = directory;
        this.belongs = belongs;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isLoaded() {
        return dataset != null;
    }

    /** The TDB2 dataset, connected when first asked for. */
    synchronized DatasetGraph dataset() throws IOException {
        DatasetGraph connected = dataset;
        if (connected == null) {
            Files.createDirectories(directory);
            connected = DatabaseMgr.connectDatasetGraph(Location.create(directory));
            dataset = connected;
        }
        return connected;
    }

    /**
     * Whether TDB2 will open the directory. It does not when a crash cut its journal off in the middle of an entry, and then
     * keeps hold of the files it failed to open: so the journal is read before.
     */
    static boolean isReadable(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return true;
        }
        try (DirectoryStream<Path> generations = Files.newDirectoryStream(directory, "Data-*")) {
            for (Path generation : generations) {
                if (!isJournalWhole(generation)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isJournalWhole(Path generation) throws IOException {
        Path file = generation.resolve("journal.jrnl");
        if (!Files.exists(file) || Files.size(file) == 0) {
            return true;
        }
        Journal journal = Journal.create(Location.create(generation));
        try {
            journal.entries().forEachRemaining(entry -> {});
            return true;
        } catch (TransactionException cutOff) {
            return false;
        } finally {
            journal.close();
        }
    }

    /** Lets go of the files; the next use connects again. No transaction may be running. */
    synchronized void release() {
        DatasetGraph connected = dataset;
        if (connected != null) {
            dataset = null;
            TDBInternal.expel(connected);
        }
    }

    /**
     * How far this projection has come, checked against the history.
     *
     * @throws StoreRefused when it is ahead of the history, or followed another one
     */
    Position position(History history) throws IOException {
        Optional<Position> recorded = recorded();
        if (recorded.isEmpty()) {
            return history.at(0).orElseThrow();
        }
        Position here = recorded.get();
        Position there =
                history.at(here.number()).orElseThrow(() -> refused("is ahead of the ledger", here, history.head()));
        if (!there.equals(here)) {
            throw refused("followed another ledger", here, there);
        }
        return here;
    }

    /** How far it has come by its own account; empty: nothing was ever written. */
    Optional<Position> recorded() throws IOException {
        DatasetGraph connected = dataset();
        return Txn.calculateRead(connected, () -> recorded(connected));
    }

    private StoreRefused refused(String what, Position here, Position there) {
        return new StoreRefused("the " + name + " projection in " + directory + " " + what + ": expected " + there
                + ", found " + here
                + ". Restore the ledger that belongs to it; only if the ledger is known to be whole,"
                + " rebuild the store from it");
    }

    private static Optional<Position> recorded(DatasetGraph dataset) {
        Iterator<Quad> number = dataset.find(HEAD, HEAD, NUMBER, Node.ANY);
        Iterator<Quad> hash = dataset.find(HEAD, HEAD, HASH, Node.ANY);
        if (!number.hasNext() || !hash.hasNext()) {
            return Optional.empty();
        }
        return Optional.of(new Position(
                Long.parseLong(number.next().getObject().getLiteralLexicalForm()),
                hash.next().getObject().getLiteralLexicalForm()));
    }

    /** The graphs in a dataset that have something in them, without looking through all of it. */
    static Set<Node> graphs(DatasetGraph dataset) {
        return dataset.stream(HEAD, HEAD, GRAPH, Node.ANY)
                .map(Quad::getObject)
                .filter(graph -> dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY))
                .collect(Collectors.toSet());
    }

    /** True when a change concerns a graph kept here. */
    boolean concernedBy(Change change) {
        return change.removed().stream().anyMatch(quad -> belongs.test(quad.getGraph()))
                || change.added().stream().anyMatch(quad -> belongs.test(quad.getGraph()));
    }

    /** Starts a write transaction in this thread, to be ended by {@link #commit} or {@link #abandon}. */
    void begin() throws IOException {
        touched.clear();
        dataset().begin(TxnType.WRITE);
    }

    /** Writes what belongs here. */
    void write(Change change) throws IOException {
        DatasetGraph connected = dataset();
        kept(change.removed()).forEach(connected::delete);
        kept(change.added()).forEach(quad -> {
            connected.add(quad);
            touched.add(quad.getGraph());
        });
    }

    private Stream<Quad> kept(Collection<Quad> quads) {
        return quads.stream().filter(quad -> belongs.test(quad.getGraph()));
    }

    /** Ends the transaction; from here on readers see it, at this position. */
    void commit(Position position) throws IOException {
        DatasetGraph connected = dataset();
        connected.deleteAny(HEAD, HEAD, NUMBER, Node.ANY);
        connected.deleteAny(HEAD, HEAD, HASH, Node.ANY);
        touched.forEach(graph -> connected.add(HEAD, HEAD, GRAPH, graph));
        connected.add(HEAD, HEAD, NUMBER, NodeFactory.createLiteralString(Long.toString(position.number())));
        connected.add(HEAD, HEAD, HASH, NodeFactory.createLiteralString(position.hash()));
        connected.commit();
        connected.end();
    }

    /** Ends the transaction, if there is one in this thread, as if it had never begun. */
    void abandon() {
        DatasetGraph connected = dataset;
        if (connected != null && connected.isInTransaction()) {
            connected.abort();
            connected.end();
        }
    }

    @Override
    public void dump(OutputStream out) throws IOException {
        DatasetGraph connected = dataset();
        connected.begin(ReadWrite.READ);
        try {
            String[] lines = StreamSupport.stream(((Iterable<Quad>) connected::find).spliterator(), false)
                    .filter(quad -> !quad.getGraph().equals(HEAD))
                    .map(CanonicalQuads::line)
                    .sorted(CanonicalQuads::byBytes)
                    .toArray(String[]::new);
            for (String line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        } finally {
            connected.end();
        }
    }
}
