package org.attest.load;

import static org.attest.load.SeedCase.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attest.load.LoadReport.AnchorCount;
import org.attest.model.Anchor;
import org.attest.model.Claim;
import org.attest.model.Content.Figure;
import org.attest.model.Iri;
import org.attest.model.Speaker;
import org.attest.model.Text;
import org.attest.model.When;
import org.attest.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The case against the article itself and the public list of its claims, both of which lie beside the repository. */
class SeedCaseArticleTest {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 8;

    /** Time words that are not the article's stand in parentheses. */
    private static final Pattern CURATORS_OWN = Pattern.compile("\\([^()]*\\)");

    /** Decided otherwise than in the list, and why. */
    private static final Map<String, String> NO_MIN = Map.of("C12b", "one death at the least would be an inference");

    private static final Map<String, String> NO_MAX = Map.of("C15", "a statement of 52 people, and no figure");
    private static final Map<String, String> PUBLIC_AFTER_ALL =
            Map.of("C04b", "the speaker is a pseudonym, its identity sealed", "C05", "the same");

    /** The list's anchors that do not hold what they should, or hold what is more secret than the claim (C18). */
    private static final Set<String> ANCHORED_ELSEWHERE =
            Set.of("C04b", "C06", "C18", "C23", "C28", "C33", "C36", "C37");

    private static final Map<String, Iri> SPEAKERS = Map.ofEntries(
            Map.entry("article voice", SeedCase.VOICE),
            Map.entry("anonymous government source", SeedCase.GOVERNMENT_SOURCE),
            Map.entry("Novaya Gazeta", SeedCase.NOVAYA_GAZETA),
            Map.entry("MailOnline", SeedCase.MAILONLINE),
            Map.entry("Russian LGBT Network", SeedCase.NETWORK),
            Map.entry("52 unnamed persons", SeedCase.CONTACTEES),
            Map.entry("Tanya Lokshina", SeedCase.local("person/lokshina")),
            Map.entry("Kimahli Powell", SeedCase.local("person/powell")),
            Map.entry("Justin Trudeau", SeedCase.local("person/trudeau")),
            Map.entry("Ramzan Kadyrov", SeedCase.local("person/kadyrov")),
            Map.entry("analyst", SeedCase.CURATOR));

    @TempDir
    private Path folder;

    private static List<CSVRecord> listed() throws IOException {
        CSVFormat format = CSVFormat.TDF
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setQuote('"')
                .get();
        try (CSVParser parser = CSVParser.parse(Shared.file("seed/claims.tsv"), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static LoadRequest request() {
        return LoadRequest.of("seed-case", SeedCase.BASE);
    }

    @Test
    void everyAnchor_holdsInTheArticle() throws IOException {
        LoadReport report = Load.run(request().withSourceTexts(List.of(Shared.article())), new Keeping());
        assertEquals(List.of(), report.findings());
        int anchors = report.anchors().all();
        assertEquals(new AnchorCount(anchors, anchors, 0), report.anchors());
    }

    @Test
    void everyClaimOfTheArticle_hasAnAnchor_andTheCuratorsHaveNone() throws IOException {
        for (CSVRecord row : listed()) {
            boolean curators = row.get("id").startsWith("X");
            assertEquals(curators, claim(row.get("id")).anchors().isEmpty(), row.get("id"));
        }
    }

    @Test
    void everyAnchorOfTheList_isKept_unlessItDoesNotHoldWhatItShould() throws IOException {
        for (CSVRecord row : listed()) {
            if (!row.get("anchor_start").isEmpty()) {
                boolean kept = claim(row.get("id")).anchors().stream()
                        .anyMatch(anchor -> anchor.start() == Integer.parseInt(row.get("anchor_start"))
                                && anchor.end() == Integer.parseInt(row.get("anchor_end")));
                assertEquals(!ANCHORED_ELSEWHERE.contains(row.get("id")), kept, row.get("id"));
            }
        }
    }

    @Test
    void aQuotation_isAnchoredFromMarkToMark_apartFromWhoSaidIt() throws IOException {
        Article article = Article.read(Shared.article());
        for (String label : List.of("C04b", "C23", "C33")) {
            List<String> quoted = claim(label).anchors().stream()
                    .filter(anchor -> "\u201C".equals(article.passage(anchor.start() - 1, anchor.start())))
                    .filter(anchor -> "\u201D".equals(article.passage(anchor.end(), anchor.end() + 1)))
                    .map(anchor -> article.passage(anchor.start(), anchor.end()))
                    .toList();
            assertEquals(1, quoted.size(), label);
            assertFalse(
                    claim(label).anchors().stream()
                            .map(anchor -> article.passage(anchor.start(), anchor.end()))
                            .anyMatch(passage -> passage.contains("\u201C") || passage.contains("\u201D")),
                    label);
        }
    }

    @Test
    void everyWordTakenFromTheArticle_standsInsideTheClaimsAnchors() throws IOException {
        Article article = Article.read(Shared.article());
        for (Claim claim : SeedCase.submission().claims()) {
            String passages = plain(claim.anchors().stream()
                    .map((Anchor anchor) -> article.passage(anchor.start(), anchor.end()))
                    .reduce("", (one, other) -> one + " | " + other));
            wordsOfTheSource(claim)
                    .forEach(words -> assertTrue(
                            passages.contains(plain(words.lexical())), () -> claim.label() + ": " + words.lexical()));
        }
    }

    private static Stream<Text> wordsOfTheSource(Claim claim) {
        Stream<Text> wording = claim.content() instanceof Figure figure ? figure.wording().stream() : Stream.empty();
        Stream<Text> phrase = claim.when().stream()
                .flatMap(when -> when instanceof When.Relative relative ? Stream.of(relative.phrase()) : Stream.of());
        return Stream.concat(wording, phrase)
                .filter(words -> !CURATORS_OWN.matcher(words.lexical()).matches());
    }

    @Test
    void anArticleChangedByOneByte_isNoSnapshot_andNothingIsHandedIn() throws IOException {
        Path changed = folder.resolve("article.txt");
        Files.writeString(changed, Files.readString(Shared.article()) + "\n");
        Keeping keeping = new Keeping();
        LoadReport report = Load.run(request().withSourceTexts(List.of(changed)), keeping);
        assertEquals(0, keeping.count());
        assertFalse(report.clean());
        assertTrue(report.findings().getFirst().message().contains(SeedCase.ARTICLE_SHA256));
        assertEquals("article.txt", report.findings().getFirst().place());
    }

    @Test
    void everyListedClaim_isThere_withTheSameBounds() throws IOException {
        List<CSVRecord> rows = listed();
        assertEquals(42, rows.size());
        for (CSVRecord row : rows) {
            String id = row.get("id");
            Optional<Figure> figure = Optional.of(claim(id).content())
                    .filter(Figure.class::isInstance)
                    .map(Figure.class::cast);
            assertEquals(
                    bound(row, "min", NO_MIN), figure.flatMap(f -> f.quantity().min()), () -> id + " min");
            assertEquals(
                    bound(row, "max", NO_MAX), figure.flatMap(f -> f.quantity().max()), () -> id + " max");
        }
    }

    private static Optional<BigDecimal> bound(CSVRecord row, String name, Map<String, String> decidedOtherwise) {
        return Optional.of(row.get(name))
                .filter(text -> !text.isEmpty() && !decidedOtherwise.containsKey(row.get("id")))
                .map(BigDecimal::new);
    }

    @Test
    void everyListedClaim_isSaidByWhomTheListSays() throws IOException {
        for (CSVRecord row : listed()) {
            String listed = row.get("stated_by").replace("\"", "");
            Speaker speaker = claim(row.get("id")).root().speaker();
            if (listed.startsWith("UNRESOLVED") || listed.contains("ambiguous")) {
                assertTrue(speaker instanceof Speaker.Unresolved, () -> row.get("id") + " " + speaker);
            } else {
                Iri expected = SPEAKERS.entrySet().stream()
                        .filter(entry -> listed.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("who is " + listed));
                assertEquals(new Speaker.Known(expected), speaker, row.get("id"));
            }
        }
    }

    @Test
    void everyListedClaim_hasTheTierTheListSuggests() throws IOException {
        for (CSVRecord row : listed()) {
            String id = row.get("id");
            String suggested = row.get("suggested_tier").split("[ (]")[0];
            // C14, C15, C18: "aggregate public; individuals sealed", and no individual is recorded; C20 is under
            // embargo.
            boolean open = PUBLIC_AFTER_ALL.containsKey(id)
                    || Set.of("aggregate", "embargo").contains(suggested);
            assertEquals(
                    open ? "public" : suggested, claim(id).handling().tier().word(), id);
        }
    }

    @Test
    void noSentenceOfTheArticle_standsInTheRepository() throws IOException {
        Set<List<String>> runs = runs(words(Files.readString(Shared.article())));
        Map<String, Set<String>> copied = new TreeMap<>();
        for (Path file : textFiles(Shared.repository())) {
            Set<List<String>> common = runs(words(read(file)));
            common.retainAll(runs);
            if (!common.isEmpty()) {
                copied.put(
                        file.toString(),
                        new TreeSet<>(common.stream().map(Object::toString).toList()));
            }
        }
        assertEquals(Map.of(), copied);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            return "";
        }
    }

    private static List<Path> textFiles(Path top) throws IOException {
        Set<String> skipped = Set.of(".git", "target", "node_modules");
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return skipped.contains(String.valueOf(directory.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.size() < 2_000_000) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
