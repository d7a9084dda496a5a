package org.attest.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.attest.bundle.bag.Measured;
import org.attest.bundle.bag.Source;
import org.attest.bundle.bag.ZipWriter;
import org.attest.bundle.leaf.Leaves;
import org.attest.rdf.Canonical;

/** A bundle taken apart, to be changed and put together again in the very form the writer uses. */
final class Tampered {
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private String root = "";

    static Tampered of(byte[] zip) {
        Tampered tampered = new Tampered();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String[] name = entry.getName().split("/", 2);
                tampered.root = name[0];
                tampered.files.put(name[1], in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tampered;
    }

    /** Names in the order they stand in the ZIP's directory. */
    static List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    /** Where the directory of a ZIP written by us begins. */
    static int directoryOffset(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    String root() {
        return root;
    }

    Tampered root(String name) {
        root = name;
        return this;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    Tampered put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Tampered edit(String file, UnaryOperator<String> edit) {
        String before = text(file);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("the edit changed nothing in " + file);
        }
        return put(file, after);
    }

    Tampered remove(String file) {
        if (files.remove(file) == null) {
            throw new IllegalStateException("no file " + file);
        }
        return this;
    }

    /** Writes all manifests anew, as somebody would who knows BagIt. */
    Tampered manifestsRecomputed() {
        oxum();
        manifest("manifest-sha256.txt", true, false);
        manifest("manifest-sha512.txt", true, true);
        manifest("tagmanifest-sha256.txt", false, false);
        manifest("tagmanifest-sha512.txt", false, true);
        return this;
    }

    private void oxum() {
        long bytes =
                payload().values().stream().mapToLong(content -> content.length).sum();
        String oxum = "Payload-Oxum: " + bytes + "." + payload().size();
        put("bag-info.txt", text("bag-info.txt").replaceAll("Payload-Oxum: .*", oxum));
    }

    private Map<String, byte[]> payload() {
        return files.subMap("data/", "data0");
    }

    private void manifest(String name, boolean ofPayload, boolean sha512) {
        if (!files.containsKey(name)) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        files.forEach((path, content) -> {
            if (path.startsWith("data/") == ofPayload && !path.startsWith("tagmanifest-")) {
                Measured measured = measured(content);
                lines.append(sha512 ? measured.sha512() : measured.sha256())
                        .append("  ")
                        .append(path)
                        .append('\n');
            }
        });
        put(name, lines.toString());
    }

    /** Writes {@code leaves.txt} and {@code commitment.json} anew from the claims, as an insider could. */
    Tampered commitmentRecomputed() {
        StringBuilder list = new StringBuilder();
        List<String> digests = new ArrayList<>();
        for (String block : text("data/claims.nq").split("(?m)(?=^# )", -1)) {
            digests.add(Canonical.sha256(block.getBytes(StandardCharsets.UTF_8)));
            list.append(String.format("%s  CL-%06d%n", digests.getLast(), digests.size()));
        }
        put("leaves.txt", list.toString().replace("\r", ""));
        String root = new Leaves(List.of(), digests).root();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "attest-commitment-1");
        json.put("bundle", this.root);
        json.put("leaves", digests.size());
        json.put("root", root);
        return put("commitment.json", Json.of(json));
    }

    static Measured measured(byte[] content) {
        try {
            return Measured.of(Source.of(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipWriter zip = new ZipWriter(out);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.file(root + "/" + file.getKey(), measured(file.getValue()));
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the files into a folder and gives the bag's own. */
    Path unpacked(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(root).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder.resolve(root);
    }
}
