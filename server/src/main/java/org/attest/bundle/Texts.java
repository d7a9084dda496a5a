package org.attest.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The text files a bundle is written from. */
final class Texts {
    private Texts() {}

    /** A file as it stands. */
    static byte[] bytes(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is not part of this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** A file with {@code {{name}}} replaced; throws when a name has no value. */
    static byte[] filled(String name, Map<String, String> values) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        if (text.contains("{{")) {
            throw new IllegalStateException(
                    name + " names a value that nobody gave: " + text.substring(text.indexOf("{{")));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
