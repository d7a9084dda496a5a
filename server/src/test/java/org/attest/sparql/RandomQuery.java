package org.attest.sparql;

import java.util.List;
import java.util.Random;

/** Queries at random over the terms of {@code world.trig}: same seed, same queries. Only forms whose answer is defined. */
final class RandomQuery {
    private static final List<String> VARIABLES = List.of("?a", "?b", "?c", "?d");
    private static final List<String> SUBJECTS = List.of(":site-1", ":site-2", ":site-3", ":site-4", ":CANARY-house");
    private static final List<String> PREDICATES = List.of("p:next", "p:label", "p:count", "a", "p:next");
    private static final List<String> OBJECTS =
            List.of(":site-1", ":site-2", "\"Site one\"", "\"Site two\"", "12", "7", "3", "52", "p:Site");
    private static final List<String> GRAPHS = List.of(
            "?g",
            "?g",
            "?a",
            "<http://localhost:3330/graph/cases/public>",
            "<http://localhost:3330/graph/cases/partner>",
            "<http://localhost:3330/graph/cases/sealed>",
            "<http://localhost:3330/graph/other/public>",
            "<urn:attest:head>");
    private static final List<String> PATHS = List.of(
            "p:next+",
            "p:next*",
            "p:next?",
            "!p:label",
            "^p:next",
            "(p:next|p:count)",
            "p:next/p:label",
            "(p:next/p:next)+",
            "!(p:next|^p:label)",
            "p:next{2}");

    private final Random random;
    private int fresh;

    RandomQuery(long seed) {
        random = new Random(seed);
    }

    String next() {
        fresh = 0;
        String prefixes = "PREFIX : <http://localhost:3330/id/> PREFIX p: <http://example.org/p#> ";
        return prefixes
                + switch (random.nextInt(6)) {
                    case 0 -> "ASK { " + group(3) + " }";
                    case 1 -> "SELECT DISTINCT ?a ?b ?g { " + group(3) + " }";
                    case 2 -> "SELECT ?a (COUNT(*) AS ?n) { " + group(3) + " } GROUP BY ?a";
                    case 3 -> "SELECT (COUNT(DISTINCT ?b) AS ?n) (MIN(?c) AS ?m) { " + group(3) + " }";
                    default -> "SELECT * { " + group(3) + " }";
                };
    }

    private String group(int depth) {
        boolean startsElsewhere = depth > 0 && random.nextInt(4) == 0;
        StringBuilder group = new StringBuilder(startsElsewhere ? part(depth - 1) : triples());
        for (int i = random.nextInt(3); i > 0; i--) {
            group.append(' ').append(depth == 0 ? triples() : part(depth - 1));
        }
        return group.toString();
    }

    private String part(int depth) {
        return switch (random.nextInt(13)) {
            case 0 -> "OPTIONAL { " + group(depth) + " }";
            case 1 -> "{ " + group(depth) + " } UNION { " + group(depth) + " }";
            case 2 -> "MINUS { " + group(depth) + " }";
            case 3 -> "FILTER EXISTS { " + group(depth) + " }";
            case 4 -> "FILTER NOT EXISTS { " + group(depth) + " }";
            case 5, 6, 7 -> "GRAPH " + one(GRAPHS) + " { " + group(depth) + " }";
            case 8 -> "BIND(STR(" + one(VARIABLES) + ") AS ?n" + fresh++ + ")";
            case 9 -> "VALUES (?a ?b) { (:site-1 :site-2) (:site-2 UNDEF) (UNDEF 12) }";
            case 10 -> "{ SELECT " + distinct() + "?a ?b { " + group(depth) + " } }";
            case 11 -> "FILTER(" + one(VARIABLES) + " != " + one(OBJECTS) + ")";
            default -> "{ SELECT ?a (COUNT(*) AS ?n" + fresh++ + ") { " + group(depth) + " } GROUP BY ?a }";
        };
    }

    private String distinct() {
        return random.nextBoolean() ? "DISTINCT " : "";
    }

    private String triples() {
        StringBuilder triples = new StringBuilder();
        for (int i = random.nextInt(2); i >= 0; i--) {
            triples.append(subject())
                    .append(' ')
                    .append(predicate())
                    .append(' ')
                    .append(object())
                    .append(" . ");
        }
        return triples.toString();
    }

    private String subject() {
        return random.nextInt(4) == 0 ? one(SUBJECTS) : one(VARIABLES);
    }

    private String predicate() {
        return switch (random.nextInt(4)) {
            case 0 -> one(PATHS);
            case 1 -> "?p";
            default -> one(PREDICATES);
        };
    }

    private String object() {
        return random.nextInt(4) == 0 ? one(OBJECTS) : one(VARIABLES);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
