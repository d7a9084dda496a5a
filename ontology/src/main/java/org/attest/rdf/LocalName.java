package org.attest.rdf;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Iri;

/**
 * The name a submission gives to a thing that is not on record yet: {@code urn:attest:local:{kind}/{key}}.
 *
 * @param kind one of {@link #KINDS}
 * @param key {@code [A-Za-z0-9._-]{1,100}}, but neither {@code .} nor {@code ..}, which IRI resolution would swallow
 */
public record LocalName(String kind, String key) {
    /** What can have a local name. */
    public static final Set<String> KINDS = Set.of(
            "incident",
            "act",
            "site",
            "person",
            "group",
            "organization",
            "place",
            "programme",
            "intervention",
            "proceeding",
            "finding",
            "post",
            "list",
            "source",
            "snapshot",
            "agent",
            "claim",
            "dataset");

    /** What every local name starts with. */
    public static final String PREFIX = "urn:attest:local:";

    /** The submission itself. */
    public static final Iri SUBMISSION = new Iri(PREFIX + "submission");

    private static final Pattern FORM = Pattern.compile("([a-z]+)/((?!\\.{1,2}$)[A-Za-z0-9._-]{1,100})");

    public LocalName {
        if (!KINDS.contains(kind) || !FORM.matcher(kind + "/" + key).matches()) {
            throw new IllegalArgumentException("not a local name: a kind, a slash, 1 to 100 of A-Z a-z 0-9 . _ -");
        }
    }

    /** The local name an IRI is, without fragment; empty when it is none. */
    public static Optional<LocalName> of(Iri iri) {
        if (!iri.value().startsWith(PREFIX)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(iri.value().substring(PREFIX.length()));
        return form.matches() && KINDS.contains(form.group(1))
                ? Optional.of(new LocalName(form.group(1), form.group(2)))
                : Optional.empty();
    }

    /** As an IRI. */
    public Iri iri() {
        return new Iri(PREFIX + kind + "/" + key);
    }

    /** True for claims: they are named by what they say, everything else by its key. */
    boolean isClaim() {
        return kind.equals("claim");
    }
}
