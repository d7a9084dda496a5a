package org.attest.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.attest.access.QueryStopped;

/**
 * The body of an answer on its way out. Up to a size it is kept back, so that whatever fails until then still becomes a
 * proper status; beyond it is streamed, and whoever fails then must break the connection. Over the limit of bytes writing
 * fails.
 */
final class Spool extends OutputStream {
    private final HttpServletResponse response;
    private final boolean bodyWanted;
    private final long limit;
    private final byte[] kept;
    private int keptBytes;
    private long total;
    private boolean streaming;
    private Runnable leaving = () -> {};

    /** @param bodyWanted false for HEAD */
    Spool(HttpServletResponse response, boolean bodyWanted, int keep, long limit) {
        this.response = response;
        this.bodyWanted = bodyWanted;
        this.limit = limit;
        this.kept = new byte[keep];
    }

    /** What is done before the first byte leaves, when that is before the answer is whole. */
    void beforeLeaving(Runnable work) {
        leaving = work;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        total += length;
        if (total > limit) {
            throw new QueryStopped(
                    QueryStopped.Limit.BYTES, "the answer has more than " + limit + " bytes: ask for less at a time");
        }
        if (!streaming && keptBytes + length <= kept.length) {
            System.arraycopy(bytes, from, kept, keptBytes, length);
            keptBytes += length;
            return;
        }
        stream(bytes, from, length);
    }

    private void stream(byte[] bytes, int from, int length) throws IOException {
        if (!streaming) {
            leaving.run();
        }
        if (bodyWanted) {
            if (!streaming) {
                response.getOutputStream().write(kept, 0, keptBytes);
            }
            response.getOutputStream().write(bytes, from, length);
        }
        streaming = true;
    }

    /** Writers flush when they like; what is kept back stays so until the answer is whole. */
    @Override
    public void flush() {}

    /** Does nothing: only {@link #finish} may end an answer. */
    @Override
    public void close() {}

    /** The answer is whole. */
    void finish() throws IOException {
        if (!streaming) {
            response.setContentLength(keptBytes);
            if (bodyWanted) {
                response.getOutputStream().write(kept, 0, keptBytes);
            }
        }
    }
}
