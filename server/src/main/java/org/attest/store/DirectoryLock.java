package org.attest.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps other processes out. Ends with the process, however that ends. */
final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            @Nullable FileLock held = channel.tryLock();
            if (held != null) {
                return new DirectoryLock(channel);
            }
        } catch (OverlappingFileLockException here) {
            channel.close();
            throw taken(directory);
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
        channel.close();
        throw taken(directory);
    }

    private static StoreRefused taken(Path directory) {
        return new StoreRefused(directory + " is in use by another process: stop it first, or send the request to it");
    }

    /** Closing the channel lets go of the lock. The file stays: removing it would let two processes in. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
