package org.attest.launch;

import java.io.IOException;
import java.util.List;

/** The program's process: started once, and asked to end when the launcher is. */
final class Child {

    private Process process;
    private boolean stopped;

    /** Starts the process on the launcher's own input, output and error. */
    synchronized Process start(List<String> command) throws IOException {
        if (stopped) {
            throw new IOException("asked to end before the program had started");
        }
        process = new ProcessBuilder(command).inheritIO().start();
        return process;
    }

    /** Asks the process to end and waits until it has: it may be in the middle of a transaction. */
    synchronized void stop() {
        stopped = true;
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
