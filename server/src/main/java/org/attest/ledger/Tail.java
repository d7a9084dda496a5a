package org.attest.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.attest.store.Durable;
import org.attest.store.Step;
import org.attest.store.Steps;

/** The end of the last segment, where entries are written. Either a whole entry is on disk, or nothing of it. */
final class Tail implements AutoCloseable {
    private final Segment segment;
    private final FileChannel channel;
    private long end;
    private boolean unsure;

    private Tail(Segment segment, FileChannel channel, long end) {
        this.segment = segment;
        this.channel = channel;
        this.end = end;
    }

    /** Starts a new segment. */
    static Tail create(Segment segment, Path directory, Disk disk) throws IOException {
        Tail tail =
                new Tail(segment, disk.open(segment.file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE), 0);
        try {
            tail.channel.truncate(0);
            tail.write(segment.header(), Steps.UNWATCHED);
            Durable.directory(directory);
            return tail;
        } catch (IOException | RuntimeException failed) {
            tail.close();
            Files.deleteIfExists(segment.file());
            throw failed;
        }
    }

    /**
     * Continues a segment after its last whole entry. What is behind that is cut off, and kept in a file beside it: nothing
     * that was ever written is thrown away unseen.
     */
    static Tail at(Segment segment, long end, Disk disk) throws IOException {
        FileChannel channel = disk.open(segment.file(), StandardOpenOption.WRITE);
        if (channel.size() > end) {
            keep(segment.file(), end);
            channel.truncate(end);
            channel.force(true);
        }
        return new Tail(segment, channel, end);
    }

    private static void keep(Path file, long end) throws IOException {
        Path kept = file.resolveSibling(file.getFileName() + "." + end + ".torn");
        try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(
                        kept,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            from.transferTo(end, from.size() - end, to);
            to.force(true);
        }
        Durable.directory(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    Segment segment() {
        return segment;
    }

    /** Where the next entry goes. */
    long end() {
        return end;
    }

    /**
     * Writes and waits until the disk has it.
     *
     * @throws IOException when it could not; nothing of it is left, or nothing more can be written until the next start
     */
    void write(byte[] bytes, Steps steps) throws IOException {
        if (unsure) {
            throw new IOException(
                    "the disk did not confirm an earlier entry: restart, so that the ledger is read again");
        }
        unsure = true;
        try {
            put(ByteBuffer.wrap(bytes, 0, bytes.length / 2), end);
            steps.reached(Step.MID_LOG);
            put(ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2), end + bytes.length / 2);
        } catch (IOException | RuntimeException failed) {
            cutBack(failed);
            throw failed;
        }
        channel.force(true);
        end += bytes.length;
        unsure = false;
    }

    private void put(ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private void cutBack(Exception failed) {
        try {
            channel.truncate(end);
            channel.force(true);
            unsure = false;
        } catch (IOException again) {
            failed.addSuppressed(again);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
