package org.attest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A first pass over a CSV file (RFC 4180): its digest, and whether it can be read to its end. An unterminated quotation
 * would otherwise swallow every row after it, and a broken character would be replaced without a word.
 */
final class Preflight {
    private static final int BLOCK = 1 << 16;

    private final String file;
    private final char delimiter;
    private final QuotationMarks marks = new QuotationMarks();
    private long line = 1;
    private long column;
    private char before;

    private Preflight(String file, char delimiter) {
        this.file = file;
        this.delimiter = delimiter;
    }

    /**
     * Reads the whole file.
     *
     * @return SHA-256 of its bytes, 64 lower-case hexadecimal digits
     * @throws TableException when it is empty, not UTF-8, or a quotation in it does not end
     */
    static String check(TableFile table, char delimiter) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(table.open(), digest)) {
            new Preflight(table.name(), delimiter).read(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private void read(InputStream bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(BLOCK);
        CharBuffer out = CharBuffer.allocate(BLOCK);
        boolean end = false;
        while (!end) {
            int count = bytes.read(in.array(), in.position(), in.remaining());
            end = count < 0;
            in.position(in.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(in, out, end);
            take(out);
            if (result.isError()) {
                throw at(line, column + 1, "not UTF-8 from here: save the file as UTF-8");
            }
            in.compact();
        }
        finish();
    }

    private void take(CharBuffer characters) throws TableException {
        characters.flip();
        while (characters.hasRemaining()) {
            take(characters.get());
        }
        characters.clear();
    }

    private void take(char character) throws TableException {
        if (!Character.isLowSurrogate(character)) {
            column++;
        }
        if (character == 0) {
            throw at(line, column, "a NUL character: is it UTF-16? Save the file as UTF-8");
        }
        marks.take(character, delimiter, line, column);
        boolean lineFeedOfPair = character == '\n' && before == '\r';
        if (lineFeedOfPair) {
            column = 0;
        } else if (character == '\n' || character == '\r') {
            line++;
            column = 0;
        }
        before = character;
    }

    private void finish() throws TableException {
        if (before == 0) {
            throw at(0, 0, "the file is empty: a header and rows were expected");
        }
        if (marks.open()) {
            throw at(marks.line(), marks.column(), "the quotation that begins here does not end: close it");
        }
    }

    private TableException at(long atLine, long atColumn, String problem) {
        return new TableException(file, atLine, atColumn, problem);
    }
}
