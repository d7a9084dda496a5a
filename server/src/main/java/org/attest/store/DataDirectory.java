package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one folder an instance lives in: its name, its keys, its ledger and what is made from it. Held by one process at a
 * time, until closed.
 *
 * <pre>
 * attest.json    format version, base IRI, instance id
 * keys/          ids.key tokens.key cursors.key vault.key: 32 random bytes each, in hexadecimal, for the owner only
 * ledger/        the ledger's segments: the only thing that cannot be made again
 * store/open     projection of the ledger up to restricted
 * store/sealed   projection of what is sealed
 * access/        tokens and the access log
 * bundles/       what was handed out
 * lock           held while a process has the directory open
 * </pre>
 */
public final class DataDirectory implements AutoCloseable {
    private static final Set<String> FOLDERS = Set.of("keys", "ledger", "store", "access", "bundles");
    private static final Set<String> BEFORE_IT_IS_COMPLETE =
            Set.of("keys", "ledger", "store", "access", "bundles", "lock", "attest.json.new", "store.new", "store.old");

    private final Path path;
    private final InstanceFile instance;
    private final DirectoryLock lock;

    private DataDirectory(Path path, InstanceFile instance, DirectoryLock lock) {
        this.path = path;
        this.instance = instance;
        this.lock = lock;
    }

    /** True when this is the data directory of an instance. */
    public static boolean exists(Path path) {
        return Files.isRegularFile(path.resolve(InstanceFile.NAME));
    }

    /**
     * Makes a new instance and opens it. What a creation that was cut short left behind is completed.
     *
     * @param base where the instance's IRIs live: absolute http or https, ending in {@code /}; cannot be changed later
     * @throws StoreRefused when there is an instance already, or the folder holds other things
     */
    public static DataDirectory create(Path path, String base) throws IOException {
        if (exists(path)) {
            throw new StoreRefused(path + " is the data directory of an instance already: open it, or choose another");
        }
        InstanceFile instance = InstanceFile.named(base);
        Files.createDirectories(path);
        requireOwn(path);
        ownerOnly(path);
        DirectoryLock lock = DirectoryLock.take(path);
        try {
            for (String folder : FOLDERS) {
                Files.createDirectories(path.resolve(folder));
            }
            for (Key key : Key.values()) {
                key.create(path.resolve("keys"));
            }
            instance.write(path);
            return new DataDirectory(path, instance, lock);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Whoever can read the folder can read everything: nobody else gets in, whatever the process's umask. */
    private static void ownerOnly(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void requireOwn(Path path) throws IOException {
        try (Stream<Path> found = Files.list(path)) {
            List<String> foreign = found.map(file -> file.getFileName().toString())
                    .filter(name -> !BEFORE_IT_IS_COMPLETE.contains(name))
                    .sorted()
                    .toList();
            if (!foreign.isEmpty()) {
                throw new StoreRefused("expected an empty folder, found " + foreign.size() + " other things in " + path
                        + ", the first is " + foreign.getFirst() + ": choose a folder of its own");
            }
        }
        try (Stream<Path> segments =
                Files.exists(path.resolve("ledger")) ? Files.list(path.resolve("ledger")) : Stream.empty()) {
            if (segments.findAny().isPresent()) {
                throw new StoreRefused(path + " has a ledger but no " + InstanceFile.NAME
                        + ": restore that file from a backup; a new one would not fit the ledger");
            }
        }
    }

    /**
     * Opens an instance.
     *
     * @throws StoreRefused when there is none, another process has it, its format is newer than this program, or a key is
     *     missing, damaged or readable by others
     */
    public static DataDirectory open(Path path) throws IOException {
        if (!exists(path)) {
            throw new StoreRefused(
                    "no " + InstanceFile.NAME + " in " + path + ": this is not a data directory of Attest");
        }
        DirectoryLock lock = DirectoryLock.take(path);
        try {
            InstanceFile instance = InstanceFile.read(path);
            for (Key key : Key.values()) {
                key.read(path.resolve("keys"));
            }
            return new DataDirectory(path, instance, lock);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** Where the instance's IRIs live, ending in {@code /}. */
    public String base() {
        return instance.base();
    }

    /** The instance's own id, 32 hexadecimal digits, drawn when it was made. */
    public String instance() {
        return instance.instance();
    }

    /**
     * A key's 32 bytes, read anew.
     *
     * @throws IOException when it cannot be read or is not a key
     */
    public byte[] key(Key key) throws IOException {
        return HexFormat.of().parseHex(key.read(path.resolve("keys")));
    }

    /**
     * A key of an instance that another process may be using.
     *
     * @throws StoreRefused when there is no instance in this folder, or its key is missing, damaged or readable by others
     */
    public static byte[] key(Path path, Key key) throws IOException {
        if (!exists(path)) {
            throw new StoreRefused(
                    "no " + InstanceFile.NAME + " in " + path + ": this is not a data directory of Attest");
        }
        return HexFormat.of().parseHex(key.read(path.resolve("keys")));
    }

    /** Folder of the ledger's segments. */
    public Path ledger() {
        return path.resolve("ledger");
    }

    /** Folder of both projections. */
    public Path store() {
        return path.resolve("store");
    }

    /** Folder of tokens and access log. */
    public Path access() {
        return path.resolve("access");
    }

    /** Folder of what was handed out. */
    public Path bundles() {
        return path.resolve("bundles");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
