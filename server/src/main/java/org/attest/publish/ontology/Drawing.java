package org.attest.publish.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** A diagram in the words of a page. Where the language runs from right to left, so does the drawing. */
final class Drawing {
    private static final int ACROSS = Stroke.WIDTH + 128;
    private static final int DOWN = Stroke.HEIGHT + 78;
    private static final int MARGIN = 6;
    private static final int LOOP = 56;
    private static final int LINE = 15;
    private static final int LETTERS = 17;

    private final Diagram diagram;
    private final Edition edition;
    private final boolean mirrored;

    Drawing(Diagram diagram, Edition edition) {
        this.diagram = diagram;
        this.edition = edition;
        this.mirrored = edition.language().direction().equals("rtl");
    }

    /** Everything a page needs to show it. */
    Map<String, Object> values() {
        boolean loop = diagram.arrows().stream()
                .anyMatch(arrow -> arrow.loop() && arrow.from().row() == diagram.lastRow());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("diagram", diagram.name());
        values.put("width", diagram.lastColumn() * ACROSS + Stroke.WIDTH + 2 * MARGIN);
        values.put("height", diagram.lastRow() * DOWN + Stroke.HEIGHT + 2 * MARGIN + (loop ? LOOP : 0));
        values.put("title", edition.word("diagram." + diagram.name()));
        values.put("description", described());
        values.put("arrows", diagram.arrows().stream().map(this::arrow).toList());
        values.put("boxes", diagram.boxes().values().stream().map(this::box).toList());
        return values;
    }

    /** The drawing in words, for those who do not see it. */
    private String described() {
        return diagram.arrows().stream()
                .map(arrow -> words(arrow.from().title()) + " – " + words(arrow.terms()) + " → "
                        + words(arrow.to().title()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private String words(String terms) {
        return Arrays.stream(terms.split(","))
                .map(term -> term(term).map(edition::label).orElseGet(() -> edition.word("box." + term)))
                .collect(Collectors.joining(edition.word("comma") + " "));
    }

    private Optional<Node> term(String written) {
        if (!written.contains(":")) {
            return Optional.empty();
        }
        Node term = edition.glossary().term(written);
        if (!edition.glossary().knows(term)) {
            throw new IllegalStateException(
                    "diagram " + diagram.name() + ": the vocabulary has no " + written + "; mend the diagram's file");
        }
        return Optional.of(term);
    }

    private Map<String, Object> box(Diagram.Box box) {
        List<String> title = lines(words(box.title()), LETTERS + 4);
        List<String> line = box.line().isEmpty() ? List.of() : lines(words(box.line()), LETTERS + 10);
        double top = y(box) - (title.size() + line.size() - 1) * LINE / 2.0;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("x", Stroke.number(x(box) - Stroke.WIDTH / 2.0));
        values.put("y", Stroke.number(y(box) - Stroke.HEIGHT / 2.0));
        values.put("w", Stroke.WIDTH);
        values.put("h", Stroke.HEIGHT);
        values.put(
                "href",
                box.title().contains(",")
                        ? ""
                        : term(box.title()).map(edition::href).orElse(""));
        values.put("head", placed(title, x(box), top));
        values.put("sub", placed(line, x(box), top + title.size() * (double) LINE));
        return values;
    }

    private Map<String, Object> arrow(Diagram.Arrow arrow) {
        Stroke whole = new Stroke(x(arrow.from()), y(arrow.from()), x(arrow.to()), y(arrow.to()));
        Stroke drawn = arrow.loop() ? whole : whole.visible();
        List<String> label = lines(words(arrow.terms()), LETTERS);
        double y = arrow.loop() ? whole.y1() + Stroke.HEIGHT / 2.0 + 40 : (drawn.y1() + drawn.y2()) / 2;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", arrow.loop() ? whole.loop() : drawn.path());
        values.put("label", placed(label, (drawn.x1() + drawn.x2()) / 2, y - (label.size() - 1) * LINE / 2.0));
        return values;
    }

    /** The middle of a box. */
    private double x(Diagram.Box box) {
        int column = mirrored ? diagram.lastColumn() - box.column() : box.column();
        return MARGIN + column * (double) ACROSS + Stroke.WIDTH / 2.0;
    }

    private static double y(Diagram.Box box) {
        return MARGIN + box.row() * (double) DOWN + Stroke.HEIGHT / 2.0;
    }

    private static List<Map<String, Object>> placed(List<String> lines, double x, double y) {
        List<Map<String, Object>> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String below = Stroke.number(y + i * (double) LINE + LINE * 0.3);
            placed.add(Map.of("x", Stroke.number(x), "y", below, "text", lines.get(i)));
        }
        return placed;
    }

    /** A text in lines, broken between words. */
    private static List<String> lines(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() + 1 > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
