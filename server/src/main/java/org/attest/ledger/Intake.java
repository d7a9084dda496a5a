package org.attest.ledger;

import java.io.IOException;
import java.io.InputStream;
import org.attest.access.Viewer;

/** The only way in. A submission is recorded whole or not at all. */
public interface Intake {
    /**
     * Checks and records a submission.
     *
     * @param body the submission, read to its end
     * @param mediaType {@code application/n-quads}, {@code application/trig}, {@code text/turtle} or {@code
     *     application/ld+json}
     * @param submitter who hands it in: must have leave to write at every tier and in the dataset the submission names
     * @return what became of it; when {@link Outcome.Accepted} it is on disk and visible to readers
     * @throws IOException when the body breaks off or the disk fails. Nothing of it is recorded then, unless the ledger had
     *     it already and only the store failed: then all of it stands and shows after the next start or submission. Handing it
     *     in again is safe in either case
     */
    Outcome submit(InputStream body, String mediaType, Viewer submitter) throws IOException;
}
