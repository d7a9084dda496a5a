package org.attest.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.ledger.Outcome;
import org.attest.ledger.Spine;
import org.attest.ledger.Submissions;
import org.attest.model.Claim;
import org.attest.model.Tier;
import org.attest.rdf.Limits;
import org.attest.store.DataDirectory;
import org.attest.store.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hands a large submission to a new instance and tells how long every step took and how much is on disk. No build runs it,
 * because its name does not end in Test. By hand:
 *
 * <pre>
 * mvn -q -pl server -am test -Dtest=SubmissionBench -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dbench.claims=10000 -Dbench.submissions=1
 * </pre>
 */
class SubmissionBench {
    /** A moment by the clock on the wall, and by what the processors did for this process. */
    private record Moment(long nanoseconds, long processor) {
        static Moment now() {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Moment(System.nanoTime(), system.getProcessCpuTime());
        }

        Moment since(Moment start) {
            return new Moment(nanoseconds - start.nanoseconds, processor - start.processor);
        }

        @Override
        public String toString() {
            return "%.2f s (processor %.2f s)".formatted(nanoseconds / 1e9, processor / 1e9);
        }
    }

    @TempDir
    Path folder;

    @Test
    void measure() throws IOException {
        int claims = Integer.getInteger("bench.claims", 10_000);
        run(folder.resolve("data"), claims, Integer.getInteger("bench.submissions", 1));
    }

    private static void run(Path folder, int claims, int submissions) throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < submissions; i++) {
            bodies.add(body(i, claims / submissions));
        }
        Map<Step, Moment> reached = new EnumMap<>(Step.class);
        DataDirectory directory = DataDirectory.create(folder, "http://localhost:3330/");
        Moment start;
        try (Spine spine =
                Spine.open(directory, Clock.systemUTC(), Limits.USUAL, step -> reached.put(step, Moment.now()))) {
            start = Moment.now();
            for (byte[] body : bodies) {
                accept(spine, body);
            }
            report(claims, submissions, Moment.now().since(start), bodies, spine, folder);
        }
        if (submissions == 1) {
            steps(start, reached);
        }
        restart(folder);
    }

    private static void accept(Spine spine, byte[] body) throws IOException {
        Outcome outcome = spine.intake().submit(Submissions.stream(body), Submissions.NQUADS, Submissions.CURATOR);
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    private static byte[] body(int submission, int size) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String key = "C" + submission + "-" + i;
            Tier tier = i % 20 == 0 ? Tier.SEALED : i % 5 == 0 ? Tier.PARTNER : Tier.PUBLIC;
            claims.add(
                    i % 2 == 0
                            ? Submissions.figure(key, submission * size + i + 1, Submissions.at(tier))
                            : Submissions.place(key, "site-" + key, "place-" + i % 500, Submissions.at(tier)));
        }
        return Submissions.bytes(claims.toArray(Claim[]::new));
    }

    private static void report(int claims, int submissions, Moment took, List<byte[]> bodies, Spine spine, Path folder)
            throws IOException {
        long[] quads = {0};
        spine.ledger().replay(0, change -> quads[0] += change.added().size());
        long handedIn = bodies.stream().mapToLong(body -> body.length).sum();
        double seconds = took.nanoseconds() / 1e9;
        System.out.printf(
                "%d claims in %d submissions (%.1f MB): %s, %.0f claims/s, %d quads, %.0f quads/s%n",
                claims, submissions, handedIn / 1e6, took, claims / seconds, quads[0], quads[0] / seconds);
        System.out.printf(
                "on disk: ledger %.1f MB (%.0f bytes per claim), open %.1f MB, sealed %.1f MB%n",
                size(folder.resolve("ledger")) / 1e6,
                size(folder.resolve("ledger")) / (double) claims,
                size(folder.resolve("store/open")) / 1e6,
                size(folder.resolve("store/sealed")) / 1e6);
    }

    private static void steps(Moment start, Map<Step, Moment> reached) {
        Moment last = start;
        for (Map.Entry<Step, Moment> step : reached.entrySet()) {
            System.out.printf(
                    "  until %-20s %s%n", step.getKey(), step.getValue().since(last));
            last = step.getValue();
        }
    }

    private static void restart(Path folder) throws IOException {
        Moment start = Moment.now();
        Spine.open(folder, Clock.systemUTC()).close();
        System.out.printf(
                "open again, every byte of the ledger checked: %s%n",
                Moment.now().since(start));
        start = Moment.now();
        Spine.rebuild(folder, Clock.systemUTC()).close();
        System.out.printf(
                "rebuild the store from the ledger: %s%n", Moment.now().since(start));
    }

    /** Length of all files; TDB2 reserves more than it fills. */
    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += ((Number) Files.getAttribute(file, "size")).longValue();
            }
            return bytes;
        }
    }
}
