package org.attest.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attest.access.TokenFile.Row;
import org.attest.model.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Opaque bearer tokens. What is kept is a keyed digest of each, in {@code access/tokens.json}; the token itself is shown
 * once, to whoever issues it. Several processes may change the file; each change counts from the next request on, because
 * every question reads the file.
 */
public final class Tokens {
    /** What every token starts with, so that one left in a file or a chat is found. */
    public static final String PREFIX = "att_";

    private static final int SECRET_BYTES = 32;
    private static final int TOKEN_LENGTH = PREFIX.length() + 43;
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path file;
    private final Mac mac;
    private final Clock clock;
    private final SecureRandom random;
    private volatile @Nullable Known known;

    /** The file as it was last read. */
    private record Known(String text, List<Row> rows) {}

    /**
     * @param folder where {@code tokens.json} is or will be
     * @param key the 32 bytes of {@code keys/tokens.key}
     */
    public Tokens(Path folder, byte[] key, Clock clock, SecureRandom random) {
        this.file = folder.resolve("tokens.json");
        this.mac = new Mac(key);
        this.clock = clock;
        this.random = random;
    }

    /**
     * A token just issued.
     *
     * @param token the secret, {@code att_} and 43 characters: shown once, kept nowhere
     * @param grant what it stands for
     */
    public record Issued(String token, Grant grant) {
        @Override
        public String toString() {
            return "Issued[" + grant.id() + "]";
        }
    }

    /**
     * Issues a token.
     *
     * @param tiers clearance by dataset id or {@code *}; empty: what everybody may see
     * @param expires from when it is worth nothing; empty: never
     */
    public Issued issue(
            String name, Map<String, Tier> tiers, Optional<String> purpose, boolean mayWrite, Optional<Instant> expires)
            throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        byte[] id = new byte[8];
        random.nextBytes(id);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Grant grant = new Grant(
                HexFormat.of().formatHex(id),
                name,
                tiers,
                purpose,
                mayWrite,
                clock.instant(),
                expires,
                Optional.empty());
        change(rows -> {
            List<Row> more = new ArrayList<>(rows);
            more.add(new Row(grant, digest(token)));
            return more;
        });
        return new Issued(token, grant);
    }

    /** Every token ever issued, oldest first. */
    public List<Grant> list() throws IOException {
        return rows().stream().map(Row::grant).toList();
    }

    /**
     * Revokes by id: from the next request on the token is worth nothing.
     *
     * @return false when no token has this id; revoking twice changes nothing
     */
    public boolean revoke(String id) throws IOException {
        boolean found = list().stream().anyMatch(grant -> grant.id().equals(id));
        change(rows -> rows.stream()
                .map(row -> row.grant().id().equals(id) && row.grant().revoked().isEmpty()
                        ? new Row(row.grant().revokedAt(clock.instant()), row.mac())
                        : row)
                .toList());
        return found;
    }

    /** Who bears this token; empty when it is malformed, unknown, expired or revoked, which nobody can tell apart. */
    public Optional<Viewer> viewer(String token) throws IOException {
        byte[] presented = ascii(digest(token.length() == TOKEN_LENGTH ? token : ""));
        Instant now = clock.instant();
        Optional<Viewer> bearer = Optional.empty();
        for (Row row : rows()) {
            if (MessageDigest.isEqual(ascii(row.mac()), presented)
                    && row.grant().validAt(now)) {
                bearer = Optional.of(row.grant().viewer());
            }
        }
        return bearer;
    }

    private String digest(String token) {
        return HexFormat.of().formatHex(mac.of("token", token));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private List<Row> rows() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        Known last = known;
        if (last != null && last.text.equals(text)) {
            return last.rows;
        }
        List<Row> rows = List.copyOf(TokenFile.read(text));
        known = new Known(text, rows);
        return rows;
    }

    private void change(UnaryOperator<List<Row>> change) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel guard = FileChannel.open(
                            file.resolveSibling("tokens.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = guard.lock()) {
                replace(TokenFile.write(change.apply(rows())), held);
            }
        }
    }

    /** Whole or not at all: a fresh file, forced to disk, takes the old one's place. */
    private void replace(String text, FileLock held) throws IOException {
        if (!held.isValid()) {
            throw new IOException("the lock on tokens.json was lost");
        }
        Path fresh = file.resolveSibling("tokens.json.new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer left = StandardCharsets.UTF_8.encode(text);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
