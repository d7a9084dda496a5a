package org.attest.bundle.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedSet;

/** Where the files of one bag are read from. Paths are relative to the bag's root, with {@code /}. */
public sealed interface BagSource extends Closeable permits DirectorySource, ZipSource {
    /** Name of the bag's root folder. */
    String root();

    /** Paths of all files that can be read. */
    SortedSet<String> files();

    /** Length of a file in bytes. */
    long length(String path) throws IOException;

    /** Opens a file; the caller closes it. */
    InputStream open(String path) throws IOException;

    /** What is wrong with the container itself; complete once every file was read. */
    List<Finding> findings();

    /** Reads a file that should be small. Throws when it is longer than {@code limit} bytes. */
    default byte[] bytes(String path, int limit) throws IOException {
        long length = length(path);
        if (length > limit) {
            throw new IOException(path + " has " + length + " bytes, more than the " + limit + " it may have");
        }
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        }
    }
}
