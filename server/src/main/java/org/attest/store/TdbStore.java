package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The projections as two TDB2 directories. A projection that a change does not concern is not written: its own position
 * then lags, which is right, because what lies between concerns it as little.
 */
public final class TdbStore implements Store {
    /** Changes are gathered up to this many quads per transaction when catching up: TDB2 grows with every transaction. */
    private static final int BATCH = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(TdbStore.class);

    private static final String FRESH = "store.new";
    private static final String OLD = "store.old";

    private final History history;
    private final TdbProjection open;
    private final TdbProjection sealed;
    private final ReadWriteLock together = new ReentrantReadWriteLock(true);
    private volatile Position head;
    private volatile boolean uneven;

    private TdbStore(Path folder, String base, History history) {
        Placement placement = new Placement(base);
        this.history = history;
        this.open = new TdbProjection("open", folder.resolve("open"), graph -> !placement.sealed(graph));
        this.sealed = new TdbProjection("sealed", folder.resolve("sealed"), placement::sealed);
        this.head = history.at(0).orElseThrow();
    }

    /**
     * Opens both projections, checks each against the history and lets it catch up; then closes the sealed one until
     * somebody needs it.
     *
     * <p>TDB2 does not open a directory whose journal was cut off in the middle of an entry by a crash. The projections hold
     * nothing that the ledger does not hold, so both are then made again from it.
     *
     * @throws StoreRefused when a projection is ahead of the history or followed another one
     */
    public static TdbStore open(DataDirectory directory, History history) throws IOException {
        Durable.delete(directory.store().resolveSibling(FRESH));
        Durable.delete(directory.store().resolveSibling(OLD));
        if (!isReadable(directory)) {
            LOG.warn(
                    "the store was cut off in the middle of its writing, as by a crash: it is made again from the ledger");
            return rebuild(directory, history);
        }
        return open(directory.store(), directory.base(), history);
    }

    private static boolean isReadable(DataDirectory directory) throws IOException {
        return TdbProjection.isReadable(directory.store().resolve("open"))
                && TdbProjection.isReadable(directory.store().resolve("sealed"));
    }

    /**
     * How far the projections of an instance have come by their own account, read without changing anything.
     *
     * @return the furthest of them; empty: there is nothing in the store
     */
    public static Optional<Position> furthest(DataDirectory directory) throws IOException {
        Optional<Position> furthest = Optional.empty();
        for (String name : List.of("open", "sealed")) {
            Path folder = directory.store().resolve(name);
            if (Files.isDirectory(folder)) {
                TdbProjection projection = new TdbProjection(name, folder, graph -> false);
                Optional<Position> here = projection.recorded();
                projection.release();
                long known = furthest.map(Position::number).orElse(-1L);
                furthest = here.filter(position -> position.number() > known).isPresent() ? here : furthest;
            }
        }
        return furthest;
    }

    /**
     * Makes both projections again from the history alone, in a fresh folder, and puts them in the place of the old ones.
     * Cut short at any point, it leaves the old ones, the new ones or none, and each of these opens.
     *
     * @return the new store
     */
    public static TdbStore rebuild(DataDirectory directory, History history) throws IOException {
        Path store = directory.store();
        Path fresh = store.resolveSibling(FRESH);
        Path old = store.resolveSibling(OLD);
        Durable.delete(fresh);
        Durable.delete(old);
        open(fresh, directory.base(), history).close();
        if (Files.exists(store)) {
            Files.move(store, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, store, StandardCopyOption.ATOMIC_MOVE);
        Durable.directory(directory.path());
        return open(directory, history);
    }

    private static TdbStore open(Path folder, String base, History history) throws IOException {
        TdbStore store = new TdbStore(folder, base, history);
        try {
            store.catchUp();
            store.sealed.release();
            return store;
        } catch (IOException | RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    @Override
    public Position head() {
        return head;
    }

    @Override
    public synchronized void apply(Change change, Steps steps) throws IOException {
        if (uneven || change.position().number() != head.number() + 1) {
            throw new IllegalStateException("the store is behind the ledger: expected entry " + (head.number() + 1)
                    + ", found " + change.position() + "; catch up first");
        }
        List<TdbProjection> concerned = List.of(open, sealed).stream()
                .filter(p -> p.concernedBy(change))
                .toList();
        try {
            for (TdbProjection projection : concerned) {
                projection.begin();
                projection.write(change);
            }
            commit(concerned, change.position(), steps);
        } finally {
            open.abandon();
            sealed.abandon();
        }
        steps.reached(Step.AFTER_COMMIT);
    }

    private void commit(List<TdbProjection> concerned, Position position, Steps steps) throws IOException {
        together.writeLock().lock();
        try {
            uneven = true;
            if (concerned.contains(open)) {
                open.commit(position);
            }
            steps.reached(Step.AFTER_OPEN_COMMIT);
            steps.reached(Step.BEFORE_SEALED_COMMIT);
            if (concerned.contains(sealed)) {
                sealed.commit(position);
            }
            head = position;
            uneven = false;
        } finally {
            together.writeLock().unlock();
        }
    }

    @Override
    public synchronized void catchUp() throws IOException {
        together.writeLock().lock();
        try {
            follow(open);
            follow(sealed);
            head = history.head();
            uneven = false;
        } finally {
            together.writeLock().unlock();
        }
    }

    private void follow(TdbProjection projection) throws IOException {
        Position from = projection.position(history);
        if (from.equals(history.head())) {
            return;
        }
        List<Change> batch = new ArrayList<>();
        int[] quads = {0};
        history.replay(from.number(), change -> {
            batch.add(change);
            quads[0] += change.removed().size() + change.added().size();
            if (quads[0] >= BATCH) {
                write(projection, batch);
                quads[0] = 0;
            }
        });
        write(projection, batch);
    }

    private static void write(TdbProjection projection, List<Change> batch) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        try {
            projection.begin();
            for (Change change : batch) {
                projection.write(change);
            }
            projection.commit(batch.getLast().position());
            batch.clear();
        } finally {
            projection.abandon();
        }
    }

    @Override
    public Reading readOpen() throws IOException {
        return read(Optional.empty());
    }

    @Override
    public Reading readAll() throws IOException {
        return read(Optional.of(sealed));
    }

    private Reading read(Optional<TdbProjection> second) throws IOException {
        Optional<Reading> reading = tryRead(second);
        while (reading.isEmpty()) {
            catchUp();
            reading = tryRead(second);
        }
        return reading.get();
    }

    /** Empty while the projections stand at different positions, after a commit that failed half-way. */
    private Optional<Reading> tryRead(Optional<TdbProjection> second) throws IOException {
        together.readLock().lock();
        try {
            if (uneven) {
                return Optional.empty();
            }
            Optional<DatasetGraph> also = second.isEmpty()
                    ? Optional.empty()
                    : Optional.of(second.get().dataset());
            return Optional.of(Reading.begin(head, open.dataset(), also));
        } finally {
            together.readLock().unlock();
        }
    }

    @Override
    public Projection open() {
        return open;
    }

    @Override
    public Projection sealed() {
        return sealed;
    }

    @Override
    public void close() {
        open.release();
        sealed.release();
    }
}
