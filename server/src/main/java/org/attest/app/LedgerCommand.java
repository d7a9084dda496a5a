package org.attest.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.ledger.Ledger;
import org.attest.ledger.LedgerDamaged;
import org.attest.ledger.Spine;
import org.attest.store.DataDirectory;
import org.attest.store.Position;
import org.attest.store.TdbStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at the ledger itself, and makes the store again from it. */
@Command(
        name = "ledger",
        description = "Look at the ledger of a data directory that no server is using.",
        mixinStandardHelpOptions = true,
        subcommands = {LedgerCommand.Status.class, LedgerCommand.Verify.class})
final class LedgerCommand {
    LedgerCommand() {}

    /** Where it stands. */
    @Command(
            name = "status",
            description = "Print position, hash and time of the last entry.",
            mixinStandardHelpOptions = true)
    static final class Status implements Callable<Integer> {
        @Option(names = "--data", required = true, paramLabel = "DIR", description = "the data directory")
        private Path data = Path.of("");

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            try (DataDirectory directory = DataDirectory.open(data)) {
                Position head = Ledger.inspect(directory).head();
                Streams.out(spec).println("position " + head.number() + ", entry " + head.hash());
            }
            return Exit.OK.code();
        }
    }

    /** Reads every byte of it. */
    @Command(
            name = "verify",
            description = "Check every entry and the chain: exit 4 when anything is not as it was written.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @Option(names = "--data", required = true, paramLabel = "DIR", description = "the data directory")
        private Path data = Path.of("");

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            try (DataDirectory directory = DataDirectory.open(data)) {
                Ledger.State state = Ledger.inspect(directory);
                Optional<Position> store = TdbStore.furthest(directory);
                List<String> findings = new ArrayList<>();
                if (state.torn() > 0) {
                    findings.add("behind position " + state.head().number() + " there are " + state.torn()
                            + " bytes that are no whole entry: of one whose writing was cut short, or cut later");
                }
                store.filter(known -> known.number() > state.head().number())
                        .ifPresent(known -> findings.add("the store knows position " + known.number()
                                + ", the ledger ends at " + state.head().number()
                                + ": entries are missing; restore the ledger from a backup"));
                findings.forEach(Streams.out(spec)::println);
                Streams.out(spec)
                        .println("every entry up to position " + state.head().number() + " is as it was written");
                return (findings.isEmpty() ? Exit.OK : Exit.FINDINGS).code();
            } catch (LedgerDamaged damaged) {
                Streams.out(spec).println(damaged.getMessage());
                return Exit.FINDINGS.code();
            }
        }
    }

    /** Makes the store again. */
    @Command(
            name = "rebuild",
            description = "Make the store again from the ledger alone.",
            mixinStandardHelpOptions = true)
    static final class Rebuild implements Callable<Integer> {
        @Option(names = "--data", required = true, paramLabel = "DIR", description = "the data directory")
        private Path data = Path.of("");

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            try (Spine spine = Spine.rebuild(data, Clock.systemUTC())) {
                Streams.err(spec)
                        .println("rebuilt up to position "
                                + spine.ledger().head().number());
            }
            return Exit.OK.code();
        }
    }
}
