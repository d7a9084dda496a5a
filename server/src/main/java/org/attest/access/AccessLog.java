package org.attest.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.attest.model.Tier;

/**
 * Who read what kind of thing, and when: {@code access/access.log}, one JSON object per line, each carrying a keyed hash
 * of itself and the line before. Ids, tiers and counts only: never a value, a query's text or an address.
 *
 * <p>Held by one process at a time. A line that was cut short by a crash is dropped when the log is opened.
 */
public final class AccessLog implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String START = "0".repeat(64);
    private static final String HASH = ",\"hash\":\"";

    private final FileChannel channel;
    private final Mac mac;
    private final Clock clock;
    private String last;

    private AccessLog(FileChannel channel, Mac mac, Clock clock, String last) {
        this.channel = channel;
        this.mac = mac;
        this.clock = clock;
        this.last = last;
    }

    /**
     * Opens the log for writing.
     *
     * @param key at least 32 bytes, an instance key
     * @throws IOException when the file cannot be written, or another process holds it
     */
    public static AccessLog open(Path file, byte[] key, Clock clock) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held == null) {
                throw new IOException("another process holds " + file.getFileName());
            }
            return new AccessLog(channel, new Mac(key), clock, resume(channel));
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    /** The hash of the last whole line; the position is put behind it and what follows is cut off. */
    private static String resume(FileChannel channel) throws IOException {
        long end = lineEndBefore(channel, channel.size());
        channel.truncate(end);
        channel.position(end);
        if (end == 0) {
            return START;
        }
        long start = lineEndBefore(channel, end - 1);
        ByteBuffer line = ByteBuffer.allocate(Math.toIntExact(end - start));
        while (line.hasRemaining() && channel.read(line, start + line.position()) >= 0) {}
        return hashOf(new String(line.array(), StandardCharsets.UTF_8).strip());
    }

    private static long lineEndBefore(FileChannel channel, long end) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long at = end; at > 0; at--) {
            channel.read(one.clear(), at - 1);
            if (one.get(0) == '\n') {
                return at;
            }
        }
        return 0;
    }

    private static String hashOf(String line) {
        int at = line.lastIndexOf(HASH);
        return at < 0 ? "" : line.substring(at + HASH.length(), Math.min(line.length(), at + HASH.length() + 64));
    }

    /** Adds a line. When it cannot be written, the reading must not happen: an unchecked exception says so. */
    public synchronized void note(Visit visit) {
        try {
            String body = body(visit);
            String hash = chained(last, body);
            String line = body.substring(0, body.length() - 1) + HASH + hash + "\"}\n";
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            last = hash;
        } catch (IOException full) {
            throw new UncheckedIOException("the access log cannot be written", full);
        }
    }

    private String body(Visit visit) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("time", clock.instant().toString());
            json.writeStringField("viewer", visit.viewer().id());
            if (visit.viewer().purpose().isPresent()) {
                json.writeStringField("purpose", visit.viewer().purpose().get());
            }
            json.writeStringField("door", visit.door());
            if (visit.question().isPresent()) {
                byte[] digest = mac.of("query", visit.question().get());
                json.writeStringField("question", HexFormat.of().formatHex(digest));
            }
            json.writeStringField("ceiling", ceiling(visit.viewer()).word());
            json.writeStringField("tiers", words(visit));
            json.writeNumberField("rows", visit.rows());
            json.writeNumberField("status", visit.status());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static Tier ceiling(Viewer viewer) {
        return viewer.tiers().values().stream().reduce(Tier.PUBLIC, Tier::max);
    }

    private static String words(Visit visit) {
        return String.join(
                        " ", visit.touched().stream().sorted().map(Tier::word).toList())
                .toLowerCase(Locale.ROOT);
    }

    private String chained(String before, String body) {
        return HexFormat.of().formatHex(mac.of("access", before + body));
    }

    /**
     * Checks a log from its first line.
     *
     * @return the number of the first line (from 1) that was changed, or follows one that was removed or inserted; empty
     *     when the chain is whole
     */
    public static OptionalLong firstBroken(Path file, byte[] key) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Mac mac = new Mac(key);
        String before = START;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int at = line.lastIndexOf(HASH);
            String expected =
                    at < 0 ? "" : HexFormat.of().formatHex(mac.of("access", before + line.substring(0, at) + "}"));
            if (at < 0 || !line.substring(at).equals(HASH + expected + "\"}")) {
                return OptionalLong.of(i + 1L);
            }
            before = expected;
        }
        return OptionalLong.empty();
    }

    @Override
    public synchronized void close() throws IOException {
        channel.force(true);
        channel.close();
    }
}
