package org.attest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of the repository this test runs in. */
final class Repository {

    static final Path TOP =
            Path.of(System.getProperty("attest.root", "..")).toAbsolutePath().normalize();

    static final List<String> MODULES = List.of("ontology", "queries", "loaders", "server");

    private static final Set<String> TEXTS =
            Set.of("ttl", "trig", "nq", "rq", "csv", "json", "jsonld", "md", "java", "txt", "html", "css", "js", "xml");

    private Repository() {}

    /** Every Java file that is shipped, from all modules. */
    static List<Path> shippedJava() {
        return MODULES.stream()
                .flatMap(module -> Stream.of("main", "launcher")
                        .map(set -> TOP.resolve(module).resolve("src/" + set + "/java")))
                .filter(Files::isDirectory)
                .flatMap(Repository::javaBelow)
                .toList();
    }

    /** What the repository says in text, by path from the top: everything but what is built and what is hidden. */
    static SortedMap<Path, String> texts() throws IOException {
        SortedMap<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TOP)) {
            for (Path file : files.filter(Repository::isText).toList()) {
                texts.put(TOP.relativize(file), Files.readString(file));
            }
        }
        return texts;
    }

    private static boolean isText(Path file) {
        Path below = TOP.relativize(file);
        for (Path part : below) {
            if (part.toString().startsWith(".") || part.toString().equals("target")) {
                return false;
            }
        }
        String name = file.getFileName().toString();
        boolean ofOurs =
                below.getNameCount() == 1 || MODULES.contains(below.getName(0).toString());
        return ofOurs && TEXTS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    private static Stream<Path> javaBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
