package org.attest.ledger;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.attest.rdf.Warning;

/**
 * What a submitter takes home.
 *
 * @param submission opaque id of the submission
 * @param dataset the dataset it went to
 * @param position the ledger position of its entry, or of the ledger's head when nothing was new
 * @param entryHash SHA-256 of that entry, 64 hexadecimal digits: chained to all before it
 * @param recordedAt when
 * @param recorded number of claims that were new
 * @param known number of claims that were on record already
 * @param claims the submitter's local claim names to the ids they have now
 * @param warnings what was taken although it is probably an oversight; may be empty
 */
public record Receipt(
        String submission,
        String dataset,
        long position,
        String entryHash,
        Instant recordedAt,
        int recorded,
        int known,
        SortedMap<String, String> claims,
        List<Warning> warnings) {
    public Receipt {
        warnings = List.copyOf(warnings);
    }
}
