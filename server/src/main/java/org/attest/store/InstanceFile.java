package org.attest.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * {@code attest.json}: what the data directory is.
 *
 * @param base where the instance's IRIs live
 * @param instance its own id, 32 hexadecimal digits
 */
record InstanceFile(String base, String instance) {
    static final String NAME = "attest.json";

    /** The layout this program reads and writes. */
    private static final int FORMAT = 1;

    InstanceFile {
        requireBase(base);
        if (!instance.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("an instance id has 32 hexadecimal digits");
        }
    }

    private static void requireBase(String base) {
        URI uri = URI.create(base);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web
                || uri.getHost() == null
                || !base.endsWith("/")
                || uri.getRawQuery() != null
                || uri.getFragment() != null) {
            throw new IllegalArgumentException("expected a base like https://example.org/, found " + base);
        }
    }

    /** A new instance at this base. */
    static InstanceFile named(String base) {
        byte[] id = new byte[16];
        new SecureRandom().nextBytes(id);
        return new InstanceFile(base, HexFormat.of().formatHex(id));
    }

    void write(Path directory) throws IOException {
        ObjectMapper json = new ObjectMapper();
        byte[] text = json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(json.createObjectNode()
                        .put("format", FORMAT)
                        .put("base", base)
                        .put("instance", instance));
        Path fresh = directory.resolve(NAME + ".new");
        Durable.write(fresh, text);
        Files.move(fresh, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        Durable.directory(directory);
    }

    static InstanceFile read(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        try {
            JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
            int format = json.path("format").asInt(-1);
            if (format > FORMAT) {
                throw new StoreRefused(file + " says format " + format + ", this program reads up to " + FORMAT
                        + ": use a newer Attest");
            }
            if (format != FORMAT) {
                throw new StoreRefused("expected format " + FORMAT + " in " + file + ", found " + json.path("format"));
            }
            return new InstanceFile(
                    json.path("base").asText(), json.path("instance").asText());
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            throw new StoreRefused(file + " is damaged, restore it from a backup: "
                    + damaged.getClass().getSimpleName());
        }
    }
}
