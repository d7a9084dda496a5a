package org.attest.publish;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.model.Iri;
import org.attest.vocab.HR;
import org.jspecify.annotations.Nullable;

/** A claimed number in words: its bounds and what is counted, never more exact than it was said. */
public final class Figures {
    private final String kind;
    private final String min;
    private final String max;
    private final String unit;

    private Figures(@Nullable Node kind, @Nullable Node min, @Nullable Node max, @Nullable Node unit) {
        this.kind = word(kind);
        this.min = word(min);
        this.max = word(max);
        this.unit = word(unit).replaceFirst(" unit$", "");
    }

    /** The number of a claim. */
    static Figures of(Facts facts, Node claim) {
        return new Figures(
                first(facts, claim, HR.quantityKind),
                first(facts, claim, HR.min),
                first(facts, claim, HR.max),
                first(facts, claim, HR.unit));
    }

    /** The number of a row with the columns kind, min, max and unit; those that are empty count as not given. */
    public static Figures of(Binding row) {
        return new Figures(
                row.get(Var.alloc("kind")),
                row.get(Var.alloc("min")),
                row.get(Var.alloc("max")),
                row.get(Var.alloc("unit")));
    }

    private static @Nullable Node first(Facts facts, Node claim, Iri property) {
        return facts.value(claim, property.value()).orElse(null);
    }

    /** For example {@code at least 100 persons}; empty when the claim has no number in it. */
    public String text() {
        if (kind.isEmpty()) {
            return "";
        }
        if (min.isEmpty() && max.isEmpty()) {
            return "no number given" + (unit.isEmpty() ? "" : " (" + counted() + ")");
        }
        return (bounds() + " " + counted()).strip();
    }

    private String bounds() {
        return switch (kind) {
            case "at least" -> "at least " + min;
            case "at most" -> "at most " + max;
            case "approximate" -> "about " + range(min, max);
            case "vague" -> "vaguely " + range(min, max);
            default -> range(min, max);
        };
    }

    private static String range(String min, String max) {
        if (min.isEmpty() || max.isEmpty()) {
            return min + max;
        }
        return min.equals(max) ? min : min + " to " + max;
    }

    /** One is counted in the singular. */
    private String counted() {
        boolean one = bounds().equals("1");
        return one || unit.isEmpty() ? unit : unit.endsWith("y") ? unit.replaceFirst("y$", "ies") : unit + "s";
    }

    private static String word(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isURI() ? Wording.words(node.getURI().replaceFirst("^.*[#/]", "")) : node.getLiteralLexicalForm();
    }
}
