package org.attest.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.access.Viewer;
import org.attest.problem.Problem;
import org.attest.publish.JsonText;
import org.attest.publish.Refusal;
import org.attest.publish.Seal;

/**
 * Bundles waiting to be taken away: each for whoever asked, for a day, in a folder with an end. A bundle whose owner's
 * clearance is not what it was when it was made is not handed out.
 */
final class BundleShelf {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int EACH = 20;
    private static final long ALL_BYTES = 2L << 30;
    private static final String SUFFIX = ".zip";

    private final Path folder;
    private final Seal seal;
    private final Clock clock;
    private final SecureRandom random;

    /** @param folder made when it is not there */
    BundleShelf(Path folder, Seal seal, Clock clock, SecureRandom random) {
        this.folder = folder;
        this.seal = seal;
        this.clock = clock;
        this.random = random;
        PrivateFiles.folder(folder);
    }

    /**
     * A bundle on the shelf.
     *
     * @param id unguessable
     * @param zip the file
     * @param status what is said of it, as JSON
     */
    record Kept(String id, Path zip, ObjectNode status) {}

    /** When a bundle put here now is thrown away. */
    Instant until() {
        return clock.instant().plus(KEPT);
    }

    /** A new unguessable name: 130 random bits. */
    String name() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return seal.name("bundle", java.util.HexFormat.of().formatHex(bytes));
    }

    /** Puts a bundle on the shelf. */
    synchronized Kept keep(String id, Viewer owner, byte[] zip, ObjectNode status) throws IOException {
        clear();
        List<Path> all = records();
        long bytes = 0;
        int own = 0;
        for (Path record : all) {
            JsonNode kept = JsonText.own(Files.readAllBytes(record));
            bytes += kept.path("bytes").asLong();
            own += kept.path("owner").asText().equals(owner(owner)) ? 1 : 0;
        }
        if (own >= EACH || bytes + zip.length > ALL_BYTES) {
            throw new Refusal(
                    Problem.Kind.TOO_MANY_REQUESTS, "Too many bundles are waiting to be taken away. Try again later.");
        }
        ObjectNode record = JsonText.object();
        record.put("owner", owner(owner)).put("until", until().toString()).put("bytes", zip.length);
        record.set("status", status);
        PrivateFiles.write(folder, id + SUFFIX, zip);
        PrivateFiles.write(folder, id + ".json", JsonText.bytes(record));
        return new Kept(id, folder.resolve(id + SUFFIX), status);
    }

    /** A bundle of this viewer's; empty when there is none, it is somebody else's, or its time is over. */
    Optional<Kept> find(String id, Viewer viewer) {
        Path record = folder.resolve(id + ".json");
        if (!id.matches("[a-z2-7]{26}") || !Files.exists(record)) {
            return Optional.empty();
        }
        try {
            JsonNode kept = JsonText.own(Files.readAllBytes(record));
            boolean own = kept.path("owner").asText().equals(owner(viewer));
            return own && !over(kept) && kept.path("status") instanceof ObjectNode status
                    ? Optional.of(new Kept(id, folder.resolve(id + SUFFIX), status))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a bundle's record cannot be read", unreadable);
        }
    }

    /** Who, and cleared for what: another clearance is another owner. */
    private String owner(Viewer viewer) {
        return seal.name(
                "owner",
                viewer.id() + "\n" + new java.util.TreeMap<>(viewer.tiers()) + "\n"
                        + viewer.purpose().orElse(""));
    }

    private boolean over(JsonNode kept) {
        return !clock.instant().isBefore(Instant.parse(kept.path("until").asText()));
    }

    private void clear() throws IOException {
        for (Path record : records()) {
            if (over(JsonText.own(Files.readAllBytes(record)))) {
                Files.deleteIfExists(record);
                Files.deleteIfExists(
                        folder.resolve(record.getFileName().toString().replace(".json", SUFFIX)));
            }
        }
    }

    private List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
