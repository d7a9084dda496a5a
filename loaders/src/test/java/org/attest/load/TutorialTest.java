package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.load.LoadReport.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that README.md writes, taken from its text. */
class TutorialTest {

    @TempDir
    Path folder;

    private final Keeping keeping = new Keeping();

    @BeforeEach
    void asPrinted() throws IOException {
        String readme = Files.readString(
                Path.of("").toAbsolutePath().endsWith("loaders")
                        ? Path.of("README.md")
                        : Path.of(System.getProperty("attest.root", ".."), "loaders", "README.md"));
        for (String name : List.of("counts.csv", "table.csv-metadata.json", "mapping.rq")) {
            int at = readme.indexOf("\n`" + name + "`") + 1;
            Matcher block =
                    Pattern.compile("```[a-z]+\n(.*?)```", Pattern.DOTALL).matcher(readme);
            assertTrue(at > 0 && block.find(at), name);
            Files.writeString(folder.resolve(name), block.group(1));
        }
        Files.writeString(folder.resolve("README.md"), "A package for a test.\n");
    }

    private LoadReport load(boolean acceptRejects) throws IOException {
        LoadRequest request = new LoadRequest(
                folder.toString(),
                List.of(),
                "http://localhost:3330/",
                Optional.empty(),
                Optional.empty(),
                false,
                acceptRejects,
                Optional.empty(),
                List.of());
        return Load.run(request, keeping);
    }

    @Test
    void aRowWithoutACount_isRejectedByItsLine_andHoldsTheLoadBack() throws IOException {
        LoadReport report = load(false);
        assertEquals(1, report.rejected().size(), report::toString);
        assertEquals(3, report.rejected().getFirst().line());
        assertInstanceOf(Ending.HeldBack.class, report.ending());
    }

    @Test
    void theOtherTwoRows_areTwoClaims_withTheirBoundsAndWords() throws IOException {
        LoadReport report = load(true);
        assertInstanceOf(Ending.Submitted.class, report.ending(), report::toString);
        assertEquals(2, report.claims());
        String body = new String(keeping.body().bytes(), StandardCharsets.UTF_8);
        assertTrue(body.contains("hr#min> \"12\""), body);
        assertTrue(body.contains("\"at least thirty\"@en"), body);
        assertTrue(body.contains("urn:attest:local:group/north-gate"), body);
    }
}
