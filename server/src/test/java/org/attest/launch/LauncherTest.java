package org.attest.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people start it, in a process of its own. */
class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void onANewJava_theProgramRuns() throws Exception {
        assertEquals("attest", firstWord(start(running(), "--version")));
    }

    @Test
    void onANewJava_aWrongOptionEndsWithTwo() throws Exception {
        assertEquals(2, start(running(), "--no-such-option").start().waitFor());
    }

    @Test
    void onAnOldJava_theProgramRunsOnANewerOne_withItsExitCode() throws Exception {
        Java old = anOldJava();
        assertEquals("attest", firstWord(start(old, "--version")));
        assertEquals(2, start(old, "--no-such-option").start().waitFor());
    }

    @Test
    void options_reachTheNewJvm() throws Exception {
        ProcessBuilder start = start(running(), "--version").redirectErrorStream(true);
        start.environment().put("ATTEST_JAVA_OPTS", " -Xmx64m  -showversion ");
        assertTrue(output(start).lines().count() > 1, "-showversion says more than one line");
    }

    @Test
    void arguments_signalsAndTheirEffect_reachTheProgram() throws Exception {
        Java old = anOldJava();
        Path ended = folder.resolve("ended");
        ProcessBuilder start = start(old, "a b", "");
        start.environment().put("JAVA_HOME", newestJava("""
                #!/bin/sh
                trap 'touch "%s"; exit 7' TERM
                for last; do :; done
                echo "$#:$last:"
                while read -r line; do :; done
                """.formatted(ended)));
        Process launcher = start.start();
        try (BufferedReader out = launcher.inputReader(UTF_8)) {
            // --enable-native-access, -cp, the class path, the program, and the two arguments
            assertEquals("6::", out.readLine());
            // Not launcher.destroy(): that closes the pipes too, and the program would end by itself.
            launcher.toHandle().destroy();
            assertEquals(143, launcher.waitFor());
        }
        assertTrue(Files.exists(ended), "the launcher ended before the program had");
    }

    private static ProcessBuilder start(Java java, String... args) {
        List<String> command = new ArrayList<>(List.of(
                java.program().getPath(), "-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }

    private static Java running() {
        return Java.running();
    }

    private static Java anOldJava() {
        Optional<Java> old = Java.installed(System.getenv()).stream()
                .filter(java -> !java.isEnough())
                .findFirst();
        assumeTrue(old.isPresent(), "skipped: no Java older than " + Java.ENOUGH + " is installed here");
        return old.get();
    }

    private String newestJava(String script) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Path program = Files.writeString(folder.resolve("bin/java"), script);
        assertTrue(program.toFile().setExecutable(true));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"999\"\n");
        return folder.toString();
    }

    private static String firstWord(ProcessBuilder start) throws Exception {
        return output(start).split(" ", 2)[0];
    }

    private static String output(ProcessBuilder start) throws Exception {
        Process process = start.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
