package org.attest.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.attest.store.Position;

/**
 * Entries as bytes, as {@code server/LEDGER.md} has them: a prefix that guards the length, a body, and a check over the
 * body. All numbers are unsigned and big-endian.
 */
final class Records {
    /** Bytes of a prefix: magic, length of the body, CRC-32C of these two. */
    static final int PREFIX = 16;

    /** Bytes after the body: its CRC-32C. */
    static final int CHECK = 4;

    /** {@code AER} and the record version, 1. */
    static final byte[] MAGIC = {'A', 'E', 'R', 1};

    private static final int LARGEST = Integer.MAX_VALUE - 1024;
    private static final int PLAIN = 0;
    private static final int ERASED = 1;

    private Records() {}

    /** The whole record of an entry. */
    static byte[] write(Entry entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        bytes.write(new byte[PREFIX]);
        body(entry, new DataOutputStream(bytes));
        bytes.write(new byte[CHECK]);
        byte[] record = bytes.toByteArray();
        int length = record.length - PREFIX - CHECK;
        ByteBuffer buffer = ByteBuffer.wrap(record);
        buffer.put(MAGIC).putLong(length).putInt(crc(record, 0, PREFIX - 4));
        buffer.putInt(PREFIX + length, crc(record, PREFIX, length));
        return record;
    }

    private static void body(Entry entry, DataOutputStream out) throws IOException {
        byte[] header = Hash.utf8(entry.header());
        out.writeShort(header.length);
        out.write(header);
        out.writeInt(entry.parts().size());
        for (Part part : entry.parts()) {
            switch (part) {
                case Part.Whole whole -> {
                    byte[] text = Hash.utf8(whole.text());
                    out.writeByte(PLAIN);
                    out.writeInt(Part.SIZE + text.length);
                    out.write(HexFormat.of().parseHex(whole.salt()));
                    out.write(text);
                }
                case Part.Erased erased -> {
                    out.writeByte(ERASED);
                    out.writeInt(Part.SIZE);
                    out.write(HexFormat.of().parseHex(erased.commitment()));
                }
            }
        }
    }

    static int crc(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    /**
     * Length of the body a prefix announces.
     *
     * @throws IllegalArgumentException when it is not a prefix
     */
    static int length(byte[] prefix) {
        ByteBuffer buffer = ByteBuffer.wrap(prefix);
        long length = buffer.getLong(MAGIC.length);
        if (buffer.getInt(PREFIX - 4) != crc(prefix, 0, PREFIX - 4)) {
            throw new IllegalArgumentException("the length of an entry does not match its check");
        }
        if (buffer.getInt(0) != ByteBuffer.wrap(MAGIC).getInt()) {
            throw new IllegalArgumentException("an entry of a form this program does not know: use a newer Attest");
        }
        if (length < 0 || length > LARGEST) {
            throw new IllegalArgumentException("an entry of impossible length");
        }
        return (int) length;
    }

    /**
     * The entry in a body, checked against the chain.
     *
     * @param before the position it follows
     * @throws IllegalArgumentException when it is damaged or does not follow
     */
    static Entry read(byte[] body, Position before) {
        try {
            ByteBuffer in = ByteBuffer.wrap(body);
            String header = text(in, Short.toUnsignedInt(in.getShort()));
            List<Part> parts = parts(in);
            Entry entry = Entry.after(before, time(header), parts);
            if (!entry.header().equals(header)) {
                throw new IllegalArgumentException("the chain is broken, or a part is not the one recorded");
            }
            return entry;
        } catch (BufferUnderflowException | CharacterCodingException | DateTimeParseException malformed) {
            throw new IllegalArgumentException("an entry is malformed", malformed);
        }
    }

    private static Instant time(String header) {
        String[] lines = header.split("\n", -1);
        if (lines.length < 3 || !lines[2].startsWith("time ")) {
            throw new IllegalArgumentException("the header of an entry is malformed");
        }
        return Instant.parse(lines[2].substring("time ".length()));
    }

    private static List<Part> parts(ByteBuffer in) throws CharacterCodingException {
        int count = in.getInt();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int encoding = in.get();
            int length = in.getInt();
            String first = hex(in);
            parts.add(
                    switch (encoding) {
                        case PLAIN -> new Part.Whole(first, text(in, length - Part.SIZE));
                        case ERASED -> new Part.Erased(first);
                        default ->
                            throw new IllegalArgumentException(
                                    "a part in a form this program does not know: use a newer Attest");
                    });
        }
        if (parts.isEmpty() || in.hasRemaining()) {
            throw new IllegalArgumentException("an entry's parts do not fill it");
        }
        return parts;
    }

    private static String hex(ByteBuffer in) {
        byte[] bytes = new byte[Part.SIZE];
        in.get(bytes);
        return Hash.hex(bytes);
    }

    private static String text(ByteBuffer in, int length) throws CharacterCodingException {
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a piece of an entry is longer than the entry");
        }
        ByteBuffer piece = in.slice(in.position(), length);
        in.position(in.position() + length);
        return StandardCharsets.UTF_8.newDecoder().decode(piece).toString();
    }
}
