package org.attest.app;

/** A command ends early, for a reason it can tell in one sentence. */
final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    CommandFailed(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }
}
