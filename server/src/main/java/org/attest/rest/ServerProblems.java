package org.attest.rest;

import java.nio.ByteBuffer;
import org.attest.problem.Problem;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What the server beneath answers before any door is reached, such as a path that means two things: a problem too. To be
 * set on the Jetty server.
 */
public final class ServerProblems implements Request.Handler {
    /** Made by whoever starts the server. */
    public ServerProblems() {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Object code = request.getAttribute(ErrorHandler.ERROR_STATUS);
        int status = code instanceof Integer number ? number : response.getStatus();
        Problem problem = Problem.ofStatus(status < 400 ? 500 : status);
        response.setStatus(problem.kind().status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(problem.body()), callback);
        return true;
    }
}
