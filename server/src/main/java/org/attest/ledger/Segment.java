package org.attest.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.attest.store.Position;

/**
 * One file of the ledger: a header that says where it continues, then records.
 *
 * @param file {@code {first position, 16 digits}.log}
 * @param before the position its first entry follows
 */
record Segment(Path file, Position before) {
    /** Bytes of the header. */
    static final int HEADER = 113;

    /** What stands at an offset. */
    sealed interface Found {
        /** A whole entry; the next one starts at {@code end}. */
        record Whole(Entry entry, long end) implements Found {}

        /** Nothing more. */
        record End() implements Found {}

        /** The beginning of an entry, or of the header, whose writing was cut short. */
        record Torn() implements Found {}
    }

    /** The segment that starts after a position. */
    static Segment after(Position before, Path directory) {
        return new Segment(directory.resolve("%016d.log".formatted(before.number() + 1)), before);
    }

    byte[] header() {
        return Hash.utf8("attest-ledger 1\nfirst %016d\nprevious %s\n".formatted(before.number() + 1, before.hash()));
    }

    /** Reads the header. */
    Found begin(FileChannel in) throws IOException {
        byte[] expected = header();
        byte[] found = bytes(in, 0, (int) Math.min(HEADER, in.size()));
        if (Arrays.equals(expected, found)) {
            return new Found.End();
        }
        boolean cutShort = found.length < HEADER && Arrays.equals(found, Arrays.copyOf(expected, found.length));
        if (cutShort || (in.size() == found.length && zero(found))) {
            return new Found.Torn();
        }
        throw new LedgerDamaged(file, 0, before.number() + 1, "the header of a segment is not what was written");
    }

    /**
     * Reads what stands at an offset.
     *
     * @param last the position the entry there must follow
     * @throws LedgerDamaged when it is neither whole nor the beginning of a record
     */
    Found read(FileChannel in, long offset, Position last) throws IOException {
        long left = in.size() - offset;
        if (left == 0) {
            return new Found.End();
        }
        try {
            if (left < Records.PREFIX) {
                return beginning(bytes(in, offset, (int) left));
            }
            byte[] prefix = bytes(in, offset, Records.PREFIX);
            if (zero(prefix) && zeroFrom(in, offset)) {
                return new Found.Torn();
            }
            int length = Records.length(prefix);
            if (left < (long) Records.PREFIX + length + Records.CHECK) {
                return new Found.Torn();
            }
            byte[] body = bytes(in, offset + Records.PREFIX, length);
            int check = ByteBuffer.wrap(bytes(in, offset + Records.PREFIX + length, Records.CHECK))
                    .getInt();
            if (check != Records.crc(body, 0, length)) {
                throw new IllegalArgumentException("the bytes of an entry do not match their check");
            }
            return new Found.Whole(Records.read(body, last), offset + Records.PREFIX + length + Records.CHECK);
        } catch (IllegalArgumentException wrong) {
            throw new LedgerDamaged(file, offset, last.number() + 1, String.valueOf(wrong.getMessage()));
        }
    }

    private static Found beginning(byte[] left) {
        int known = Math.min(left.length, Records.MAGIC.length);
        if (zero(left) || Arrays.equals(left, 0, known, Records.MAGIC, 0, known)) {
            return new Found.Torn();
        }
        throw new IllegalArgumentException("expected the beginning of an entry, found something else");
    }

    private static boolean zero(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean zeroFrom(FileChannel in, long offset) throws IOException {
        for (long at = offset; at < in.size(); at += 1 << 16) {
            if (!zero(bytes(in, at, (int) Math.min(1 << 16, in.size() - at)))) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(FileChannel in, long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (in.read(buffer, offset + buffer.position()) < 0) {
                throw new IOException("a segment of the ledger became shorter while it was read");
            }
        }
        return buffer.array();
    }
}
