package org.attest.bundle.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the frame of a ZIP and holds it against the one form a bundle has: every entry stored, back to back from the first
 * byte, then the directory, then its end record, and nothing before, between or after. So no byte is without meaning,
 * nothing overlaps, and nothing can expand.
 *
 * <p>Longer than other classes because it follows APPNOTE 6.3 (sections 4.3.7 to 4.3.16) field by field.
 */
final class ZipFrame {
    static final int MOST_ENTRIES = 200_000;
    private static final int LONGEST_NAME = 1024;
    private static final long LARGE = 0xFFFFFFFFL;
    private static final int LONGEST_DIRECTORY = 1 << 26;

    private final FileChannel channel;
    private final List<ZipEntry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long expected;

    ZipFrame(FileChannel channel) {
        this.channel = channel;
    }

    List<ZipEntry> entries() {
        return entries;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Reads the whole frame. Stops, with a finding, where it cannot be followed any further. */
    void read() throws IOException {
        long end = endRecord();
        if (end < 0) {
            return;
        }
        Directory directory = directory(end);
        boolean sane =
                directory.offset >= 0 && directory.size >= 0 && directory.end == directory.offset + directory.size;
        if (!sane || directory.size > LONGEST_DIRECTORY || directory.count > MOST_ENTRIES) {
            find(
                    "zip-frame",
                    "",
                    "the directory does not end where its end record begins, or is too large: bytes were"
                            + " put before or between, or the end record was changed");
            return;
        }
        read(at(directory.offset, (int) directory.size), directory);
    }

    private void read(ByteBuffer bytes, Directory directory) throws IOException {
        while (bytes.remaining() >= 46 && bytes.getInt(bytes.position()) == 0x02014b50) {
            entry(bytes);
        }
        if (bytes.hasRemaining() || entries.size() != directory.count) {
            find(
                    "zip-frame",
                    "",
                    "the directory has " + entries.size() + " readable entries, its end record says "
                            + directory.count);
        }
        if (expected != directory.offset) {
            find(
                    "zip-frame",
                    "",
                    "the files end at byte " + expected + ", the directory begins at " + directory.offset);
        }
    }

    /** Offset of the end record, or -1. Looks further back only to say what is wrong. */
    private long endRecord() throws IOException {
        long last = channel.size() - 22;
        if (last < 0) {
            find("zip-frame", "", "not a ZIP: shorter than 22 bytes");
            return -1;
        }
        for (long offset = last; offset >= Math.max(0, last - 0x10000); offset--) {
            if (at(offset, 4).getInt() == 0x06054b50) {
                if (offset < last) {
                    find("zip-frame", "", (last - offset) + " bytes after the end of the ZIP");
                }
                return offset;
            }
        }
        find("zip-frame", "", "not a ZIP, or more than 64 KiB after its end: no end record");
        return -1;
    }

    private record Directory(long offset, long size, long count, long end) {}

    private Directory directory(long end) throws IOException {
        ByteBuffer record = at(end, 22);
        int disks = record.getInt(4);
        long here = u16(record, 8);
        long count = u16(record, 10);
        long size = u32(record, 12);
        long offset = u32(record, 16);
        if (disks != 0 || here != count || u16(record, 20) != 0) {
            find("zip-frame", "", "the end record names several disks or has a comment");
        }
        boolean large = count == 0xFFFF || size == LARGE || offset == LARGE;
        return large ? large(end) : new Directory(offset, size, count, end);
    }

    private Directory large(long end) throws IOException {
        ByteBuffer bytes = end < 76 ? ByteBuffer.allocate(76) : at(end - 76, 76);
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        boolean plain = bytes.getInt(0) == 0x06064b50
                && bytes.getLong(4) == 44
                && bytes.getInt(12) == (0x031E | 45 << 16)
                && bytes.getLong(16) == 0
                && bytes.getLong(24) == bytes.getLong(32)
                && bytes.getInt(56) == 0x07064b50
                && bytes.getInt(60) == 0
                && bytes.getLong(64) == end - 76
                && bytes.getInt(72) == 1;
        if (!plain) {
            find("zip-frame", "", "the end record of a large ZIP is not as a bundle writes it");
        }
        return new Directory(bytes.getLong(48), bytes.getLong(40), bytes.getLong(32), end - 76);
    }

    private void entry(ByteBuffer bytes) throws IOException {
        int start = bytes.position();
        ByteBuffer head = bytes.slice(start, 46).order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = u16(head, 28);
        int extraLength = u16(head, 30);
        int length = 46 + nameLength + extraLength + u16(head, 32);
        if (length > bytes.remaining() || nameLength > LONGEST_NAME) {
            bytes.position(bytes.limit());
            find("zip-frame", "", "an entry of the directory is cut off");
            return;
        }
        byte[] rawName = new byte[nameLength];
        bytes.get(start + 46, rawName);
        ByteBuffer extra = bytes.slice(start + 46 + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(start + length);
        String name = name(rawName);
        form(name, head);
        place(name, rawName, head, extra);
    }

    private String name(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            find("name", "", "a file name that is not UTF-8");
            return new String(raw, StandardCharsets.ISO_8859_1);
        }
    }

    private void form(String name, ByteBuffer head) {
        int flags = u16(head, 8);
        int method = u16(head, 10);
        int mode = u16(head, 40);
        if ((mode & 0xF000) == 0xA000) {
            find("not-a-file", name, "a symbolic link: a bag holds files only");
        } else if (name.endsWith("/")) {
            find("not-a-file", name, "a folder of its own: a bag holds files only");
        } else if (method != 0) {
            find(
                    "zip-method",
                    name,
                    "compressed by method " + method + ", expected stored: somebody packed it anew."
                            + " Ask for the original file, or unpack it yourself and check the folder");
        } else if ((flags & 1) != 0) {
            find("zip-method", name, "encrypted");
        } else if (!asWritten(name, head, flags, mode)) {
            find("zip-form", name, "time, version, flags or rights are not as a bundle writes them: packed anew");
        }
    }

    /** Version, time (1980-02-01 00:00), disk and rights exactly as a bundle has them. */
    private static boolean asWritten(String name, ByteBuffer head, int flags, int mode) {
        int needed = u16(head, 6);
        return u16(head, 4) == 0x031E
                && (needed == 20 || needed == 45)
                && flags == 0
                && head.getInt(12) == 0x0041 << 16
                && u16(head, 32) == 0
                && u16(head, 34) == 0
                && u16(head, 36) == 0
                && u16(head, 38) == 0
                && mode == (name.endsWith("/verify.sh") ? 0x81ED : 0x81A4);
    }

    /** Checks that the file's own header stands exactly where the last file ended and says the same. */
    private void place(String name, byte[] rawName, ByteBuffer head, ByteBuffer extra) throws IOException {
        boolean large = u16(head, 6) == 45;
        boolean extraFits = extra.capacity() == (large ? 28 : 0);
        if (!extraFits || (large && !largeHead(head, extra))) {
            find("zip-form", name, "extra fields a bundle does not have");
            return;
        }
        long length = large ? extra.getLong(4) : u32(head, 24);
        long packed = large ? extra.getLong(12) : u32(head, 20);
        long offset = large ? extra.getLong(20) : u32(head, 42);
        long data = offset + 30 + rawName.length + (large ? 20 : 0);
        boolean inside = offset >= 0 && length >= 0 && data + length >= data && data + length <= channel.size();
        if (!inside || packed != length || offset != expected) {
            find(
                    "zip-frame",
                    name,
                    "does not begin where the file before it ended: bytes were put before or between,"
                            + " or files overlap");
        }
        if (inside && packed == length) {
            expected = data + length;
            if (!local(head, rawName, length, large).equals(at(offset, (int) (data - offset)))) {
                find("zip-frame", name, "the file's header differs from the directory's entry for it");
            }
            entries.add(new ZipEntry(name, head.getInt(16), length, data));
        }
    }

    private static boolean largeHead(ByteBuffer head, ByteBuffer extra) {
        return extra.getInt(0) == (1 | 24 << 16)
                && head.getInt(20) == -1
                && head.getInt(24) == -1
                && head.getInt(42) == -1;
    }

    /** The header a file must have by its directory entry. */
    private static ByteBuffer local(ByteBuffer head, byte[] name, long length, boolean large) {
        ByteBuffer local =
                ByteBuffer.allocate(30 + name.length + (large ? 20 : 0)).order(ByteOrder.LITTLE_ENDIAN);
        local.putInt(0x04034b50)
                .put(head.slice(6, 22))
                .putShort((short) name.length)
                .putShort((short) (large ? 20 : 0));
        local.put(name);
        if (large) {
            local.putInt(1 | 16 << 16).putLong(length).putLong(length);
        }
        return local.flip();
    }

    private ByteBuffer at(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("the file ends at byte " + (offset + bytes.position()) + " while being read");
            }
        }
        return bytes.flip();
    }

    private static int u16(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private static long u32(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & LARGE;
    }

    private void find(String code, String place, String message) {
        findings.add(new Finding(code, place, message));
    }
}
