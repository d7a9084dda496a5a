package org.attest.bundle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.bundle.read.Leaf;
import org.attest.bundle.read.Value;

/** Reads the leaves of one claim into a row. */
final class RowReader {
    private static final String WITHHELD = "not in this edition";
    private static final String OA = "http://www.w3.org/ns/oa#";

    private final Facts facts;
    private final Words words;
    private final Chain chain;
    private final Qualifiers qualifiers;
    private final String number;

    RowReader(Facts facts, String number) {
        this.facts = facts;
        this.words = new Words(facts);
        this.chain = new Chain(facts, words);
        this.qualifiers = new Qualifiers(facts, words);
        this.number = number;
    }

    ClaimRow row(String claim, Leaf leaf) {
        String subject = one(claim, "subject");
        String predicate = one(claim, "predicate");
        Optional<ClaimRow.Figure> figure = figure(claim);
        String source = one(claim, "saidIn");
        return new ClaimRow(
                citation(claim, leaf),
                leaf,
                claim,
                facts.identifier(claim),
                facts.isA(claim, "Designation"),
                subject,
                predicate,
                words.of(subject),
                words.of(predicate),
                words.of(subject) + " – " + words.of(predicate) + ": " + object(claim, figure),
                figure,
                wording(claim),
                qualifiers.of(claim),
                ClaimRow.oneLine(String.join(" / ", facts.texts(claim, "note"))),
                one(claim, "polarity"),
                one(claim, "modality"),
                facts.texts(claim, "saidBy").contains(Facts.HR + "UnresolvedSpeaker"),
                chain.endsFirstHand(claim),
                chain.speaker(claim),
                chain.of(claim),
                when(claim),
                source.isEmpty() ? "" : words.source(source),
                anchors(claim),
                ClaimRow.last(one(claim, "tier")).toLowerCase(Locale.ROOT),
                words.of(one(claim, "inDataset")),
                one(claim, "recordedAt"));
    }

    private String one(String claim, String property) {
        return facts.text(claim, property).orElse("");
    }

    private String wording(String claim) {
        return String.join(" / ", facts.texts(claim, "originalPhrase"));
    }

    private String object(String claim, Optional<ClaimRow.Figure> figure) {
        String objects =
                facts.of(claim, Facts.HR + "object").stream().map(words::of).collect(Collectors.joining("; "));
        if (figure.isPresent()) {
            return Quantity.told(figure.get(), wording(claim));
        }
        return objects.isEmpty() ? WITHHELD : objects;
    }

    private Optional<ClaimRow.Figure> figure(String claim) {
        return facts.text(claim, "quantityKind")
                .map(kind -> new ClaimRow.Figure(words.of(kind), one(claim, "min"), one(claim, "max"), unit(claim)));
    }

    /** {@code hr:PersonUnit} as "person". */
    private String unit(String claim) {
        return words.of(one(claim, "unit")).replaceFirst(" unit$", "");
    }

    private String when(String claim) {
        List<String> parts = new ArrayList<>(facts.texts(claim, "when"));
        facts.texts(claim, "whenPhrase").forEach(phrase -> parts.add("\"" + phrase + "\""));
        facts.texts(claim, "relativeTo").forEach(anchor -> parts.add("told from the date of " + words.of(anchor)));
        facts.texts(claim, "relativeRule").forEach(rule -> parts.add("read as: " + words.of(rule)));
        facts.texts(claim, "relativeOffset").forEach(length -> parts.add("of the length " + length));
        return String.join(", ", parts);
    }

    private String anchors(String claim) {
        return facts.texts(claim, "anchor").stream().map(this::anchor).collect(Collectors.joining("; "));
    }

    private String anchor(String anchor) {
        String snapshot = facts.of(anchor, OA + "hasSource").stream()
                .map(Value::text)
                .findFirst()
                .orElse("");
        String position = facts.of(anchor, OA + "hasSelector").stream()
                .map(Value::text)
                .findFirst()
                .orElse("");
        String start = facts.of(position, OA + "start").stream()
                .map(Value::text)
                .findFirst()
                .orElse("?");
        String end = facts.of(position, OA + "end").stream()
                .map(Value::text)
                .findFirst()
                .orElse("?");
        String file = facts.text(snapshot, "exhibit").orElseGet(() -> shortDigest(snapshot));
        return snapshot.isEmpty() ? WITHHELD : file + " characters " + start + "-" + end;
    }

    private String shortDigest(String snapshot) {
        return facts.text(snapshot, "sha256")
                .map(digest -> "file sha256 " + digest.substring(0, Math.min(8, digest.length())) + "...")
                .orElse("a file " + WITHHELD);
    }

    private String citation(String claim, Leaf leaf) {
        String anchors = anchors(claim);
        String source = anchors.isEmpty() ? "" : "; source " + anchors;
        return number + ", " + leaf.label() + " (sha256 " + leaf.sha256().substring(0, 8) + "...), unsealed" + source;
    }
}
