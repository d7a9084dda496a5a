package org.attest.publish;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.attest.access.BodyTooLarge;
import org.attest.access.QueryRefused;
import org.attest.access.QueryStopped;
import org.attest.problem.Problem;
import org.attest.queries.BadParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into a problem of the closed list (RFC 9457): no class name, no text of an exception. */
public final class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Made by {@code Api}. */
    public Failures() {}

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown);
        if (problem.kind() == Problem.Kind.FAILED) {
            LOG.error("request failed: {}", place(thrown));
        }
        Response.ResponseBuilder response = Response.status(problem.kind().status())
                .type(Problem.MEDIA_TYPE)
                .header("Vary", "Accept, Authorization")
                .entity(problem.body());
        if (problem.kind() == Problem.Kind.INVALID_TOKEN) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (thrown instanceof WebApplicationException web) {
            String allowed = web.getResponse().getHeaderString("Allow");
            response.header("Allow", allowed);
        }
        return response.build();
    }

    static Problem problem(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal.problem();
            case BadParameter bad ->
                Problem.of(
                        Problem.Kind.BAD_REQUEST,
                        "Parameter " + word(bad.parameter()) + ": expected " + bad.expected() + ".",
                        java.util.Map.of("parameter", word(bad.parameter())));
            case QueryStopped stopped -> stopped(stopped);
            case QueryRefused refused ->
                Problem.of(Problem.Kind.QUERY_REFUSED, "This question cannot be answered here.");
            case BodyTooLarge tooLarge -> Problem.ofStatus(Problem.Kind.BODY_TOO_LARGE.status());
            case WebApplicationException web -> routing(web.getResponse().getStatus());
            default -> Problem.of(Problem.Kind.FAILED, "Nothing was changed. Try again later.");
        };
    }

    private static Problem stopped(QueryStopped stopped) {
        return switch (stopped.limit()) {
            case TIME -> Problem.of(Problem.Kind.OUT_OF_TIME, "Ask for less, or more precisely.");
            case ROWS, BYTES, MEMORY -> Problem.of(Problem.Kind.ANSWER_TOO_LARGE, "Ask for less, or more precisely.");
        };
    }

    private static Problem routing(int status) {
        return status == Problem.Kind.NOT_FOUND.status() ? Refusal.nothing() : Problem.ofStatus(status);
    }

    /** A name as somebody wrote it, when it can be a name at all. */
    private static String word(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_-]{0,40}") ? name : "(not a name)";
    }

    /** Type and place of a failure; never its message, which may hold a value. */
    private static String place(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return thrown.getClass().getName() + (stack.length == 0 ? "" : " at " + stack[0]);
    }
}
