package org.attest.rest;

import java.io.IOException;
import java.io.OutputStream;
import org.attest.access.View;
import org.attest.bundle.BundleRequest;
import org.attest.bundle.BundleSummary;

/** Writes a bundle of what is visible in a view: in a running server, {@code Bundler::write}. */
@FunctionalInterface
public interface BundleMaker {
    /**
     * Writes one bundle; the stream is not closed.
     *
     * @throws org.attest.bundle.EmptyScope when there is nothing in it for this viewer
     */
    BundleSummary write(BundleRequest request, View view, OutputStream out) throws IOException;
}
