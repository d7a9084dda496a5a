package org.attest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be opened more than once. */
public interface TableFile {
    /** Its name, without its folder. */
    String name();

    /**
     * Its bytes from the beginning; the caller closes them.
     *
     * @throws IOException when it is not there or cannot be read
     */
    InputStream open() throws IOException;

    /** A file on disk. */
    static TableFile of(Path path) {
        return new OnDisk(path);
    }

    /**
     * A file on disk.
     *
     * @param path where it is
     */
    record OnDisk(Path path) implements TableFile {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
