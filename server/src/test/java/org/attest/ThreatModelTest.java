package org.attest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model promises what tests show: every test it names is there. */
class ThreatModelTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z0-9_.]*Test)`");

    @Test
    void everyTestThatIsNamed_isThere() throws IOException {
        Set<String> missing = named();
        assertTrue(missing.size() >= 10, () -> "the threat model names hardly any test: " + missing);
        missing.removeAll(there());
        assertEquals(Set.of(), missing, "named in THREAT_MODEL.md, absent below server/src/test/java");
    }

    private static Set<String> named() throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher name = NAMED.matcher(Files.readString(Repository.TOP.resolve("THREAT_MODEL.md"), UTF_8));
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    private static Set<String> there() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.TOP.resolve("server/src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
