package org.attest.bundle.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A bag unpacked into a folder. Links are findings and never followed. */
public final class DirectorySource implements BagSource {
    private final Path folder;
    private final SortedSet<String> files = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Lists the folder. */
    public DirectorySource(Path folder) throws IOException {
        this.folder = folder;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                add(file, attributes);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(Path file, BasicFileAttributes attributes) {
        String path =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        if (attributes.isRegularFile()) {
            files.add(path);
        } else {
            findings.add(new Finding("not-a-file", path, "a link or device: a bag holds files only"));
        }
    }

    @Override
    public String root() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(files);
    }

    @Override
    public long length(String path) throws IOException {
        return Files.size(folder.resolve(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void close() {}
}
