package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFLanguages;
import org.attest.rdf.ClaimIds.Resolution;
import org.attest.rdf.SubmissionReader.Reading;
import org.attest.vocab.TurtleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file under {@code examples/}: the good ones are taken, each bad one is refused for what it is named after. Warnings stand in the first lines too. */
class ExamplesTest {
    static Stream<Path> good() throws IOException {
        return files("good-");
    }

    static Stream<Path> bad() throws IOException {
        return files("bad-");
    }

    private static Stream<Path> files(String prefix) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(TurtleFiles.module().resolve("examples"))) {
            all = files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
        assertTrue(all.size() >= 8, "too few examples: " + all.size());
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodExample_isTaken(Path file) throws IOException {
        Reading reading = read(file);
        Reading.Read read = assertInstanceOf(Reading.Read.class, reading, () -> file + " refused: " + reading);
        SortedSet<String> warned = new TreeSet<>();
        for (Warning warning : read.warnings()) {
            warned.add(warning.place());
            assertTrue(warning.message().length() > 10, warning.toString());
        }
        assertEquals(listed(file, "# warn: "), warned, "warnings");
        assertInstanceOf(Resolution.Resolved.class, new ClaimIds(Claims.KEY, Claims.BASE).resolve(read.submission()));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadExample_isRefusedForItsDisease(Path file) throws IOException {
        SortedSet<String> found = new TreeSet<>();
        for (Finding finding : findings(file)) {
            found.add(finding.code().word() + " " + finding.place());
            assertTrue(finding.message().length() > 10, finding.toString());
        }
        assertEquals(listed(file, "# expect: "), found);
    }

    @Test
    void theClaimInTheReadme_isTaken() throws IOException {
        String readme = Files.readString(TurtleFiles.module().resolve("README.md"));
        String turtle = readme.substring(readme.indexOf("```turtle") + 9);
        byte[] body = turtle.substring(0, turtle.indexOf("```")).getBytes(StandardCharsets.UTF_8);
        Reading reading =
                new SubmissionReader(Claims.BASE, Limits.USUAL).read(new ByteArrayInputStream(body), "text/turtle");
        assertInstanceOf(Reading.Read.class, reading, reading::toString);
    }

    private static SortedSet<String> listed(Path file, String mark) throws IOException {
        SortedSet<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(mark)) {
                expected.add(line.substring(mark.length()));
            }
        }
        return expected;
    }

    private static List<Finding> findings(Path file) throws IOException {
        return switch (read(file)) {
            case Reading.Refused refused -> refused.findings();
            case Reading.Read read -> unresolved(new ClaimIds(Claims.KEY, Claims.BASE).resolve(read.submission()));
        };
    }

    private static List<Finding> unresolved(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Unresolved unresolved -> unresolved.findings();
            case Resolution.Resolved resolved -> List.of();
        };
    }

    private static Reading read(Path file) throws IOException {
        String type = RDFLanguages.filenameToLang(file.toString()).getHeaderString();
        try (InputStream body = Files.newInputStream(file)) {
            return new SubmissionReader(Claims.BASE, Limits.USUAL).read(body, type);
        }
    }
}
