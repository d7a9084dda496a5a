package org.attest.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that pages are made of and with, as they come with the class path. */
public final class WebFile {
    private WebFile() {}

    /** A file's bytes. */
    public static byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /** A file, to be read and closed. */
    public static InputStream open(String file) {
        InputStream in = WebFile.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the file " + file + " is not part of this build");
        }
        return in;
    }

    /** A file as text. */
    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
