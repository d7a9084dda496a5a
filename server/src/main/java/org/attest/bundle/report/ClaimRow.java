package org.attest.bundle.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.bundle.read.Leaf;

/**
 * One claim as a report shows it. Text that is empty: not said, or withheld in this edition.
 *
 * @param leaf the leaf of its core, the one to cite
 * @param identifier what the record calls it, for example {@code C08}
 * @param designation true for the record's own names and kinds of things
 * @param subject IRI of what it is about
 * @param predicate IRI of the claimed property
 * @param says subject, property and object in words
 * @param figure the number; empty for a statement
 * @param qualifiers whatever else belongs to what is said, for example {@code condition: if there are any}
 * @param note what the record remarks on it
 * @param modality IRI
 * @param polarity IRI
 * @param firstHand true when the last in the chain is said to know it first hand
 * @param speaker who says it, last in the chain, in words
 * @param chain all hops in words, the document's own voice first
 */
public record ClaimRow(
        String citation,
        Leaf leaf,
        String claim,
        String identifier,
        boolean designation,
        String subject,
        String predicate,
        String about,
        String property,
        String says,
        Optional<Figure> figure,
        String wording,
        String qualifiers,
        String note,
        String polarity,
        String modality,
        boolean unresolved,
        boolean firstHand,
        String speaker,
        String chain,
        String when,
        String source,
        String anchor,
        String tier,
        String dataset,
        String recordedAt) {
    /** The columns of {@code claims.csv}, in order. */
    public static final List<String> COLUMNS = List.of(
            "leaf",
            "sha256",
            "citation",
            "claim",
            "identifier",
            "kind",
            "about",
            "property",
            "says",
            "figure_kind",
            "minimum",
            "maximum",
            "unit",
            "wording",
            "qualifiers",
            "note",
            "polarity",
            "modality",
            "speaker",
            "chain",
            "when",
            "source",
            "anchor",
            "tier",
            "dataset",
            "recorded_at");

    /**
     * A number as the source gives it; nothing is computed from it.
     *
     * @param min empty: the source gives no lower bound
     * @param max empty: the source gives no upper bound
     */
    public record Figure(String kind, String min, String max, String unit) {
        /** True when no number lies within both; a number said to be approximate excludes nothing. */
        boolean excludes(Figure other) {
            if (kind.equals("approximate") || other.kind.equals("approximate")) {
                return false;
            }
            return above(min, other.max) || above(other.min, max);
        }

        private static boolean above(String least, String most) {
            return isNumber(least) && isNumber(most) && new BigDecimal(least).compareTo(new BigDecimal(most)) > 0;
        }

        private static boolean isNumber(String text) {
            return text.matches("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
        }
    }

    /** The cells of its row in {@code claims.csv}. */
    public List<String> cells() {
        Figure number = figure.orElse(new Figure("", "", "", ""));
        List<String> cells = new ArrayList<>(List.of(leaf.label(), leaf.sha256(), citation, claim, identifier));
        cells.addAll(List.of(designation ? "designation" : "claim", about, property, says));
        cells.addAll(List.of(number.kind(), number.min(), number.max(), number.unit(), wording, qualifiers));
        cells.add(note);
        cells.addAll(List.of(last(polarity), last(modality), speaker, chain, when, source, anchor, tier, dataset));
        cells.add(recordedAt);
        return List.copyOf(cells);
    }

    /** Last part of an IRI of {@code hr:}, for example {@code Believed}. */
    static String last(String iri) {
        return iri.substring(iri.lastIndexOf('#') + 1);
    }

    /** A text without its line breaks: a row is one line, whatever a note says. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    boolean denies() {
        return last(polarity).equals("Denies");
    }

    boolean hasModality(String... locals) {
        return List.of(locals).contains(last(modality));
    }
}
