package org.attest.bundle.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes one bag of BagIt 1.0 (RFC 8493) as one ZIP: manifests and tag manifests with SHA-256 and SHA-512, every file in the
 * byte order of its name. The same files give the same bytes.
 */
public final class BagWriter {
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";

    private final String root;
    private final SortedMap<String, Measured> files = new TreeMap<>();

    /** @param root name of the bag's folder */
    public BagWriter(String root) {
        this.root = root;
    }

    /** Adds a file and measures it. Paths beginning with {@code data/} are payload, others are tag files. */
    public void add(String path, Source source) throws IOException {
        if (!path.matches(NAME) || files.putIfAbsent(path, Measured.of(source)) != null) {
            throw new IllegalArgumentException("a file of a bag has an ASCII name of its own: " + path);
        }
    }

    /**
     * Writes the bag.
     *
     * @param info lines of {@code bag-info.txt} without {@code Payload-Oxum}
     */
    public void write(List<String> info, OutputStream out) throws IOException {
        add("bagit.txt", Source.of(DECLARATION));
        add("bag-info.txt", Source.of(info(info)));
        manifest("manifest-sha256.txt", payload(), Measured::sha256);
        manifest("manifest-sha512.txt", payload(), Measured::sha512);
        SortedMap<String, Measured> tags = new TreeMap<>(files);
        tags.keySet().removeAll(payload().keySet());
        manifest("tagmanifest-sha256.txt", tags, Measured::sha256);
        manifest("tagmanifest-sha512.txt", tags, Measured::sha512);
        ZipWriter zip = new ZipWriter(out);
        for (Map.Entry<String, Measured> file : files.entrySet()) {
            zip.file(root + "/" + file.getKey(), file.getValue());
        }
        zip.finish();
    }

    private SortedMap<String, Measured> payload() {
        return files.subMap("data/", "data0");
    }

    private void manifest(String name, SortedMap<String, Measured> listed, Function<Measured, String> digest)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        listed.forEach((path, file) ->
                lines.append(digest.apply(file)).append("  ").append(path).append('\n'));
        add(name, Source.of(lines.toString()));
    }

    private String info(List<String> info) {
        List<String> lines = new ArrayList<>(info);
        long bytes = payload().values().stream().mapToLong(Measured::length).sum();
        lines.add("Payload-Oxum: " + bytes + "." + payload().size());
        return String.join("\n", lines.stream().sorted().toList()) + "\n";
    }
}
