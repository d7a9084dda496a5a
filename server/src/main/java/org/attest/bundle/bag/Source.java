package org.attest.bundle.bag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Content of one file of a bag: read twice, once to be measured and once to be written, and never held whole. */
@FunctionalInterface
public interface Source {
    /** Opens it from its beginning; the same bytes every time. The caller closes it. */
    InputStream open() throws IOException;

    /** Bytes at hand. */
    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** Text, in UTF-8. */
    static Source of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
