package org.attest.ledger;

import java.io.IOException;
import java.nio.file.Path;

/** The ledger is not what was written. It is not opened; the message says where the first fault is and what to do. */
public final class LedgerDamaged extends IOException {
    private static final long serialVersionUID = 1L;

    LedgerDamaged(Path file, long offset, long position, String what) {
        super(what + ": entry " + position + ", file " + file + ", byte " + offset
                + ". Nothing was changed. Restore this file from a backup");
    }
}
