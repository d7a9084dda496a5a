package org.attest.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.attest.problem.Problem;

/** A response on which {@code sendError} means a problem, so that no error page of the server beneath comes out. */
final class ProblemResponse extends HttpServletResponseWrapper {
    private final boolean body;

    ProblemResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /**
     * Who is refused before his body was read must not send the next request behind it: the connection ends, and the answer
     * says so.
     */
    @Override
    public void setStatus(int status) {
        super.setStatus(status);
        if (body && status >= 400) {
            setHeader("Connection", "close");
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        Problem.ofStatus(status).send(this);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
