package org.attest.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attest.access.Viewer;
import org.attest.publish.JsonText;
import org.attest.publish.Seal;

/**
 * The receipts given over HTTP, one small file each, found by submission or by the submitter's own key. The ledger is the
 * record; when a receipt is lost, handing in the same again gives a new one.
 */
final class ReceiptBook {
    private static final int LOCKS = 64;

    private final Path folder;
    private final Seal seal;
    private final Object[] locks = new Object[LOCKS];

    /** @param folder made when it is not there */
    ReceiptBook(Path folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
        PrivateFiles.folder(folder);
    }

    /**
     * One receipt.
     *
     * @param id the submission
     * @param status 201 when something was recorded, 200 when all was known
     * @param digest of the body, keyed: it must not let guesses be tested when the body itself was erased
     * @param receipt as it was sent
     */
    record Kept(String id, int status, String digest, String receipt) {}

    /** What to hold while a key is being used, so that two requests with one key come one after the other. */
    Object lock(Viewer submitter, String key) {
        return locks[Math.floorMod(byKey(submitter, key).hashCode(), LOCKS)];
    }

    void keep(Viewer submitter, Optional<String> key, Kept kept) throws IOException {
        ObjectNode json = JsonText.object();
        json.put("id", kept.id()).put("status", kept.status()).put("digest", kept.digest());
        json.put("submitter", seal.name("submitter", submitter.id()));
        json.put("receipt", kept.receipt());
        byte[] bytes = JsonText.bytes(json);
        PrivateFiles.write(folder, byId(submitter, kept.id()), bytes);
        if (key.isPresent()) {
            PrivateFiles.write(folder, byKey(submitter, key.get()), bytes);
        }
    }

    /** A body's digest as it is kept. */
    String keyed(Fingerprint body) {
        return seal.name("body", body.digest());
    }

    /** The receipt of a submission of this viewer's. */
    Optional<Kept> find(String id, Viewer viewer) {
        return read(byId(viewer, id));
    }

    /** The receipt this submitter got for this key. */
    Optional<Kept> find(Viewer submitter, String key) {
        return read(byKey(submitter, key));
    }

    private String byId(Viewer viewer, String id) {
        return seal.name("receipt", viewer.id() + "\n" + id) + ".json";
    }

    private String byKey(Viewer submitter, String key) {
        return seal.name("idempotency", submitter.id() + "\n" + key) + ".json";
    }

    private Optional<Kept> read(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            JsonNode json = JsonText.own(Files.readAllBytes(file));
            return Optional.of(new Kept(
                    json.path("id").asText(),
                    json.path("status").asInt(),
                    json.path("digest").asText(),
                    json.path("receipt").asText()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a receipt cannot be read", unreadable);
        }
    }
}
