package org.attest.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.security.Principal;

/** A request that passed the gate: it knows its viewer, and its body ends in an error where the limit is. */
final class AdmittedRequest extends HttpServletRequestWrapper {
    private final Viewer viewer;
    private final long bodyBytes;

    AdmittedRequest(HttpServletRequest request, Viewer viewer, long bodyBytes) {
        super(request);
        this.viewer = viewer;
        this.bodyBytes = bodyBytes;
        request.setAttribute(Gate.VIEWER, viewer);
    }

    @Override
    public Principal getUserPrincipal() {
        return viewer::id;
    }

    @Override
    public String getRemoteUser() {
        return viewer.id();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream());
    }

    private final class Bounded extends ServletInputStream {
        private final ServletInputStream body;
        private long read;

        Bounded(ServletInputStream body) {
            this.body = body;
        }

        private int count(int bytes) {
            read += Math.max(bytes, 0);
            if (read > bodyBytes) {
                throw new BodyTooLarge();
            }
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return count(body.read(into, from, length));
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
