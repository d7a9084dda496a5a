package org.attest.bundle.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A bag in a ZIP, read in place: nothing is unpacked, so no name in it can do harm. */
public final class ZipSource implements BagSource {
    private final FileChannel channel;
    private final String root;
    private final SortedMap<String, ZipEntry> entries = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> wrongSums = new TreeSet<>();

    /** Opens the file and reads its frame. */
    public static ZipSource open(Path zip) throws IOException {
        FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ);
        try {
            ZipFrame frame = new ZipFrame(channel);
            frame.read();
            return new ZipSource(channel, frame);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private ZipSource(FileChannel channel, ZipFrame frame) {
        this.channel = channel;
        findings.addAll(frame.findings());
        List<String> names = frame.entries().stream().map(ZipEntry::name).toList();
        root = names.isEmpty() ? "" : names.getFirst().split("/", 2)[0];
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : frame.entries()) {
            add(entry, seen.add(entry.name()));
        }
        Names.twins(names).forEach(twin -> findings.add(new Finding("name-twin", "", twin)));
        if (!names.equals(names.stream().sorted().toList())) {
            findings.add(new Finding("zip-form", "", "the files are not in the order of their names"));
        }
    }

    private void add(ZipEntry entry, boolean first) {
        String name = entry.name();
        Names.danger(name).ifPresent(why -> findings.add(new Finding("name", name, why)));
        if (!first) {
            findings.add(new Finding("name-twin", name, "two files of this name: which one a program shows is chance"));
        } else if (name.startsWith(root + "/")) {
            entries.put(name.substring(root.length() + 1), entry);
        } else {
            findings.add(new Finding("name", name, "outside the folder " + root));
        }
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(entries.keySet()));
    }

    @Override
    public long length(String path) throws IOException {
        return entry(path).length();
    }

    @Override
    public InputStream open(String path) throws IOException {
        return new ZipFileStream(channel, entry(path), wrongSums::add);
    }

    private ZipEntry entry(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        if (entry == null) {
            throw new IOException("no file " + path);
        }
        return entry;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        wrongSums.forEach(
                name -> all.add(new Finding("zip-checksum", name, "the ZIP's own checksum (CRC-32) is wrong")));
        return all;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
