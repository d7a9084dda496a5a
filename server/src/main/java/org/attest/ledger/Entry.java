package org.attest.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attest.store.Change;
import org.attest.store.Position;

/** One entry of the ledger. */
public final class Entry {
    private final Position position;
    private final Instant time;
    private final List<Part> parts;
    private final String header;

    private Entry(Position position, Instant time, List<Part> parts, String header) {
        this.position = position;
        this.time = time;
        this.parts = parts;
        this.header = header;
    }

    /**
     * The entry that follows another.
     *
     * @param before the position it follows
     * @param time in whole seconds
     * @param parts the envelope first; at least one
     */
    static Entry after(Position before, Instant time, List<Part> parts) {
        long number = before.number() + 1;
        String header = "attest-entry 1\nposition " + number + "\ntime " + time + "\nprevious " + before.hash()
                + "\nparts " + Part.root(parts) + "\n";
        Position position = new Position(number, Hash.hex(Hash.leaf(Hash.utf8(header))));
        return new Entry(position, time, List.copyOf(parts), header);
    }

    /** Its number and its hash. */
    public Position position() {
        return position;
    }

    /** When it was recorded, in whole seconds; never before the time of the entry before. */
    public Instant time() {
        return time;
    }

    /** The envelope first, then what changed; at least one. */
    public List<Part> parts() {
        return parts;
    }

    /** The bytes the chain is made of: the entry's hash is SHA-256 over a zero byte and these. */
    public String header() {
        return header;
    }

    /** On whose behalf; empty when that was erased. */
    public Optional<Envelope> envelope() {
        return parts.getFirst() instanceof Part.Whole whole
                ? Optional.of(Envelope.read(whole.text()))
                : Optional.empty();
    }

    /** What it does to the store; what was erased does nothing. */
    public Change change() {
        return Patch.read(position, parts.subList(1, parts.size()));
    }
}
