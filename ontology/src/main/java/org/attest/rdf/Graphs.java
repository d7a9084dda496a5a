package org.attest.rdf;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.model.Handling;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.attest.vocab.HR;

/**
 * Names of graphs: {@code {base}graph/{dataset}/{tier}[/{batch}]}. A graph holds the claims of one dataset that are handled
 * alike; its name says how, and nothing else.
 */
public final class Graphs {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final Pattern BATCH =
            Pattern.compile("(?:until-(\\d{14})-(public|partner|restricted|sealed))?-?(?:p-([0-9a-f]{16}))?");

    private final String prefix;

    /**
     * Graphs of one instance.
     *
     * @param base the instance's base IRI, ends in a slash
     * @throws IllegalArgumentException when it does not
     */
    public Graphs(String base) {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("the base IRI does not end in a slash");
        }
        prefix = base + "graph/";
    }

    /**
     * A graph's name, taken apart.
     *
     * @param dataset the dataset's id
     * @param tier the tier that counts now: sealed while an embargo lasts
     * @param until the embargo's end, in whole seconds, never early; empty: no embargo
     * @param released the tier once the embargo is over; same as {@code tier} when there is none
     * @param purposes hash of the purposes the claims are limited to ({@link #hash}); empty: any purpose
     */
    public record Name(String dataset, Tier tier, Optional<Instant> until, Tier released, Optional<String> purposes) {
        public Name {
            if (until.isPresent() ? tier != Tier.SEALED : tier != released) {
                throw new IllegalArgumentException("embargoed is sealed, and without embargo the tier is the tier");
            }
        }

        /** The same graph after its embargo; itself when there is none. */
        public Name open() {
            return new Name(dataset, released, Optional.empty(), released, purposes);
        }

        /** The last part of the IRI; empty: there is none. */
        public Optional<String> batch() {
            String embargo = until.map(
                            end -> "until-" + MOMENT.format(end.atOffset(ZoneOffset.UTC)) + "-" + released.word())
                    .orElse("");
            String limits = purposes.map(hash -> "p-" + hash).orElse("");
            String batch = embargo + (embargo.isEmpty() || limits.isEmpty() ? "" : "-") + limits;
            return batch.isEmpty() ? Optional.empty() : Optional.of(batch);
        }
    }

    /** The name of the graph for claims handled like this, at this moment. */
    public static Name name(String dataset, Handling handling, Instant now) {
        Optional<String> purposes =
                handling.purposes().isEmpty() ? Optional.empty() : Optional.of(hash(handling.purposes()));
        Optional<Instant> until =
                handling.embargoUntil().filter(end -> now.isBefore(end)).map(Graphs::wholeSecond);
        return new Name(dataset, handling.tierAt(now), until, handling.tier(), purposes);
    }

    /** The IRI of the graph for claims handled like this, at this moment. */
    public Iri of(String dataset, Handling handling, Instant now) {
        return iri(name(dataset, handling, now));
    }

    /** The IRI of a name. */
    public Iri iri(Name name) {
        String batch = name.batch().map(part -> "/" + part).orElse("");
        return new Iri(prefix + name.dataset() + "/" + name.tier().word() + batch);
    }

    /** The name an IRI stands for; empty when it is not the IRI of one of this instance's graphs. */
    public Optional<Name> parse(String iri) {
        if (!iri.startsWith(prefix)) {
            return Optional.empty();
        }
        String[] parts = iri.substring(prefix.length()).split("/", -1);
        if (parts.length < 2 || parts.length > 3 || !parts[0].matches("[a-z0-9-]{1,60}")) {
            return Optional.empty();
        }
        Matcher batch = BATCH.matcher(parts.length == 3 ? parts[2] : "");
        return Tier.of(parts[1])
                .filter(tier -> batch.matches())
                .flatMap(tier -> name(parts[0], tier, batch))
                .filter(name -> iri(name).value().equals(iri));
    }

    private static Optional<Name> name(String dataset, Tier tier, Matcher batch) {
        Optional<String> purposes = Optional.ofNullable(batch.group(3));
        if (batch.group(1) == null) {
            return Optional.of(new Name(dataset, tier, Optional.empty(), tier, purposes));
        }
        return tier == Tier.SEALED
                ? moment(batch.group(1))
                        .flatMap(end -> Tier.of(batch.group(2))
                                .map(released -> new Name(dataset, tier, Optional.of(end), released, purposes)))
                : Optional.empty();
    }

    private static Optional<Instant> moment(String digits) {
        try {
            return Optional.of(LocalDateTime.parse(digits, MOMENT).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Rounded up: an embargo never ends early. */
    private static Instant wholeSecond(Instant end) {
        Instant second = end.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(end) ? end : second.plusSeconds(1);
    }

    /** 16 hexadecimal digits for a set of purposes: the same for the same set. */
    public static String hash(SortedSet<Iri> purposes) {
        String lines = purposes.stream().map(Iri::value).collect(Collectors.joining("\n"));
        return Canonical.sha256(lines.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** The purposes a hash stands for; empty when it is not the hash of any of the ontology's purposes together. */
    public static Optional<SortedSet<Iri>> purposes(String hash) {
        return Optional.ofNullable(Purposes.BY_HASH.get(hash));
    }

    /** Every set of purposes the ontology allows, by its hash: they are few. */
    private static final class Purposes {
        private static final Map<String, SortedSet<Iri>> BY_HASH =
                all(List.copyOf(Vocabulary.attest().instances(HR.Purpose)));

        private static Map<String, SortedSet<Iri>> all(List<Iri> purposes) {
            Map<String, SortedSet<Iri>> sets = new HashMap<>();
            for (int bits = 1; bits < 1 << purposes.size(); bits++) {
                SortedSet<Iri> set = new TreeSet<>();
                for (int i = 0; i < purposes.size(); i++) {
                    if (((bits >> i) & 1) == 1) {
                        set.add(purposes.get(i));
                    }
                }
                sets.put(hash(set), Collections.unmodifiableSortedSet(set));
            }
            return sets;
        }
    }
}
