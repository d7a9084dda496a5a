package org.attest.mapping;

import java.io.IOException;

/** A mapping package that cannot be used: the fault is in the package and not in the data. */
public final class PackageException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * What is wrong.
     *
     * @param file the package's file
     * @param problem what was expected, what was found, what to do
     */
    public PackageException(String file, String problem) {
        super(file + ": " + problem);
    }
}
