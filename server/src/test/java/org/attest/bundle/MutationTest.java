package org.attest.bundle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.attest.bundle.check.BundleCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No byte of a bundle is without meaning: whichever is changed, put in or taken out, the bundle is no longer valid. */
final class MutationTest {
    private static final int CHANGES = 1500;
    private static final int INSERTIONS = 250;
    private static final int DELETIONS = 250;

    @TempDir
    Path folder;

    private final byte[] sound = Fixtures.bundle();
    private final Random random = new Random(20170401);
    private Path zip = Path.of(".");

    @BeforeEach
    void soundFirst() throws IOException {
        zip = Fixtures.write(folder, sound);
        assertTrue(BundleCheck.check(zip).valid());
    }

    private void assertInvalid(byte[] mutant, String what) throws IOException {
        Files.write(zip, mutant);
        assertTrue(!BundleCheck.check(zip).valid(), () -> "still valid after " + what);
    }

    @Test
    void aChangedByte_isNeverValid() throws IOException {
        for (int i = 0; i < CHANGES; i++) {
            byte[] mutant = sound.clone();
            int at = random.nextInt(mutant.length);
            int change = i % 2 == 0 ? 1 << random.nextInt(8) : 1 + random.nextInt(255);
            mutant[at] ^= (byte) change;
            assertInvalid(mutant, "byte " + at + " xor " + change);
        }
    }

    /** The frame of a ZIP is where programs are lenient: its bytes one by one. */
    @Test
    void everyByteOfTheDirectory_counts() throws IOException {
        int directory = Tampered.directoryOffset(sound);
        for (int at = directory; at < sound.length; at++) {
            byte[] mutant = sound.clone();
            mutant[at] ^= (byte) (1 << random.nextInt(8));
            assertInvalid(mutant, "byte " + at + " of the directory");
        }
    }

    @Test
    void aByteMore_isNeverValid() throws IOException {
        for (int i = 0; i < INSERTIONS; i++) {
            int at = random.nextInt(sound.length + 1);
            byte[] mutant = Arrays.copyOf(sound, sound.length + 1);
            System.arraycopy(sound, at, mutant, at + 1, sound.length - at);
            mutant[at] = (byte) random.nextInt(256);
            assertInvalid(mutant, "a byte put in at " + at);
        }
    }

    @Test
    void aByteLess_isNeverValid() throws IOException {
        for (int i = 0; i < DELETIONS; i++) {
            int at = random.nextInt(sound.length);
            byte[] mutant = Arrays.copyOf(sound, sound.length - 1);
            System.arraycopy(sound, at + 1, mutant, at, sound.length - at - 1);
            assertInvalid(mutant, "the byte at " + at + " taken out");
        }
    }
}
