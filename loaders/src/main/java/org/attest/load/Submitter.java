package org.attest.load;

import java.io.IOException;

/** Where submissions go: the intake of an instance, in this process or over HTTP. */
public interface Submitter {
    /**
     * Hands a submission in; it is recorded whole or not at all. Handing it in again is harmless.
     *
     * @throws IOException when no answer came: whether it was recorded is not known
     */
    Reply submit(SubmissionBody body) throws IOException;
}
