package org.attest.app;

import java.util.concurrent.CountDownLatch;

/** Runs until the process is told to end (Ctrl-C, SIGTERM), then closes what was opened. */
final class Running {
    private Running() {}

    /** Waits; on the signal closes these, in this order, each whatever became of the one before. */
    static void untilStopped(AutoCloseable... parts) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(parts), "attest-stop"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(AutoCloseable[] parts) {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception failed) {
                System.err.println("attest: while stopping: " + failed.getMessage());
            }
        }
    }
}
