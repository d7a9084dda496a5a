package org.attest.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Small files that only the server's own user can read, there as a whole or not at all. */
final class PrivateFiles {
    private PrivateFiles() {}

    static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
            own(folder, "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder.getFileName() + " cannot be made", e);
        }
    }

    static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(folder, name, ".part");
        own(part, "rw-------");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer rest = java.nio.ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void own(Path path, String mode) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }
}
