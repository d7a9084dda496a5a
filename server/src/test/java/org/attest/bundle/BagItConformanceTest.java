package org.attest.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.bundle.read.Bag;
import org.attest.bundle.read.BagReader;
import org.attest.bundle.read.DirectorySource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The BagIt conformance suite of the Library of Congress against our reader of bags. */
final class BagItConformanceTest {
    /** Bags our reader judges otherwise than the suite, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "v0.97/warning/duplicate-file-with-different-case",
            "refused and not only warned of: where names differ by case the second file is not there",
            "v0.97/warning/same-filename-listed-twice-with-different-normalization",
            "refused and not only warned of: only one of the two files is there",
            "v0.97/warning/special-system-files",
            "refused and not only warned of: the archive lacks one of the two files the manifest lists");

    @TempDir
    Path folder;

    private Path suite = Path.of(".");

    @BeforeEach
    void unpack() {
        Path shared = Path.of(System.getProperty("attest.shared", "../../shared"));
        Path archive = shared.resolve("suites/bagit-conformance-suite.tar.gz").toAbsolutePath();
        Assumptions.assumeTrue(Files.exists(archive), () -> "skipped: there is no " + archive.getFileName());
        Shell.Run run = Shell.run(folder, "tar xzf '" + archive + "'");
        assertEquals(0, run.exit(), run.output());
        suite = folder.resolve("bagit-conformance-suite");
    }

    private Map<String, Bag> bags(String category) throws IOException {
        Map<String, Bag> bags = new TreeMap<>();
        try (Stream<Path> versions = Files.list(suite)) {
            for (Path version : versions.filter(Files::isDirectory).toList()) {
                for (Path bag : folders(version.resolve(category))) {
                    bags.put(suite.relativize(bag).toString(), BagReader.read(new DirectorySource(bag)));
                }
            }
        }
        return bags;
    }

    private static List<Path> folders(Path category) throws IOException {
        if (!Files.isDirectory(category)) {
            return List.of();
        }
        try (Stream<Path> bags = Files.list(category)) {
            return bags.filter(Files::isDirectory).toList();
        }
    }

    @Test
    void validBags_areAccepted() throws IOException {
        Map<String, Bag> bags = bags("valid");
        assertTrue(bags.size() >= 26, "bags found: " + bags.size());
        bags.forEach((name, bag) -> assertEquals(List.of(), bag.findings(), name));
    }

    @Test
    void invalidBags_areRefused_onEverySystem() throws IOException {
        Map<String, Bag> bags = bags("invalid");
        bags.putAll(bags("linux-only"));
        bags.putAll(bags("windows-only"));
        assertTrue(bags.size() >= 26, "bags found: " + bags.size());
        bags.forEach((name, bag) -> assertFalse(bag.findings().isEmpty(), name));
    }

    @Test
    void unwiseBags_areAccepted_withAWarning() throws IOException {
        List<String> otherwise = new ArrayList<>();
        bags("warning").forEach((name, bag) -> {
            if (!bag.findings().isEmpty()) {
                otherwise.add(name);
            } else {
                assertFalse(bag.warnings().isEmpty(), name);
            }
        });
        assertEquals(
                EXCEPTIONS.keySet().stream().sorted().toList(),
                otherwise.stream().sorted().toList());
    }
}
