package org.attest.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves an instance until it is told to stop. */
@Command(
        name = "serve",
        description = "Serve a data directory. Only this machine can connect unless the configuration says otherwise.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "the data directory; made when there is none")
    private Path data = Path.of("");

    @Option(names = "--config", paramLabel = "FILE", description = "settings; see the README")
    private @Nullable Path config;

    @Option(names = "--port", paramLabel = "N", description = "instead of the configured port, 3330 by default")
    private @Nullable Integer port;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "where the IRIs of a new instance live, for ever; by default http://localhost:PORT/")
    private @Nullable String base;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Config configured = config == null ? Config.STANDARD : Config.read(config);
        Config settings = port == null ? configured : configured.onPort(port);
        DataOption.ensure(data, base == null ? "http://localhost:" + settings.port() + "/" : base);
        Wiring wiring = Wiring.open(data, settings.limits());
        HttpServer server = HttpServer.start(wiring, settings);
        Streams.err(spec).println("serving " + data + " at http://localhost:" + server.port() + "/");
        Running.untilStopped(server, wiring);
        return Exit.OK.code();
    }
}
