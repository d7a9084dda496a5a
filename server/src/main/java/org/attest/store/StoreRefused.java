package org.attest.store;

import java.io.IOException;

/** The data directory or a projection cannot be used as it is. The message says what was found and what to do. */
public final class StoreRefused extends IOException {
    private static final long serialVersionUID = 1L;

    public StoreRefused(String message) {
        super(message);
    }
}
