package org.attest.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.store.DataDirectory;
import org.attest.store.History;
import org.attest.store.Position;
import org.attest.store.Step;
import org.attest.store.Steps;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that was ever recorded, in order: entries are appended, never changed, and each holds the hash of the one before.
 * Every byte is checked when it is opened. The form of the files is in {@code server/LEDGER.md}.
 */
public final class Ledger implements History, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final long SEGMENT_BYTES = 64L << 20;

    /** Where an entry is. */
    private record Place(Segment segment, long offset, Position position) {}

    private final Path directory;
    private final Disk disk;
    private final long segmentBytes;
    private final Position beginning;
    private final SecureRandom random = new SecureRandom();
    private final List<Place> places = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();
    private Instant last = Instant.EPOCH;
    private @Nullable Tail tail;

    private Ledger(Path directory, Position beginning, Disk disk, long segmentBytes) {
        this.directory = directory;
        this.beginning = beginning;
        this.disk = disk;
        this.segmentBytes = segmentBytes;
    }

    /**
     * Opens the ledger of an instance and reads all of it. An entry at the very end whose writing was cut short, which
     * nobody was ever told of, is cut off; that is logged and listed in {@link #repairs()}.
     *
     * @throws LedgerDamaged when anything else is not as it was written
     */
    public static Ledger open(DataDirectory data) throws IOException {
        return open(data, Disk.REAL, SEGMENT_BYTES);
    }

    /**
     * What the ledger is like on disk.
     *
     * @param head the last whole entry
     * @param torn bytes behind it that are no whole entry; 0: none
     */
    public record State(Position head, long torn) {}

    /**
     * Reads every byte of an instance's ledger and changes nothing.
     *
     * @throws LedgerDamaged when anything but the very end is not as it was written
     */
    public static State inspect(DataDirectory data) throws IOException {
        Ledger ledger = new Ledger(data.ledger(), beginning(data), Disk.REAL, SEGMENT_BYTES);
        Chain.End end = Chain.walk(ledger.directory, ledger.beginning, ledger.disk, ledger::remember);
        return new State(ledger.head(), end.torn());
    }

    private static Position beginning(DataDirectory data) {
        String name = "attest-ledger 1\ninstance " + data.instance() + "\nbase " + data.base() + "\n";
        return new Position(0, Hash.hex(Hash.sha256(Hash.utf8(name))));
    }

    static Ledger open(DataDirectory data, Disk disk, long segmentBytes) throws IOException {
        Ledger ledger = new Ledger(data.ledger(), beginning(data), disk, segmentBytes);
        ledger.load();
        return ledger;
    }

    private void load() throws IOException {
        Chain.End end = Chain.walk(directory, beginning, disk, this::remember);
        if (end.torn() > 0) {
            String repair = "cut off " + end.torn() + " bytes of entry " + (head().number() + 1)
                    + ", whose writing was never finished, from "
                    + end.segment().orElseThrow().file();
            repairs.add(repair);
            LOG.warn("ledger: {}", repair);
        }
        if (end.segment().isPresent() && end.end() > 0) {
            tail = Tail.at(end.segment().get(), end.end(), disk);
        }
    }

    private void remember(Segment segment, long offset, Entry entry) {
        places.add(new Place(segment, offset, entry.position()));
        last = entry.time();
    }

    /** What had to be repaired when it was opened; empty: nothing. */
    public List<String> repairs() {
        return List.copyOf(repairs);
    }

    @Override
    public synchronized Position head() {
        return places.isEmpty() ? beginning : places.getLast().position();
    }

    @Override
    public synchronized Optional<Position> at(long number) {
        if (number == 0) {
            return Optional.of(beginning);
        }
        return number > 0 && number <= places.size()
                ? Optional.of(places.get((int) number - 1).position())
                : Optional.empty();
    }

    /** The time the next entry will have: now, in whole seconds, or the time of the last entry if the clock went back. */
    synchronized Instant time(Instant now) {
        Instant whole = now.truncatedTo(ChronoUnit.SECONDS);
        return whole.isBefore(last) ? last : whole;
    }

    /**
     * Appends an entry. When this returns, it is on disk.
     *
     * @param time as {@link #time} gave it
     * @param patches what changes, each text standing or falling alone; may be empty
     * @throws IOException when it could not be written: it is then not in the ledger
     */
    synchronized Entry append(Envelope envelope, Instant time, List<String> patches, Steps steps) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Whole(salt(), envelope.text()));
        patches.forEach(patch -> parts.add(new Part.Whole(salt(), patch)));
        Entry entry = Entry.after(head(), time(time), parts);
        byte[] record = Records.write(entry);
        steps.reached(Step.BEFORE_LOG);
        Tail end = tailFor(record.length);
        long offset = end.end();
        end.write(record, steps);
        remember(end.segment(), offset, entry);
        steps.reached(Step.AFTER_LOG);
        return entry;
    }

    private String salt() {
        byte[] salt = new byte[Part.SIZE];
        random.nextBytes(salt);
        return Hash.hex(salt);
    }

    private Tail tailFor(int bytes) throws IOException {
        Tail end = tail;
        if (end == null || (end.end() > Segment.HEADER && end.end() + bytes > segmentBytes)) {
            Tail next = Tail.create(Segment.after(head(), directory), directory, disk);
            if (end != null) {
                end.close();
            }
            tail = next;
            return next;
        }
        return end;
    }

    /** Tells all entries after a position, in order, each checked again as it is read. */
    public void entries(long after, Consumer<Entry> reader) throws IOException {
        read(after, reader::accept);
    }

    @Override
    public void replay(long after, Reader reader) throws IOException {
        read(after, entry -> reader.change(entry.change()));
    }

    private interface EntryReader {
        void entry(Entry entry) throws IOException;
    }

    private void read(long after, EntryReader reader) throws IOException {
        List<Place> wanted;
        Position before;
        synchronized (this) {
            before = at(after).orElseThrow(() -> new IllegalArgumentException("the ledger has no entry " + after));
            wanted = List.copyOf(places.subList((int) after, places.size()));
        }
        for (int i = 0; i < wanted.size(); ) {
            Segment segment = wanted.get(i).segment();
            try (FileChannel in = disk.open(segment.file(), StandardOpenOption.READ)) {
                for (; i < wanted.size() && wanted.get(i).segment().equals(segment); i++) {
                    Place place = wanted.get(i);
                    reader.entry(entry(in, place, before));
                    before = place.position();
                }
            }
        }
    }

    private static Entry entry(FileChannel in, Place place, Position before) throws IOException {
        if (place.segment().read(in, place.offset(), before) instanceof Segment.Found.Whole whole
                && whole.entry().position().equals(place.position())) {
            return whole.entry();
        }
        throw new LedgerDamaged(
                place.segment().file(),
                place.offset(),
                place.position().number(),
                "the entry is not the one that was read before");
    }

    /**
     * Reads every byte again and checks the chain up to the head.
     *
     * @return the head
     * @throws LedgerDamaged at the first byte that is not as it was written
     */
    public synchronized Position verify() throws IOException {
        Position[] reached = {beginning};
        Chain.walk(directory, beginning, disk, (segment, offset, entry) -> reached[0] = entry.position());
        if (!reached[0].equals(head())) {
            throw new LedgerDamaged(
                    directory, 0, reached[0].number(), "expected the head " + head() + ", found " + reached[0]);
        }
        return reached[0];
    }

    @Override
    public synchronized void close() throws IOException {
        Tail end = tail;
        if (end != null) {
            tail = null;
            end.close();
        }
    }
}
