package org.attest.publish.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.web.WebFile;

/**
 * Boxes on a grid and arrows between them, named after terms. The file has a line for each: {@code box NAME COLUMN ROW
 * TITLE [LINE]} and {@code arrow FROM TO PROPERTIES}; titles, lines and properties are terms ({@code hr:Claim}) or words of
 * the pages ({@code thing}), several with commas.
 *
 * @param name of the file, without what all have in common
 * @param boxes by their names
 */
record Diagram(String name, Map<String, Box> boxes, List<Arrow> arrows) {
    /** What stands at a place of the grid; the line may be empty. */
    record Box(int column, int row, String title, String line) {}

    /** From a box to a box, or round to the same. */
    record Arrow(Box from, Box to, String terms) {
        boolean loop() {
            return from.equals(to);
        }
    }

    static Diagram named(String name) {
        Diagram diagram = new Diagram(name, new LinkedHashMap<>(), new ArrayList<>());
        WebFile.text("ontology-" + name + ".txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(diagram::read);
        return diagram;
    }

    private void read(String line) {
        List<String> part = Arrays.asList(line.split(" "));
        switch (part.getFirst()) {
            case "box" -> {
                String below = part.size() > 5 ? part.get(5) : "";
                boxes.put(part.get(1), new Box(number(part.get(2)), number(part.get(3)), part.get(4), below));
            }
            case "arrow" -> arrows.add(new Arrow(at(part.get(1)), at(part.get(2)), part.get(3)));
            default -> throw new IllegalStateException("diagram " + name + ": expected box or arrow, found: " + line);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private Box at(String box) {
        return Objects.requireNonNull(boxes.get(box), () -> "diagram " + name + ": no box " + box);
    }

    int lastColumn() {
        return boxes.values().stream().mapToInt(Box::column).max().orElse(0);
    }

    int lastRow() {
        return boxes.values().stream().mapToInt(Box::row).max().orElse(0);
    }
}
