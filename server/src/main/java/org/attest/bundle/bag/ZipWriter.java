package org.attest.bundle.bag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a ZIP in one pass, in one form only: entries stored, made at 1980-02-01 00:00 (the format knows no time zone), no
 * extra fields but those of large files (APPNOTE 6.3, section 4.5.3). The same files give the same bytes on every Java.
 */
public final class ZipWriter {
    private static final int FEBRUARY_1980 = 0x0041;
    private static final int MADE_BY = 0x031E;
    private static final long LARGE = 0xFFFFFFFFL;

    private final OutputStream out;
    private final long large;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long written;
    private long count;

    /** Writes to a stream, which stays open. */
    public ZipWriter(OutputStream out) {
        this(out, LARGE);
    }

    /** @param large length or offset from which an entry is written as a large one; smaller in tests */
    public ZipWriter(OutputStream out, long large) {
        this.out = out;
        this.large = large;
    }

    /** Writes one file. Names are given in ascending order; a bag gives ASCII names only. */
    public void file(String name, Measured file) throws IOException {
        boolean isLarge = file.length() >= large || written >= large;
        byte[] rawName = name.getBytes(StandardCharsets.UTF_8);
        byte[] fields = fields(file, rawName.length, isLarge);
        ByteBuffer local = buffer(30 + rawName.length + (isLarge ? 20 : 0));
        local.putInt(0x04034b50)
                .put(fields)
                .putShort((short) (isLarge ? 20 : 0))
                .put(rawName);
        if (isLarge) {
            local.putShort((short) 1)
                    .putShort((short) 16)
                    .putLong(file.length())
                    .putLong(file.length());
        }
        entry(name, rawName, fields, file.length(), isLarge);
        write(bytes(local));
        content(name, file);
        count++;
    }

    /** What a file's header and its directory entry have in common: version to file name length. */
    private static byte[] fields(Measured file, int nameLength, boolean isLarge) {
        int length = (int) (isLarge ? LARGE : file.length());
        return bytes(buffer(24)
                .putShort((short) (isLarge ? 45 : 20))
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) FEBRUARY_1980)
                .putInt(file.crc())
                .putInt(length)
                .putInt(length)
                .putShort((short) nameLength));
    }

    private void entry(String name, byte[] rawName, byte[] fields, long length, boolean isLarge) {
        int mode = name.endsWith("/verify.sh") ? 0x81ED : 0x81A4;
        ByteBuffer entry = buffer(46 + rawName.length + (isLarge ? 28 : 0));
        entry.putInt(0x02014b50).putShort((short) MADE_BY).put(fields).putShort((short) (isLarge ? 28 : 0));
        entry.putShort((short) 0).putInt(0).putInt(mode << 16).putInt((int) (isLarge ? LARGE : written));
        entry.put(rawName);
        if (isLarge) {
            entry.putShort((short) 1)
                    .putShort((short) 24)
                    .putLong(length)
                    .putLong(length)
                    .putLong(written);
        }
        directory.writeBytes(bytes(entry));
    }

    private void content(String name, Measured file) throws IOException {
        long before = written;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = file.source().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                written += read;
            }
        }
        if (written - before != file.length()) {
            throw new IOException(name + " changed while it was being written: " + file.length() + " bytes before, "
                    + (written - before) + " now");
        }
    }

    /** Writes the directory and the end record; does not close the stream. */
    public void finish() throws IOException {
        long offset = written;
        write(directory.toByteArray());
        long size = directory.size();
        boolean isLarge = count >= 0xFFFF || offset >= large;
        if (isLarge) {
            largeEnd(offset, size);
        }
        short shortCount = (short) (isLarge ? 0xFFFF : count);
        write(bytes(buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort(shortCount)
                .putShort(shortCount)
                .putInt((int) (isLarge ? LARGE : size))
                .putInt((int) (isLarge ? LARGE : offset))
                .putShort((short) 0)));
        out.flush();
    }

    private void largeEnd(long offset, long size) throws IOException {
        long here = written;
        ByteBuffer end = buffer(76)
                .putInt(0x06064b50)
                .putLong(44)
                .putShort((short) MADE_BY)
                .putShort((short) 45);
        end.putLong(0).putLong(count).putLong(count).putLong(size).putLong(offset);
        write(bytes(end.putInt(0x07064b50).putInt(0).putLong(here).putInt(1)));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
