package org.attest.bundle.vault;

import java.io.IOException;

/** Where the secrets of bundles are kept, so that the same request over the same content gives the same bytes. */
public interface BundleKeys {
    /**
     * The key for a request: the one given before, or a new random one.
     *
     * @param request the request in its one spelling, with who asked; never stored in clear
     */
    BundleKey keyFor(String request) throws IOException;
}
