package org.attest.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** The instance's secrets, each for one use: 32 random bytes in hexadecimal, readable by the owner only. */
public enum Key {
    /** Makes ids that tell nothing. Losing it means that the same things get new ids. */
    IDS,
    /** Checks tokens. */
    TOKENS,
    /** Seals paging cursors. */
    CURSORS,
    /** Seals what must be readable again, but not from the files alone. */
    VAULT;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private Path in(Path keys) {
        return keys.resolve(name().toLowerCase(Locale.ROOT) + ".key");
    }

    /** Draws the key, unless it is there. */
    void create(Path keys) throws IOException {
        Path file = in(keys);
        if (Files.exists(file)) {
            read(keys);
            return;
        }
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (posix(keys)) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        Durable.write(fresh, (HexFormat.of().formatHex(secret) + "\n").getBytes(StandardCharsets.US_ASCII));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        Durable.directory(keys);
    }

    /** The key's 64 hexadecimal digits. */
    String read(Path keys) throws IOException {
        Path file = in(keys);
        if (!Files.isRegularFile(file)) {
            throw new StoreRefused(
                    "no key in " + file + ": restore it from a backup; a new one would not fit the data");
        }
        if (posix(keys)) {
            Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            others.removeAll(OWNER_ONLY);
            if (!others.isEmpty()) {
                throw new StoreRefused("others than the owner may use the key in " + file + ": chmod 600 it");
            }
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!text.matches("[0-9a-f]{64}")) {
            throw new StoreRefused("expected 64 hexadecimal digits in " + file + ", found something else:"
                    + " restore it from a backup");
        }
        return text;
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
