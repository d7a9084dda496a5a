package org.attest.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.problem.Problem;

/** Which form an answer takes: what the client likes best among what there is (RFC 9110, section 12.5.1). */
final class Negotiation {
    private Negotiation() {}

    /** One media range with its weight, 0 to 1. */
    private record Range(String range, double weight, int position) {
        int specificity() {
            return range.equals("*/*") ? 0 : range.endsWith("/*") ? 1 : 2;
        }
    }

    /** A format with the range that decides about it. */
    private record Offer(AnswerFormat format, Range range) {}

    /**
     * Chooses.
     *
     * @param word the parameter {@code format}, which goes before everything
     * @param accept the {@code Accept} headers; none: anything
     * @throws Refusal 406 when nothing fits
     */
    static AnswerFormat choose(AnswerFormat.Shape shape, Optional<String> word, List<String> accept) throws Refusal {
        List<AnswerFormat> offers = new ArrayList<>(List.of(AnswerFormat.values()));
        offers.removeIf(format -> format.shape() != shape);
        Optional<AnswerFormat> chosen = word.isPresent()
                ? offers.stream()
                        .filter(format -> format.called(word.get().toLowerCase(Locale.ROOT)))
                        .findFirst()
                : best(offers, ranges(accept));
        return chosen.orElseThrow(() -> new Refusal(
                Problem.Kind.NOT_ACCEPTABLE,
                "Available: "
                        + String.join(
                                ", ",
                                offers.stream().map(AnswerFormat::contentType).toList()) + "."));
    }

    /** True when a page is named, and liked at least as well as every other form that an answer of this shape can take. */
    static boolean prefersPage(AnswerFormat.Shape shape, List<String> accept) {
        List<AnswerFormat> offers = new ArrayList<>(List.of(AnswerFormat.values()));
        offers.removeIf(format -> format.shape() != shape);
        List<Range> ranges = ranges(accept);
        Optional<Range> page = ranges.stream()
                .filter(range -> range.range.equals("text/html") && range.weight > 0)
                .findFirst();
        return page.isPresent()
                && offer(offers, ranges)
                        .filter(other -> liked(other.range, page.get()))
                        .isEmpty();
    }

    /** True when a range goes before the one of pages. */
    private static boolean liked(Range other, Range page) {
        boolean equal = other.weight == page.weight;
        return other.weight > page.weight || (equal && other.specificity() == 2 && other.position < page.position);
    }

    private static Optional<AnswerFormat> best(List<AnswerFormat> offers, List<Range> ranges) {
        return offer(offers, ranges).map(Offer::format);
    }

    private static Optional<Offer> offer(List<AnswerFormat> offers, List<Range> ranges) {
        return offers.stream()
                .flatMap(format -> deciding(format, ranges).map(range -> new Offer(format, range)).stream())
                .filter(offer -> offer.range.weight > 0)
                .min(Comparator.comparingDouble((Offer offer) -> -offer.range.weight)
                        .thenComparingInt(offer -> -offer.range.specificity())
                        .thenComparingInt(offer -> offer.range.position));
    }

    /** The most specific range that a format is within. */
    private static Optional<Range> deciding(AnswerFormat format, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> format.within(range.range))
                .min(Comparator.comparingInt((Range range) -> -range.specificity())
                        .thenComparingInt(Range::position));
    }

    private static List<Range> ranges(List<String> accept) {
        String joined = String.join(",", accept).toLowerCase(Locale.ROOT);
        List<Range> ranges = new ArrayList<>();
        for (String part : (joined.isBlank() ? "*/*" : joined).split(",")) {
            String[] pieces = part.strip().split("\\s*;\\s*");
            ranges.add(new Range(pieces[0], weight(pieces), ranges.size()));
        }
        return ranges;
    }

    /** A weight that is none counts as not acceptable. */
    private static double weight(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            if (pieces[i].startsWith("q=")) {
                return pieces[i].matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")
                        ? Double.parseDouble(pieces[i].substring(2))
                        : 0;
            }
        }
        return 1;
    }
}
