package org.attest.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attest.load.Load;
import org.attest.load.LoadReport;
import org.attest.load.LoadRequest;
import org.attest.model.Tier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The first case, loaded and served, with a token for each tier. */
@Command(
        name = "demo",
        description = "Load the first case, serve it, and say where to look.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            defaultValue = "3330",
            paramLabel = "N",
            description = "3330 by default; 0 for any free port")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "keep it here; without this, nothing is left behind")
    private @Nullable Path data;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (data != null) {
            return serve(data, () -> {});
        }
        Path folder = Files.createTempDirectory("attest-demo");
        try {
            return serve(folder.resolve("data"), () -> remove(folder));
        } catch (IOException | RuntimeException failed) {
            remove(folder);
            throw failed;
        }
    }

    private int serve(Path folder, AutoCloseable sweep) throws IOException {
        int taken = port == 0 ? HttpServer.freePort() : port;
        DataOption.ensure(folder, "http://localhost:" + taken + "/");
        Config settings = Config.STANDARD.onPort(taken);
        Wiring wiring = Wiring.open(folder, settings.limits());
        LoadReport report = Load.run(LoadRequest.of("seed-case", wiring.base()), new LocalSubmitter(wiring.intake()));
        if (!report.clean()) {
            wiring.close();
            throw new CommandFailed(Exit.FAILED, "the first case could not be loaded: " + report.ending());
        }
        HttpServer server = HttpServer.start(wiring, settings);
        tell(wiring, report, Streams.out(spec));
        Running.untilStopped(server, wiring, sweep);
        return Exit.OK.code();
    }

    private static void tell(Wiring wiring, LoadReport report, PrintWriter out) throws IOException {
        String at = wiring.base();
        out.println("Attest is serving its first case, " + report.claims() + " claims, at " + at);
        out.println("  pages        " + at);
        out.println("  SPARQL       " + at + "sparql");
        out.println("  queries      " + at + "api/queries");
        for (Tier tier : Tier.values()) {
            String token = wiring.tokens()
                    .issue(
                            "demo " + tier.word(),
                            Map.of("*", tier),
                            Optional.empty(),
                            tier == Tier.SEALED,
                            Optional.empty())
                    .token();
            out.println("token " + tier.word() + " " + token);
        }
        String site = wiring.firstSite().orElse("IRI");
        out.println("try, in another terminal:");
        out.println("  ./attest query figures --to " + at);
        out.println("  curl -H 'Accept: text/csv' " + at + "api/queries/attribution-chain");
        out.println("  ./attest bundle --site " + site + " --out argun.zip --to " + at);
        out.println("Ctrl-C stops it.");
        out.flush();
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
