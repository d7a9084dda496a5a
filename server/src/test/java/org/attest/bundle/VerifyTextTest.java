package org.attest.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types the commands of VERIFY.txt and compares what they print. */
final class VerifyTextTest {
    @TempDir
    Path folder;

    private record Step(String command, String expected) {}

    private static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("$ ")) {
                steps.add(new Step(lines.get(i).substring(2), lines.get(i + 1)));
            }
        }
        return steps;
    }

    /** One session of a shell, as for somebody at a keyboard, with a mark after each command. */
    private List<String> session(List<Step> steps) {
        StringBuilder script = new StringBuilder();
        steps.forEach(step -> script.append(step.command()).append("\necho ---\n"));
        String output = Shell.run(folder, script.toString()).output();
        return List.of(output.split("---\n", -1));
    }

    @Test
    void everyCommand_printsWhatTheTextSays() throws IOException {
        Shell.required();
        Tampered bundle = Tampered.of(Fixtures.bundle());
        Files.write(folder.resolve(bundle.root() + ".zip"), Fixtures.bundle());
        List<Step> steps = steps(bundle.text("VERIFY.txt"));
        assertTrue(steps.size() >= 14, "commands found: " + steps.size());
        List<String> printed = session(steps);
        for (int i = 0; i < steps.size(); i++) {
            String expected = steps.get(i).expected().equals("(nothing)")
                    ? ""
                    : steps.get(i).expected() + "\n";
            assertEquals(expected, printed.get(i), steps.get(i).command());
        }
    }

    @Test
    void aTamperedLeaf_showsInTheCommands() throws IOException {
        Shell.required();
        Tampered bundle = Tampered.of(Fixtures.bundle())
                .edit("data/claims.nq", text -> text.replace("\"100\"", "\"150\""))
                .manifestsRecomputed();
        Files.write(folder.resolve(bundle.root() + ".zip"), bundle.zip());
        List<String> printed = session(steps(bundle.text("VERIFY.txt")));
        assertTrue(printed.stream().anyMatch(output -> output.contains("CL-000008: FAILED")), printed.toString());
    }
}
