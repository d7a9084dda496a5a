package org.attest.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attest.model.Anchor;

/**
 * A plain text with its digest. Positions count Unicode code points from 0, line ends as they are (Web Annotation, section
 * 4.2.5).
 */
public final class Article {
    private final String text;
    private final String sha256;
    private final int characters;

    /**
     * A text from a file's bytes.
     *
     * @throws CharacterCodingException when they are not UTF-8
     */
    public Article(byte[] bytes) throws CharacterCodingException {
        text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        sha256 = digest(bytes);
        characters = text.codePointCount(0, text.length());
    }

    /**
     * Reads a file.
     *
     * @throws CharacterCodingException when it is not UTF-8
     * @throws IOException when it cannot be read
     */
    public static Article read(Path file) throws IOException {
        return new Article(Files.readAllBytes(file));
    }

    /** Digest of the file's bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Length in Unicode code points. */
    public int characters() {
        return characters;
    }

    /**
     * A passage.
     *
     * @param start its first character
     * @param end the character after its last
     * @throws IndexOutOfBoundsException when the text is shorter, or the end stands before the start
     */
    public String passage(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** Digest of a passage's UTF-8 bytes, 64 lower-case hexadecimal digits. Throws as {@link #passage}. */
    public String passageSha256(int start, int end) {
        return digest(passage(start, end).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an anchor into this text holds. */
    public AnchorCheck check(Anchor anchor) {
        if (!anchor.snapshot().sha256().equals(sha256)) {
            return new AnchorCheck.OtherText(anchor.snapshot().sha256(), sha256);
        }
        if (anchor.end() > characters) {
            return new AnchorCheck.OutOfRange(anchor.end(), characters);
        }
        String found = passageSha256(anchor.start(), anchor.end());
        return found.equals(anchor.passageSha256())
                ? new AnchorCheck.Holds()
                : new AnchorCheck.OtherPassage(anchor.passageSha256(), found);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
