package org.attest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * On whose behalf an entry was made. It is the entry's first part, so that it too can be erased.
 *
 * @param kind what happened
 * @param actor the id of the token that was used, {@code attest} for the instance itself; never a name
 * @param dataset the dataset concerned; {@code *} for all
 * @param submission opaque id of the submission or of the act
 * @param request digest of what was handed in, 64 hexadecimal digits: the same request has the same digest
 */
public record Envelope(Kind kind, String actor, String dataset, String submission, String request) {
    /** What an entry records. */
    public enum Kind {
        /** Claims were handed in. */
        SUBMISSION("submission"),
        /** Embargoes ended: claims moved to the graphs of their tiers. */
        RELEASE("release");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the ledger. */
        public String word() {
            return word;
        }

        private static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("an entry of a kind this program does not know: use a newer Attest");
        }
    }

    private static final List<String> FIELDS = List.of("kind", "actor", "dataset", "submission", "request");

    public Envelope {
        for (String field : List.of(actor, dataset, submission, request)) {
            if (!field.matches("[!#-\\[\\]-~]+")) {
                throw new IllegalArgumentException(
                        "a field of an entry is printable ASCII without space, quote, backslash");
            }
        }
    }

    /** As header lines of an RDF patch. */
    String text() {
        List<String> values = List.of(kind.word(), actor, dataset, submission, request);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            text.append("H ")
                    .append(FIELDS.get(i))
                    .append(" \"")
                    .append(values.get(i))
                    .append("\" .\n");
        }
        return text.toString();
    }

    static Envelope read(String text) {
        Map<String, String> found = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words.length == 4 && words[0].equals("H") && words[2].matches("\".+\"") && words[3].equals(".")) {
                found.put(words[1], words[2].substring(1, words[2].length() - 1));
                order.add(words[1]);
            }
        }
        if (!order.equals(FIELDS)) {
            throw new IllegalArgumentException("expected the fields " + FIELDS + ", found " + order);
        }
        Envelope envelope = new Envelope(
                Kind.of(value(found, "kind")),
                value(found, "actor"),
                value(found, "dataset"),
                value(found, "submission"),
                value(found, "request"));
        if (!envelope.text().equals(text)) {
            throw new IllegalArgumentException("an entry's first part is not in its one form");
        }
        return envelope;
    }

    private static String value(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name));
    }
}
