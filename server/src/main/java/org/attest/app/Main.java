package org.attest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.attest.queries.BadParameter;
import org.attest.queries.BadQueryFile;
import org.attest.store.StoreRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code attest} command. It says nothing on standard output but what was asked for. */
@Command(
        name = "attest",
        description = "A knowledge graph of human-rights incidents in which every fact is somebody's claim.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            LoadCommand.class,
            QueryCommand.class,
            BundleCommand.class,
            VerifyCommand.class,
            TokenCommand.class,
            LedgerCommand.class,
            LedgerCommand.Rebuild.class
        })
public final class Main implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    Main() {}

    /** Runs the command line and ends the process with one of the codes of {@link Exit}. */
    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8), args));
    }

    /**
     * Runs the command line without ending the process.
     *
     * @return the code of an {@link Exit}
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            return execute(out, err, args);
        } catch (InternalError disk) {
            err.println(
                    "attest: the disk failed under the data directory, or is full. What was recorded last is known when it"
                            + " is opened again: run 'attest ledger status'.");
            return Exit.ENVIRONMENT.code();
        }
    }

    private static int execute(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("attest: " + reason(failure));
                    return exit(failure).code();
                })
                .execute(args);
    }

    /** One sentence: what the failure says, with what kind of failure it is where it says no more than a file's name. */
    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return switch (failure) {
            case NoSuchFileException missing -> "there is no " + message;
            case AccessDeniedException denied -> "no leave to use " + message;
            case NotDirectoryException file -> message + " is not a folder";
            case FileAlreadyExistsException file -> message + " is a file, and a folder was expected";
            case FileSystemException other -> "cannot use " + message;
            case ConnectException refused -> "nobody answers at that address";
            default -> message == null ? failure.getClass().getSimpleName() : message;
        };
    }

    private static Exit exit(Exception failure) {
        return switch (failure) {
            case CommandFailed failed -> failed.exit();
            case BadParameter bad -> Exit.USAGE;
            case BadQueryFile bad -> Exit.USAGE;
            case StoreRefused refused -> Exit.ENVIRONMENT;
            case FileSystemException file -> Exit.ENVIRONMENT;
            case ConnectException refused -> Exit.ENVIRONMENT;
            default -> Exit.FAILED;
        };
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Name a command.");
        }
    }
}
