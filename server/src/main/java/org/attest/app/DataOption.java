package org.attest.app;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.store.DataDirectory;

/** Data directories: made when they are first asked for. */
final class DataOption {
    private DataOption() {}

    /** Makes an instance in this folder unless there is one. */
    static void ensure(Path data, String base) throws IOException {
        if (!DataDirectory.exists(data)) {
            DataDirectory.create(data, base).close();
        }
    }
}
