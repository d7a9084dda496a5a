package org.attest.bundle.report;

import java.util.Map;

/** Tells a number as a sentence does: "at least 100 persons". */
final class Quantity {
    private static final Map<String, String> ONE = Map.of("contact", "contact (a person who got in touch)");
    private static final Map<String, String> MANY = Map.of(
            "person", "persons",
            "contact", "contacts (people who got in touch)",
            "report", "reports",
            "incident", "incidents",
            "body", "bodies");
    private static final Map<String, String> BEFORE =
            Map.of("exact", "exactly", "approximate", "about", "at least", "at least", "at most", "at most");

    private Quantity() {}

    /**
     * A number with its unit; where the source gives none, that, and its words.
     *
     * @param wording the words of the source, or empty
     */
    static String told(ClaimRow.Figure figure, String wording) {
        if (figure.kind().equals("vague")) {
            return "an unstated number of " + units(figure.unit()) + within(figure) + quoted(wording);
        }
        String before = BEFORE.getOrDefault(figure.kind(), "");
        String unit = figure.min().equals("1") && figure.max().equals("1")
                ? ONE.getOrDefault(figure.unit(), figure.unit())
                : units(figure.unit());
        return (before + " " + number(figure) + " " + unit).strip();
    }

    /** The plural of a unit. */
    static String units(String unit) {
        return MANY.getOrDefault(unit, unit);
    }

    private static String number(ClaimRow.Figure figure) {
        if (figure.min().isEmpty() || figure.max().isEmpty() || figure.min().equals(figure.max())) {
            return figure.min().isEmpty() ? figure.max() : figure.min();
        }
        return figure.min() + " to " + figure.max();
    }

    private static String within(ClaimRow.Figure figure) {
        String least = figure.min().isEmpty() ? "" : ", at least " + figure.min();
        return least + (figure.max().isEmpty() ? "" : ", at most " + figure.max());
    }

    private static String quoted(String wording) {
        return wording.isEmpty() ? "" : " (\"" + wording + "\")";
    }
}
