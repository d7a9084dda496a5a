package org.attest.rdf;

import java.util.regex.Pattern;
import org.attest.model.Iri;

/** Which IRIs a submission may describe, and which it may mention. */
final class NameRules {
    private static final Pattern FRAGMENT = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Pattern recorded;
    private final Pattern recordedSnapshot;

    /** Rules for one instance: things on record are named under its base IRI. */
    NameRules(String base) {
        recorded = Pattern.compile(Pattern.quote(base + "id/") + "[a-z]+/[a-z0-9-]{1,60}");
        recordedSnapshot = Pattern.compile(Pattern.quote(base + "id/snapshot/") + "[a-z0-9-]{1,60}");
    }

    /** True for the submission itself, for claims, for parts of claims and for snapshots. */
    boolean isDescribable(String iri) {
        return iri.equals(LocalName.SUBMISSION.value())
                || isPart(iri)
                || recordedSnapshot.matcher(iri).matches()
                || LocalName.of(new Iri(iri))
                        .filter(name -> name.isClaim() || name.kind().equals("snapshot"))
                        .isPresent();
    }

    /** True for parts of claims, things with a local name, things on record and terms of the ontology. */
    boolean isMentionable(String iri) {
        return isPart(iri)
                || LocalName.of(new Iri(iri)).isPresent()
                || recorded.matcher(iri).matches()
                || Vocabulary.attest().knows(new Iri(iri));
    }

    private static boolean isPart(String iri) {
        int fragment = iri.indexOf('#');
        return fragment > 0
                && FRAGMENT.matcher(iri.substring(fragment + 1)).matches()
                && LocalName.of(new Iri(iri.substring(0, fragment)))
                        .filter(LocalName::isClaim)
                        .isPresent();
    }
}
