package org.attest.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void version_isTheOneInThePom() {
        assertEquals(Exit.OK.code(), run("--version"));
        assertTrue(out.toString().matches("attest \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+\\)\\R"), out.toString());
    }

    @Test
    void help_goesToStandardOutput() {
        assertEquals(Exit.OK.code(), run("--help"));
        assertTrue(out.toString().startsWith("Usage: attest"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void unknownOption_isAUsageError_andSaysNothingOnStandardOutput() {
        assertEquals(Exit.USAGE.code(), run("--no-such-option"));
        assertTrue(err.toString().contains("--no-such-option"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void noCommand_isAUsageError() {
        assertEquals(Exit.USAGE.code(), run());
        assertTrue(err.toString().startsWith("Name a command."), err.toString());
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
