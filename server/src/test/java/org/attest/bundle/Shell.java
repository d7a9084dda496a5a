package org.attest.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs the tools an outsider has. */
final class Shell {
    private static final List<String> TOOLS = List.of("bash", "unzip", "zipinfo", "sha256sum", "csplit");

    private Shell() {}

    /** What a command printed, both streams together, and its exit code. */
    record Run(int exit, String output) {}

    /** Skips the test, saying so, on a machine without the tools. */
    static void required() {
        Optional<String> missing = TOOLS.stream()
                .filter(tool -> run(Path.of("."), "command -v " + tool).exit() != 0)
                .findFirst();
        Assumptions.assumeTrue(missing.isEmpty(), () -> "skipped: this machine has no " + missing.orElse(""));
    }

    static Run run(Path folder, String command) {
        try {
            Path output = Files.createTempFile("shell", ".txt");
            Process process = new ProcessBuilder("bash", "-c", command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after two minutes: " + command);
            }
            String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            Files.delete(output);
            return new Run(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
