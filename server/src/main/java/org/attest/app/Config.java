package org.attest.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.attest.access.Limits;

/**
 * What can be set for a server, in a properties file. An unknown or malformed setting stops the start: a limit that was
 * mistyped must not silently be another.
 *
 * @param port TCP port, 0 for any free one; {@code port}
 * @param loopback whether only this machine can connect; {@code listen = loopback | all}
 * @param bodyBytes the largest body any door takes; {@code body.bytes}
 * @param limits how much one question may cost; {@code query.seconds}, {@code query.rows}, {@code query.bytes}
 */
record Config(int port, boolean loopback, long bodyBytes, Limits limits) {
    /** For a server that nobody has configured. */
    static final Config STANDARD = new Config(3330, true, 256L << 20, Limits.STANDARD);

    private static final Set<String> KEYS =
            Set.of("port", "listen", "body.bytes", "query.seconds", "query.rows", "query.bytes");

    /** Reads a file; what it does not set stays as it is in {@link #STANDARD}. */
    static Config read(Path file) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        Set<String> unknown = new TreeSet<>(settings.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new CommandFailed(
                    Exit.USAGE,
                    file + ": unknown setting " + unknown.iterator().next() + "; there are " + new TreeSet<>(KEYS));
        }
        return of(file, settings);
    }

    private static Config of(Path file, Properties settings) {
        Limits usual = STANDARD.limits();
        Limits limits = new Limits(
                Duration.ofSeconds(
                        number(file, settings, "query.seconds", usual.time().toSeconds())),
                number(file, settings, "query.rows", usual.rows()),
                number(file, settings, "query.bytes", usual.bytes()),
                usual.heldRows(),
                usual.queryCharacters(),
                usual.depth(),
                usual.spoolBytes());
        String listen = settings.getProperty("listen", "loopback").strip();
        if (!Set.of("loopback", "all").contains(listen)) {
            throw new CommandFailed(Exit.USAGE, file + ": listen: expected loopback or all, found " + listen);
        }
        return new Config(
                Math.toIntExact(number(file, settings, "port", STANDARD.port())),
                listen.equals("loopback"),
                number(file, settings, "body.bytes", STANDARD.bodyBytes()),
                limits);
    }

    private static long number(Path file, Properties settings, String key, long usual) {
        String text = settings.getProperty(key, String.valueOf(usual)).strip();
        if (!text.matches("[0-9]{1,12}")) {
            throw new CommandFailed(Exit.USAGE, file + ": " + key + ": expected a whole number, found " + text);
        }
        return Long.parseLong(text);
    }

    /** The same on another port. */
    Config onPort(int other) {
        return new Config(other, loopback, bodyBytes, limits);
    }
}
