package org.attest.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.load.HttpSubmitter;
import org.attest.load.Load;
import org.attest.load.LoadReport;
import org.attest.load.LoadReport.Ending;
import org.attest.load.LoadRequest;
import org.attest.load.Reply;
import org.attest.model.Tier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings claims in, here or at a server, through the same door. */
@Command(
        name = "load",
        description = "Load a mapping package or a submission: everything in it or nothing.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    private static final String USUAL_BASE = "http://localhost:3330/";

    @Parameters(
            index = "0",
            paramLabel = "PACKAGE",
            description =
                    "a case that comes with Attest (seed-case, oury-jalloh-2005, velasquez-rodriguez-1981), the folder of a"
                            + " mapping package, or a submission (.nq .trig .ttl .jsonld)")
    private String source = "";

    @Parameters(index = "1..*", paramLabel = "FILE", description = "the tables, when the package has none of its own")
    private List<Path> files = List.of();

    @Mixin
    private Where where = new Where();

    @Option(names = "--dataset", paramLabel = "ID", description = "the dataset, when it is not the package's own")
    private @Nullable String dataset;

    @Option(names = "--tier", paramLabel = "T", description = "no claim becomes less secret than this")
    private @Nullable String tier;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "where the instance's IRIs live; needed when DIR is new and not to be served at " + USUAL_BASE
                    + ", or when the server is reached by another name than its own")
    private @Nullable String base;

    @Option(
            names = "--source-text",
            paramLabel = "FILE",
            description = "check every anchor against this text; may be repeated")
    private List<Path> texts = List.of();

    @Option(names = "--dry-run", description = "check everything, record nothing")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE", description = "list rejected rows in this file, as CSV")
    private @Nullable Path rejects;

    @Option(names = "--accept-rejects", description = "record what is well although rows were rejected")
    private boolean acceptRejects;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path data = where.data();
        LoadReport report = data == null ? atServer(where.server()) : here(data);
        tell(report, Streams.out(spec));
        return (report.clean() ? Exit.OK : Exit.FINDINGS).code();
    }

    private LoadReport here(Path data) throws IOException {
        DataOption.ensure(data, base == null ? USUAL_BASE : base);
        try (Wiring wiring = Wiring.open(data)) {
            return Load.run(request(wiring.base()), new LocalSubmitter(wiring.intake()));
        }
    }

    private LoadReport atServer(URI server) throws IOException {
        return Load.run(
                request(base == null ? server.toString() : base),
                new HttpSubmitter(server, where.token(), Duration.ofMinutes(10)));
    }

    private LoadRequest request(String instance) {
        return new LoadRequest(
                source,
                files,
                instance,
                Optional.ofNullable(dataset),
                Optional.ofNullable(tier)
                        .map(word -> Tier.of(word)
                                .orElseThrow(() -> new CommandFailed(
                                        Exit.USAGE,
                                        "--tier: expected public, partner, restricted or sealed, found " + word))),
                dryRun,
                acceptRejects,
                Optional.ofNullable(rejects),
                texts);
    }

    private static void tell(LoadReport report, PrintWriter out) {
        report.tables()
                .forEach(table -> out.println(table.file() + ": " + table.read() + " rows read, " + table.mapped()
                        + " mapped, " + table.rejected() + " rejected"));
        report.rejected()
                .forEach(row -> row.faults()
                        .forEach(fault -> out.println("rejected " + row.file() + " line " + row.line() + " column "
                                + fault.column() + ": " + fault.message())));
        report.findings()
                .forEach(finding -> out.println(
                        "finding " + finding.code().word() + " " + finding.place() + ": " + finding.message()));
        report.warnings().forEach(warning -> out.println("warning " + warning.place() + ": " + warning.message()));
        LoadReport.AnchorCount anchors = report.anchors();
        out.println(report.claims() + " claims, " + anchors.all() + " anchors, " + anchors.checked() + " checked, "
                + anchors.failed() + " failed");
        out.println(ending(report.ending()));
    }

    private static String ending(Ending ending) {
        return switch (ending) {
            case Ending.Submitted submitted ->
                "recorded " + submitted.receipt().recorded() + " claims, "
                        + submitted.receipt().known() + " were known; ledger position "
                        + submitted.receipt().position() + ", entry "
                        + submitted.receipt().entryHash();
            case Ending.Refused refused -> "refused, nothing was recorded:\n" + reasons(refused.reasons());
            case Ending.DryRun any -> "dry run: nothing was recorded";
            case Ending.HeldBack any -> "nothing was recorded, because of what is listed above";
        };
    }

    private static String reasons(List<Reply.Reason> reasons) {
        return String.join(
                "\n",
                reasons.stream()
                        .map(reason -> "  " + reason.code() + " " + reason.place() + ": " + reason.message())
                        .toList());
    }
}
