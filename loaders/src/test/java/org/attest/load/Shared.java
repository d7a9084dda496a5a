package org.attest.load;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files kept beside the repository. A test that needs one skips where it is absent, and says so. */
final class Shared {
    private Shared() {}

    static Path file(String name) {
        Path file = Path.of(System.getProperty("attest.shared", "../../shared")).resolve(name);
        assumeTrue(Files.isReadable(file), () -> "skipped: there is no " + name + " beside the repository");
        return file;
    }

    static Path article() {
        return file("seed/article.txt");
    }

    /** The repository's top. */
    static Path repository() {
        return Path.of(System.getProperty("attest.root", ".."));
    }
}
