package org.attest.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.store.Position;

/** Reads the segments of a ledger from the first byte to the last and checks that each follows the one before. */
final class Chain {
    /** Told of every entry, in order. */
    @FunctionalInterface
    interface Visitor {
        void entry(Segment segment, long offset, Entry entry);
    }

    /**
     * How the ledger ends.
     *
     * @param segment the last segment; empty when there is none yet
     * @param end where the next entry goes
     * @param torn number of bytes after that, of an entry that was never finished
     */
    record End(Optional<Segment> segment, long end, long torn) {}

    private final Path directory;
    private final Disk disk;
    private final Visitor visitor;
    private Position position;
    private Instant time = Instant.EPOCH;

    private Chain(Path directory, Position beginning, Disk disk, Visitor visitor) {
        this.directory = directory;
        this.disk = disk;
        this.position = beginning;
        this.visitor = visitor;
    }

    /**
     * Reads all of it.
     *
     * @throws LedgerDamaged at the first byte that is not as it was written
     */
    static End walk(Path directory, Position beginning, Disk disk, Visitor visitor) throws IOException {
        return new Chain(directory, beginning, disk, visitor).walk();
    }

    private End walk() throws IOException {
        List<Path> files = files();
        End end = new End(Optional.empty(), 0, 0);
        for (Path file : files) {
            Segment segment = Segment.after(position, directory);
            if (!segment.file().equals(file)) {
                throw new LedgerDamaged(
                        file,
                        0,
                        position.number() + 1,
                        "expected the segment " + segment.file().getFileName());
            }
            end = walk(segment);
            if (end.torn() > 0 && !file.equals(files.getLast())) {
                throw new LedgerDamaged(file, end.end(), position.number() + 1, "a segment breaks off before the last");
            }
        }
        return end;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    private End walk(Segment segment) throws IOException {
        try (FileChannel in = disk.open(segment.file(), StandardOpenOption.READ)) {
            if (segment.begin(in) instanceof Segment.Found.Torn) {
                return new End(Optional.of(segment), 0, Math.max(1, in.size()));
            }
            long offset = Segment.HEADER;
            while (true) {
                switch (segment.read(in, offset, position)) {
                    case Segment.Found.Whole(Entry entry, long end) -> {
                        follow(segment, offset, entry);
                        offset = end;
                    }
                    case Segment.Found.End() -> {
                        return new End(Optional.of(segment), offset, 0);
                    }
                    case Segment.Found.Torn() -> {
                        return new End(Optional.of(segment), offset, in.size() - offset);
                    }
                }
            }
        }
    }

    private void follow(Segment segment, long offset, Entry entry) throws LedgerDamaged {
        if (entry.time().isBefore(time)) {
            throw new LedgerDamaged(
                    segment.file(), offset, entry.position().number(), "an entry is older than the one before");
        }
        time = entry.time();
        position = entry.position();
        visitor.entry(segment, offset, entry);
    }
}
