package org.attest.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.attest.bundle.bag.Source;

/** The ontology as one Turtle file, so that a bundle can be read when nobody serves the vocabulary any more. */
public final class Vocabulary {
    private static final String FOLDER = "/org/attest/ontology/vocabulary/";

    private Vocabulary() {}

    /** All files of the vocabulary, one after the other, in the order of {@code vocabulary.txt}. */
    public static Source shipped() {
        StringBuilder all = new StringBuilder();
        for (String file : Texts.lines("vocabulary.txt")) {
            all.append("# ").append(file).append("\n\n").append(text(file)).append('\n');
        }
        return Source.of(all.toString());
    }

    private static String text(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the vocabulary file " + file + " is not part of this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
