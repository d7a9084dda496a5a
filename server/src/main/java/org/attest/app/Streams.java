package org.attest.app;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command that was run by the command line prints. */
final class Streams {
    private Streams() {}

    /** What was asked for. */
    static PrintWriter out(@Nullable CommandSpec spec) {
        return running(spec).commandLine().getOut();
    }

    /** Everything said along the way. */
    static PrintWriter err(@Nullable CommandSpec spec) {
        return running(spec).commandLine().getErr();
    }

    private static CommandSpec running(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("a command is run by the command line");
        }
        return spec;
    }
}
