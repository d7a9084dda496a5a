package org.attest.app;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a command works: in a data directory of one's own, or at a server; and as whom. */
final class Where {
    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "whose view to use; better given as ATTEST_TOKEN, since a command line can be seen by others."
                    + " Without one: what the public may see")
    private @Nullable String token;

    /** One of the two, never both. */
    static final class Place {
        @Option(names = "--data", paramLabel = "DIR", description = "a data directory that no server is using")
        private @Nullable Path data;

        @Option(
                names = "--to",
                paramLabel = "URL",
                description = "a running server, for example http://localhost:3330/")
        private @Nullable URI to;
    }

    /** The data directory, or null when the command works at a server. */
    @Nullable
    Path data() {
        return place.data;
    }

    /** The server's base, ending in a slash. */
    URI server() {
        if (place.to == null) {
            throw new IllegalStateException("no server was named");
        }
        String text = place.to.toString();
        return text.endsWith("/") ? place.to : URI.create(text + "/");
    }

    /** The token of the command line, or of the environment, or empty: the public. */
    String token() {
        String given = token == null ? System.getenv("ATTEST_TOKEN") : token;
        return given == null ? "" : given.strip();
    }
}
