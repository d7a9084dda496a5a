package org.attest.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.attest.access.View;
import org.attest.bundle.BundleRequest;
import org.attest.bundle.EmptyScope;

/** Makes a bundle from a data directory opened here. */
final class LocalBundling {
    private LocalBundling() {}

    /** Writes beside and moves into place: a bundle is whole or not there. Returns its number. */
    static String write(Path data, Where where, BundleRequest request, Path out) throws IOException {
        Path beside = Files.createTempFile(out.toAbsolutePath().getParent(), ".bundle", ".part");
        try (Wiring wiring = Wiring.open(data);
                View view = wiring.views().of(wiring.viewer(where.token()))) {
            String number;
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(beside))) {
                number = wiring.bundler().write(request, view, file).number();
            }
            Files.move(beside, out, StandardCopyOption.ATOMIC_MOVE);
            return number;
        } catch (EmptyScope nothing) {
            throw new CommandFailed(
                    Exit.FAILED, "there is nothing of it that this token may see: check the IRI, or use another token");
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
