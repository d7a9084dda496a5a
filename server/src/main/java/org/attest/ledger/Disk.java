package org.attest.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Opens the files the ledger writes to: the place where tests put a disk that fails. */
@FunctionalInterface
interface Disk {
    /** The machine's own. */
    Disk REAL = FileChannel::open;

    FileChannel open(Path file, OpenOption... options) throws IOException;
}
