package org.attest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.access.Limits;
import org.attest.model.Tier;
import org.attest.rdf.OwnContext;
import org.attest.rdf.SubmissionReader;
import org.attest.rdf.SubmissionReader.Reading;
import org.attest.sparql.QueryGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages print can be used as it is printed: submissions are taken, questions may be asked and are answered. */
class FencedExamplesTest {
    private static final Pattern FENCE = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A block of a page. */
    record Block(String page, String language, String text) {
        @Override
        public String toString() {
            return page + ": " + language + " " + text.lines().findFirst().orElse("");
        }

        boolean isSubmission() {
            return text.contains("claimCount");
        }
    }

    static List<Block> all() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Repository.texts().forEach((file, text) -> {
            Matcher found = FENCE.matcher(file.toString().endsWith(".md") ? text : "");
            while (found.find()) {
                blocks.add(new Block(file.toString(), found.group(1), found.group(2)));
            }
        });
        return blocks;
    }

    private static Stream<Block> in(String language) throws IOException {
        return all().stream().filter(block -> block.language().equals(language));
    }

    static Stream<Block> turtle() throws IOException {
        return in("turtle");
    }

    static Stream<Block> json() throws IOException {
        return in("json");
    }

    static Stream<Block> sparql() throws IOException {
        return in("sparql");
    }

    static Stream<Block> questions() throws IOException {
        return sparql().filter(block -> parsed(block).isSelectType());
    }

    @Test
    void everyBlockIsInALanguageThatIsLookedAt() throws IOException {
        Set<String> languages = all().stream().map(Block::language).collect(Collectors.toSet());
        languages.removeAll(Set.of("turtle", "json", "sparql", "sh", "csv"));
        assertTrue(languages.isEmpty(), languages.toString());
    }

    @ParameterizedTest
    @MethodSource("turtle")
    void turtleParses_andASubmissionIsTaken(Block block) throws IOException {
        assertDoesNotThrow(() -> RDFParser.fromString(block.text(), Lang.TURTLE).toGraph());
        if (block.isSubmission()) {
            taken(block, "text/turtle");
        }
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonParses_andASubmissionIsTaken(Block block) throws IOException {
        assertTrue(new ObjectMapper().readTree(block.text()).isContainerNode());
        if (block.text().contains(OwnContext.IRI)) {
            taken(block, "application/ld+json");
        }
    }

    @ParameterizedTest
    @MethodSource("sparql")
    void sparqlParses_andMayBeAsked(Block block) {
        assertDoesNotThrow(() -> QueryGuard.check(parsed(block), Limits.STANDARD));
    }

    /** CONSTRUCTs map rows, and are run where their tables are. */
    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsAnsweredByTheFirstCase(Block block) throws IOException {
        SeedCase seed = SeedCase.recordedAt(SeedCase.RECORDED);
        try (QueryExec asked =
                QueryExec.dataset(seed.seenAt(Tier.PUBLIC)).query(parsed(block)).build()) {
            assertTrue(asked.select().hasNext(), "no answer");
        }
    }

    private static Query parsed(Block block) {
        return QueryFactory.create(block.text(), Syntax.syntaxSPARQL_11);
    }

    private static void taken(Block block, String mediaType) throws IOException {
        byte[] body = block.text().getBytes(StandardCharsets.UTF_8);
        Reading reading = new SubmissionReader(SeedCase.BASE, org.attest.rdf.Limits.USUAL)
                .read(new ByteArrayInputStream(body), mediaType);
        assertInstanceOf(Reading.Read.class, reading, reading::toString);
    }
}
