package org.attest.app;

import java.util.Optional;
import org.attest.model.Iri;
import org.attest.rdf.ClaimIds;
import org.attest.rdf.LocalName;

/** The first case's own names for things, as this instance knows them: for examples that run. */
final class FirstCase {
    private static final String DATASET = "chechnya-2017";

    private final ClaimIds ids;

    FirstCase(byte[] key, String base) {
        this.ids = new ClaimIds(key, base);
    }

    /** The IRI of a local name; empty for claims, which are named by what they say. Whether there is such a thing is not asked. */
    Optional<String> iri(String local) {
        return LocalName.of(new Iri(local))
                .filter(name -> !name.kind().equals("claim"))
                .map(name -> ids.entity(DATASET, name).value());
    }
}
