package org.attest.publish.ontology;

import java.util.Locale;

/** From the middle of one box to the middle of another, in pixels; drawn from border to border. */
record Stroke(double x1, double y1, double x2, double y2) {
    static final int WIDTH = 184;
    static final int HEIGHT = 62;

    /** Between the boxes only. */
    Stroke visible() {
        double part = inside();
        double across = (x2 - x1) * part;
        double down = (y2 - y1) * part;
        return new Stroke(x1 + across, y1 + down, x2 - across, y2 - down);
    }

    /** The part of the way that lies in either box. */
    private double inside() {
        double across = Math.abs(x2 - x1) < 1 ? 1 : WIDTH / 2.0 / Math.abs(x2 - x1);
        double down = Math.abs(y2 - y1) < 1 ? 1 : HEIGHT / 2.0 / Math.abs(y2 - y1);
        return Math.min(across, down);
    }

    /** As an SVG path. */
    String path() {
        return "M" + number(x1) + " " + number(y1) + " L" + number(x2) + " " + number(y2);
    }

    /** As an SVG path that leaves the first box below and comes back to it. */
    String loop() {
        double y = y1 + HEIGHT / 2.0;
        return "M" + number(x1 - 34) + " " + number(y) + " C" + number(x1 - 44) + " " + number(y + 44) + " "
                + number(x1 + 44) + " " + number(y + 44) + " " + number(x1 + 34) + " " + number(y);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
