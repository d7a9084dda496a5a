package org.attest.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** A public test suite, packed (ustar, gzip), which lies beside the repository and is read at test time. */
public final class SuiteArchive {

    private static final int BLOCK = 512;

    private final Map<String, String> files = new HashMap<>();

    private SuiteArchive(InputStream tar) throws IOException {
        for (byte[] header = tar.readNBytes(BLOCK); isEntry(header); header = tar.readNBytes(BLOCK)) {
            int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
            byte[] content = tar.readNBytes(size);
            tar.skipNBytes(Math.floorMod(-size, BLOCK));
            files.put(text(header, 0, 100), new String(content, StandardCharsets.UTF_8));
        }
    }

    /** Opens {@code suites/name}; the test that asked is skipped when it is not there. */
    public static SuiteArchive open(String name) {
        Path archive = Path.of(System.getProperty("attest.shared", "../../shared"), "suites", name);
        assumeTrue(
                Files.isReadable(archive), () -> "skipped: no " + name + "; set -Dattest.shared to the folder of data");
        try (InputStream tar = new GZIPInputStream(Files.newInputStream(archive))) {
            return new SuiteArchive(tar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one file. */
    public String file(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return text;
    }

    /** The paths of all files, sorted. */
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    private static boolean isEntry(byte[] header) {
        return header.length == BLOCK && header[0] != 0;
    }

    private static String text(byte[] header, int from, int length) {
        String field = new String(header, from, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }
}
