package org.attest.model;

import java.util.List;

/**
 * Claims handed in together: recorded together or not at all.
 *
 * @param dataset the dataset's id, {@code [a-z0-9-]{1,60}}
 * @param title what it is, for people
 * @param claims at least one, each with a name of its own
 */
public record Submission(String dataset, String title, List<Claim> claims) {
    public Submission {
        claims = List.copyOf(claims);
        if (!dataset.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("a dataset id has 1 to 60 characters a-z, 0-9 and -");
        }
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a submission has at least one claim");
        }
        if (claims.stream().map(Claim::iri).distinct().count() < claims.size()) {
            throw new IllegalArgumentException("two claims of a submission have one name");
        }
    }
}
