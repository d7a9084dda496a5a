package org.attest.bundle.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** The bytes of one stored file; at its end the checksum is compared; {@code wrong} hears the name when they differ. */
final class ZipFileStream extends InputStream {
    private final FileChannel channel;
    private final ZipEntry entry;
    private final CRC32 crc = new CRC32();
    private final Consumer<String> wrong;
    private long at;

    ZipFileStream(FileChannel channel, ZipEntry entry, Consumer<String> wrong) {
        this.channel = channel;
        this.entry = entry;
        this.wrong = wrong;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        long left = entry.length() - at;
        if (left == 0) {
            checkSum();
            return -1;
        }
        int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(left, length)), entry.data() + at);
        if (read < 0) {
            throw new IOException(entry.name() + " is cut off at byte " + at);
        }
        crc.update(bytes, offset, read);
        at += read;
        return read;
    }

    private void checkSum() {
        if ((int) crc.getValue() != entry.crc()) {
            wrong.accept(entry.name());
        }
    }
}
