package org.attest.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.attest.access.Grant;
import org.attest.access.Tokens;
import org.attest.model.Tier;
import org.attest.store.DataDirectory;
import org.attest.store.Key;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may see what: tokens are issued, listed and revoked beside a running server, which sees it at its next request. */
@Command(
        name = "token",
        description = "Issue, list and revoke tokens.",
        mixinStandardHelpOptions = true,
        subcommands = {TokenCommand.Issue.class, TokenCommand.Listing.class, TokenCommand.Revoke.class})
final class TokenCommand {
    TokenCommand() {}

    private static Tokens tokens(Path data) throws IOException {
        if (!DataDirectory.exists(data)) {
            throw new CommandFailed(
                    Exit.ENVIRONMENT,
                    data + " is not a data directory of Attest: make one with 'attest load' or 'attest serve'");
        }
        return new Tokens(
                data.resolve("access"), DataDirectory.key(data, Key.TOKENS), Clock.systemUTC(), new SecureRandom());
    }

    /** Prints the token and nothing else. */
    @Command(name = "issue", description = "Print a new token. It is shown once.", mixinStandardHelpOptions = true)
    static final class Issue implements Callable<Integer> {
        @Option(names = "--data", required = true, paramLabel = "DIR", description = "the instance's data directory")
        private Path data = Path.of("");

        @Option(
                names = "--name",
                paramLabel = "N",
                description = "what you call its bearer; never shown to anybody else")
        private String name = "";

        @Option(
                names = "--tier",
                required = true,
                paramLabel = "T",
                description = "public, partner, restricted or sealed")
        private String tier = "";

        @Option(
                names = "--datasets",
                split = ",",
                paramLabel = "A,B",
                description = "the datasets this holds for; all when left out")
        private List<String> datasets = List.of();

        @Option(names = "--purpose", paramLabel = "P", description = "what its bearer uses it for, as an IRI")
        private @Nullable String purpose;

        @Option(
                names = "--expires",
                paramLabel = "DATE",
                description = "2027-01-31, or a moment in UTC; never when left out")
        private @Nullable String expires;

        @Option(names = "--write", description = "may hand in submissions, up to its tier")
        private boolean write;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Tier ceiling = Tier.of(tier)
                    .orElseThrow(() -> new CommandFailed(
                            Exit.USAGE, "--tier: expected public, partner, restricted or sealed, found " + tier));
            Optional<Instant> end = Optional.ofNullable(expires).map(Issue::moment);
            if (end.filter(moment -> !moment.isAfter(Clock.systemUTC().instant()))
                    .isPresent()) {
                throw new CommandFailed(Exit.USAGE, "--expires: " + expires + " is over already");
            }
            Map<String, Tier> tiers = new TreeMap<>();
            (datasets.isEmpty() ? List.of("*") : datasets).forEach(dataset -> tiers.put(dataset, ceiling));
            Tokens.Issued issued = tokens(data).issue(name, tiers, Optional.ofNullable(purpose), write, end);
            Streams.out(spec).println(issued.token());
            return Exit.OK.code();
        }

        private static Instant moment(String text) {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : Instant.parse(text);
            } catch (DateTimeParseException notADate) {
                throw new CommandFailed(
                        Exit.USAGE, "--expires: expected 2027-01-31 or 2027-01-31T12:00:00Z, found " + text);
            }
        }
    }

    /** One line a token: id, state, tiers, name. */
    @Command(
            name = "list",
            description = "List tokens by id. The tokens themselves are kept nowhere.",
            mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {
        @Option(names = "--data", required = true, paramLabel = "DIR", description = "the instance's data directory")
        private Path data = Path.of("");

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Instant now = Clock.systemUTC().instant();
            for (Grant grant : tokens(data).list()) {
                Streams.out(spec).println(String.join("  ", grant.id(), state(grant, now), tiers(grant), grant.name()));
            }
            return Exit.OK.code();
        }

        private static String state(Grant grant, Instant now) {
            return grant.revoked().isPresent() ? "revoked" : grant.validAt(now) ? "valid  " : "expired";
        }

        private static String tiers(Grant grant) {
            StringBuilder text = new StringBuilder();
            new TreeMap<>(grant.tiers())
                    .forEach((dataset, tier) -> text.append(text.isEmpty() ? "" : ",")
                            .append(dataset)
                            .append(':')
                            .append(tier.word()));
            return text + (grant.mayWrite() ? " write" : "");
        }
    }

    /** Ends a token at once. */
    @Command(name = "revoke", description = "End a token, by its id, at once.", mixinStandardHelpOptions = true)
    static final class Revoke implements Callable<Integer> {
        @Option(names = "--data", required = true, paramLabel = "DIR", description = "the instance's data directory")
        private Path data = Path.of("");

        @Parameters(paramLabel = "ID", description = "the id that 'attest token list' shows")
        private String id = "";

        @Override
        public Integer call() throws IOException {
            if (!tokens(data).revoke(id)) {
                throw new CommandFailed(Exit.FAILED, "no token has this id: see 'attest token list'");
            }
            return Exit.OK.code();
        }
    }
}
