package org.attest.bundle.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code claims.nq} leaf by leaf. Whatever is not exactly a leaf is a finding; what can be read is read on.
 *
 * <p>A leaf is a header line {@code # attest-leaf-1 n=000017 salt=<64 hex>} and one or more canonical N-Quads lines in
 * ascending byte order, each ended by one line feed.
 */
public final class LeafReader {
    private static final Pattern HEADER = Pattern.compile("# attest-leaf-1 n=([0-9]{6,9}) salt=([0-9a-f]*)");
    private static final int LONGEST_LINE = 1 << 20;

    private final String file;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> salts = new HashSet<>();
    private final MessageDigest digest = Digests.of("sha256");
    private final List<NQuad> quads = new ArrayList<>();
    private byte[] previous = {};
    private @Nullable String salt;
    private int number;
    private int line;

    private LeafReader(String file) {
        this.file = file;
    }

    /** What was read. */
    public record Result(List<Leaf> leaves, List<Finding> findings) {
        public Result {
            leaves = List.copyOf(leaves);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads to the end of the stream.
     *
     * @param file its name in the bag, for findings
     */
    public static Result read(String file, InputStream in) throws IOException {
        LeafReader reader = new LeafReader(file);
        InputStream buffered = new BufferedInputStream(in, 1 << 16);
        byte[] line = reader.next(buffered);
        while (line.length > 0) {
            reader.line(line);
            line = reader.next(buffered);
        }
        reader.close();
        return new Result(reader.leaves, reader.findings);
    }

    private byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        int b = in.read();
        while (b >= 0) {
            bytes.write(b);
            if (b == '\n') {
                break;
            }
            if (bytes.size() > LONGEST_LINE) {
                throw new IOException(file + ": line " + (line + 1) + " is longer than " + LONGEST_LINE + " bytes");
            }
            b = in.read();
        }
        return bytes.toByteArray();
    }

    private void line(byte[] bytes) {
        line++;
        if (bytes[bytes.length - 1] != '\n') {
            find("leaf-form", "the last line has no line feed");
        }
        String text = decoded(bytes);
        if (text.startsWith("#")) {
            close();
            open(text);
        } else if (salt == null) {
            find("leaf-form", "a line before the first leaf's header");
        } else {
            quad(text, bytes);
        }
        digest.update(bytes);
    }

    private String decoded(byte[] bytes) {
        int end = bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, end))
                    .toString();
        } catch (CharacterCodingException e) {
            find("leaf-form", "not UTF-8");
            return "";
        }
    }

    private void open(String header) {
        Matcher parts = HEADER.matcher(header);
        if (!parts.matches()) {
            find("leaf-header", "expected '# attest-leaf-1 n=<6 digits> salt=<64 hex>'");
            salt = "";
            number = 0;
            return;
        }
        salt = parts.group(2);
        int found = Integer.parseInt(parts.group(1));
        if (!header.contains("n=" + Leaf.label(found).substring(3) + " ")) {
            find("leaf-header", "the number is not written with six digits");
        }
        if (found <= number) {
            find("leaf-number", Leaf.label(found) + " follows " + Leaf.label(number) + ": numbers ascend, none twice");
        }
        number = found;
        checkSalt(salt);
    }

    private void checkSalt(String salt) {
        if (salt.length() != 64) {
            find("leaf-salt", "the salt has " + salt.length() + " hexadecimal digits, expected 64");
        } else if (!salts.add(salt)) {
            find("leaf-salt", "the salt was used by an earlier leaf");
        }
    }

    private void quad(String text, byte[] bytes) {
        try {
            quads.add(NQuad.parse(text));
        } catch (NQuad.Refused e) {
            find(e.blankNode() ? "blank-node" : "n-quads", String.valueOf(e.getMessage()));
        }
        if (previous.length > 0 && Arrays.compareUnsigned(previous, bytes) >= 0) {
            find("leaf-order", "lines of a leaf ascend by their bytes, none twice");
        }
        previous = bytes;
    }

    private void close() {
        byte[] sha256 = digest.digest();
        if (salt != null) {
            if (quads.isEmpty()) {
                find("leaf-form", "a leaf without a quad");
            }
            leaves.add(new Leaf(number, salt, quads, HexFormat.of().formatHex(sha256)));
        }
        quads.clear();
        previous = new byte[0];
    }

    private void find(String code, String message) {
        String leaf = salt == null ? "" : ", leaf " + Leaf.label(number);
        findings.add(new Finding(code, file + " line " + line + leaf, message));
    }
}
