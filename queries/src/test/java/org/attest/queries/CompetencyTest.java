package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of questions names what there is: every question once, queries and parameters of the library, tests that exist. */
class CompetencyTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|([^|]*)\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PARAMETER = Pattern.compile("-p (\\w+)=\\S+");

    private record Row(int number, String answer, String tests) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("queries/COMPETENCY.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(new Row(Integer.parseInt(row.group(1)), row.group(3), row.group(4)));
            }
        }
        return rows;
    }

    private static List<String> code(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    @Test
    void everyQuestion_hasItsRow() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, 44).boxed().toList(),
                rows().stream().map(Row::number).toList());
    }

    @Test
    void queries_andTheirParameters_exist() throws IOException {
        QueryCatalog catalog = QueryCatalog.load();
        for (Row row : rows()) {
            NamedQuery last = null;
            for (String code : code(row.answer())) {
                if (code.startsWith("-p ")) {
                    assertNotNull(last, () -> row.number() + ": " + code + " belongs to no query");
                    NamedQuery asked = last;
                    PARAMETER
                            .matcher(code)
                            .results()
                            .map(match -> match.group(1))
                            .forEach(name -> assertTrue(
                                    asked.parameter(name).isPresent(), () -> asked.name() + " has no " + name));
                } else if (!code.startsWith("--") && !code.startsWith("attest ")) {
                    last = catalog.listed().stream()
                            .filter(query -> query.name().equals(code))
                            .findFirst()
                            .orElse(null);
                    assertNotNull(last, () -> row.number() + " names " + code);
                }
            }
        }
    }

    @Test
    void tests_exist() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(ROOT)) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Test.java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        for (Row row : rows()) {
            assertTrue(classes.containsAll(code(row.tests())), () -> row.number() + " names " + row.tests());
        }
    }
}
