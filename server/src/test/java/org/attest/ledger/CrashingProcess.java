package org.attest.ledger;

import static org.attest.ledger.Submissions.at;
import static org.attest.ledger.Submissions.embargoed;
import static org.attest.ledger.Submissions.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.attest.model.Tier;
import org.attest.rdf.Limits;
import org.attest.store.DataDirectory;
import org.attest.store.Step;
import org.attest.store.StoreRefused;

/**
 * Another Java process that opens an instance and hands in numbered submissions, saying so after each; until it stops dead,
 * by itself or killed.
 */
final class CrashingProcess {
    static final int REFUSED = 7;
    static final int HALTED = 9;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private CrashingProcess() {}

    /**
     * Hands in, then releases.
     *
     * @param arguments folder, number of the first submission, how many, step to halt at or NONE, submission to halt in
     */
    public static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        int[] current = {first};
        DataDirectory directory;
        try {
            directory = DataDirectory.open(Path.of(arguments[0]));
        } catch (StoreRefused refused) {
            System.out.println(refused.getMessage());
            System.exit(REFUSED);
            return;
        }
        try (Spine spine = Spine.open(directory, CLOCK, Limits.USUAL, step -> {
            if (step.name().equals(arguments[3]) && current[0] == Integer.parseInt(arguments[4])) {
                Runtime.getRuntime().halt(HALTED);
            }
        })) {
            for (; current[0] < first + count; current[0]++) {
                Receipt receipt = Instance.accepted(spine.intake()
                        .submit(Submissions.stream(body(current[0])), Submissions.NQUADS, Submissions.CURATOR));
                System.out.println("recorded " + current[0] + " at " + receipt.position());
                System.out.flush();
            }
            spine.releaseDue(Instant.parse("2031-01-01T00:00:00Z"));
            System.out.println("released");
            System.out.flush();
        }
    }

    /** Submission number n: an open claim, a sealed one, an embargoed one. */
    static byte[] body(int n) {
        return Submissions.bytes(
                figure("P" + n, 10_000 + n, at(Tier.PUBLIC)),
                figure("S" + n, 20_000 + n, at(Tier.SEALED)),
                figure("E" + n, 30_000 + n, embargoed(Tier.PUBLIC, "2030-01-01T00:00:00Z")));
    }

    static Process start(Path folder, int first, int count, String step, int in) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(first),
                        Integer.toString(count),
                        step,
                        Integer.toString(in))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs until it ends by itself; gives what it said. */
    static List<String> run(Path folder, int first, int count, Step step, int in) throws Exception {
        Process process = start(folder, first, count, step.name(), in);
        List<String> said = said(process);
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != HALTED) {
            process.destroyForcibly();
            throw new AssertionError("expected a halt at " + step + ", found it ended otherwise after " + said);
        }
        return said;
    }

    /** Kills it some time after its first submission; gives what it said. */
    static List<String> kill(Path folder, int first, int count, Random random) throws Exception {
        Process process = start(folder, first, count, "NONE", 0);
        List<String> said = new ArrayList<>();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line != null) {
            said.add(line);
        }
        process.waitFor(random.nextInt(400_000), TimeUnit.MICROSECONDS);
        // Through the handle: Process.destroyForcibly would throw away what was said and not yet read.
        process.toHandle().destroyForcibly();
        out.lines().forEach(said::add);
        process.waitFor();
        return said;
    }

    static List<String> said(Process process) throws IOException {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return out.lines().toList();
        }
    }
}
