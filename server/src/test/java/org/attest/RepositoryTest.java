package org.attest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What may lie at the top of the repository, and what must or may not stand in its Java files. */
class RepositoryTest {

    private static final Set<String> TOP_LEVEL = Set.of(
            ".ci",
            ".gitattributes",
            ".gitignore",
            ".mvn",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "LICENSE",
            "README.md",
            "THREAT_MODEL.md",
            "attest",
            "loaders",
            "ontology",
            "pom.xml",
            "queries",
            "server");

    private static final Pattern SPARQL_TEXT =
            Pattern.compile("\"\\s*(PREFIX|SELECT|CONSTRUCT|ASK|DESCRIBE|INSERT|DELETE)\\b");

    @Test
    void nothingLiesAtTheTopThatIsNotOnTheList() throws Exception {
        Set<String> others = new TreeSet<>(tracked());
        others.removeAll(TOP_LEVEL);
        assertEquals(Set.of(), others, "tracked at the top of the repository");
    }

    @Test
    void noJavaFileHoldsSparql() throws IOException {
        List<Path> sources = Repository.shippedJava();
        assertFalse(sources.isEmpty(), "no Java sources below " + Repository.TOP);
        Set<Path> guilty = new TreeSet<>();
        for (Path source : sources) {
            if (SPARQL_TEXT.matcher(Files.readString(source)).find()) {
                guilty.add(Repository.TOP.relativize(source));
            }
        }
        assertEquals(Set.of(), guilty, "SPARQL lives in queries/ as files");
    }

    @Test
    void sparqlIsRecognizedAcrossLinesAndNotInsideWords() {
        assertTrue(SPARQL_TEXT.matcher("x = \"\"\"\n    SELECT ?s").find());
        assertTrue(SPARQL_TEXT.matcher("f(\"ASK {}\")").find());
        assertFalse(SPARQL_TEXT.matcher("\"SELECTED\"").find());
    }

    @Test
    void everyPackage_saysWhatLivesInIt_andIsNullMarked() throws IOException {
        Set<Path> guilty = new TreeSet<>();
        for (Path source : Repository.shippedJava()) {
            // The launcher's own lies with the rest: javac for Java 8 does not know what @NullMarked may stand on.
            Path info = Path.of(
                    source.resolveSibling("package-info.java").toString().replace("src/launcher/", "src/main/"));
            if (!Files.exists(info) || !isDescribedAndNullMarked(Files.readString(info))) {
                guilty.add(Repository.TOP.relativize(info));
            }
        }
        assertEquals(Set.of(), guilty, "each needs one sentence of Javadoc and @NullMarked");
    }

    private static boolean isDescribedAndNullMarked(String info) {
        return info.startsWith("/**") && info.contains("\n@NullMarked\npackage ");
    }

    /** The names at the top that git tracks: what a developer keeps beside them is nobody's business. */
    private static Set<String> tracked() throws IOException, InterruptedException {
        Process git;
        try {
            git = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(Repository.TOP.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return abort("skipped: git cannot be run: " + e.getMessage());
        }
        String files = new String(git.getInputStream().readAllBytes(), UTF_8);
        assumeTrue(git.waitFor() == 0, "skipped: not a git checkout: " + Repository.TOP);
        Set<String> names = new TreeSet<>();
        for (String file : files.split("\0")) {
            names.add(Path.of(file).getName(0).toString());
        }
        return names;
    }
}
