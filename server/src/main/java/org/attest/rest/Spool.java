package org.attest.rest;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.attest.problem.Problem;
import org.attest.publish.Refusal;

/** Keeps an answer back until it is whole, so that nothing that was cut looks complete. In memory: nothing touches a disk. */
final class Spool extends OutputStream {
    /** Bytes of the largest answer. */
    static final int LIMIT = 32 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int one) {
        room(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        room(length);
        bytes.write(from, offset, length);
    }

    private void room(int more) {
        if (bytes.size() + (long) more > LIMIT) {
            throw new Refusal(
                    Problem.Kind.ANSWER_TOO_LARGE,
                    "The answer has more than " + LIMIT + " bytes: ask for less, or use /sparql.");
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
