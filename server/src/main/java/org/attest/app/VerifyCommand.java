package org.attest.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attest.bundle.check.BundleCheck;
import org.attest.bundle.check.BundleReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a bundle. Needs no instance and no network. */
@Command(
        name = "verify",
        description = "Check an evidence bundle: exit 0 when nothing is wrong with it, 4 when something is.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    /** How the report is written. */
    enum As {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FILE.zip", description = "the bundle, or the folder it was unpacked to")
    private Path file = Path.of("");

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private As format = As.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new CommandFailed(Exit.USAGE, "cannot read " + file);
        }
        BundleReport report = BundleCheck.check(file);
        Streams.out(spec).print(format == As.JSON ? report.json() : report.text());
        Streams.out(spec).flush();
        return (report.valid() ? Exit.OK : Exit.FINDINGS).code();
    }
}
