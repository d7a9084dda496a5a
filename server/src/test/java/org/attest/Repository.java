package org.attest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the repository this test runs in. */
final class Repository {

    static final Path TOP =
            Path.of(System.getProperty("attest.root", "..")).toAbsolutePath().normalize();

    static final List<String> MODULES = List.of("ontology", "queries", "loaders", "server");

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

    private static Stream<Path> javaBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
