package org.attest.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.table.TableFile;

/** Where the files of a mapping package lie. */
public sealed interface PackageFolder {
    /**
     * One of its files, there or not.
     *
     * @throws PackageException when the name leads out of the folder
     */
    TableFile file(String name) throws PackageException;

    /**
     * True when there is such a file.
     *
     * @throws PackageException when the name leads out of the folder
     */
    boolean has(String name) throws PackageException;

    /**
     * A file's text.
     *
     * @throws IOException when it is not there, cannot be read, or is not UTF-8
     */
    default String text(String name) throws IOException {
        try (InputStream in = file(name).open()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        }
    }

    /** A folder on disk. */
    static PackageFolder of(Path folder) {
        return new OnDisk(folder);
    }

    /** A package that comes with Attest, by name; empty: there is none of that name. */
    static Optional<PackageFolder> builtIn(String name) {
        return Optional.ofNullable(BuiltIn.FOLDERS.get(name)).map(BuiltIn::new);
    }

    /** The names of the packages that come with Attest. */
    static SortedSet<String> builtIns() {
        return new TreeSet<>(BuiltIn.FOLDERS.keySet());
    }

    private static String plain(String name) throws PackageException {
        if (!name.matches("[A-Za-z0-9_][A-Za-z0-9._-]*")) {
            throw new PackageException(name, "files of a package lie in its folder: a plain file name was expected");
        }
        return name;
    }

    /**
     * A folder on disk.
     *
     * @param folder where it is
     */
    record OnDisk(Path folder) implements PackageFolder {
        @Override
        public TableFile file(String name) throws PackageException {
            return TableFile.of(folder.resolve(plain(name)));
        }

        @Override
        public boolean has(String name) throws PackageException {
            return Files.isRegularFile(folder.resolve(plain(name)));
        }
    }

    /**
     * A folder on the class path. What it does not have itself, it has from the folder that all cases share.
     *
     * @param folder absolute, ends in a slash
     */
    record BuiltIn(String folder) implements PackageFolder {
        private static final String SHARED = "/cases/shared/";
        private static final Map<String, String> FOLDERS = Map.of(
                "seed-case", "/cases/chechnya-2017/",
                "chechnya-2017", "/cases/chechnya-2017/",
                "oury-jalloh-2005", "/cases/oury-jalloh-2005/",
                "velasquez-rodriguez-1981", "/cases/velasquez-rodriguez-1981/");

        @Override
        public TableFile file(String name) throws PackageException {
            return new Resource(isIn(folder, plain(name)) ? folder : SHARED, name);
        }

        @Override
        public boolean has(String name) throws PackageException {
            return isIn(folder, plain(name)) || isIn(SHARED, name);
        }

        private static boolean isIn(String folder, String name) {
            return PackageFolder.class.getResource(folder + name) != null;
        }
    }

    /**
     * A file on the class path.
     *
     * @param folder absolute, ends in a slash
     * @param name the file's name
     */
    record Resource(String folder, String name) implements TableFile {
        @Override
        public InputStream open() throws IOException {
            InputStream found = PackageFolder.class.getResourceAsStream(folder + name);
            if (found == null) {
                throw new NoSuchFileException(name);
            }
            return found;
        }
    }
}
