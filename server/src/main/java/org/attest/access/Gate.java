package org.attest.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every request passes here first. It turns {@code Authorization: Bearer} (RFC 6750, header only) into a {@link Viewer},
 * nothing into {@link Viewer#PUBLIC}, and everything else into one and the same 401. Errors leave as problems, never as
 * pages of the server beneath.
 */
public final class Gate implements Filter {
    /** The request attribute under which doors find the {@link Viewer}. */
    public static final String VIEWER = "org.attest.viewer";

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final Tokens tokens;
    private final long bodyBytes;

    /** @param bodyBytes the largest body any door takes */
    public Gate(Tokens tokens, long bodyBytes) {
        this.tokens = tokens;
        this.bodyBytes = bodyBytes;
    }

    /**
     * Who is asking, as the gate found out.
     *
     * @throws IllegalStateException when the request did not pass a gate: there is no viewer to fall back to
     */
    public static Viewer viewer(HttpServletRequest request) {
        if (request.getAttribute(VIEWER) instanceof Viewer viewer) {
            return viewer;
        }
        throw new IllegalStateException("a request that passed no gate has no viewer");
    }

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        HttpServletResponse response = new ProblemResponse(request, (HttpServletResponse) outgoing);
        secure(request, response);
        try {
            Optional<Problem> refused = refused(request, response);
            if (refused.isPresent()) {
                refused.get().send(response);
                return;
            }
            Optional<Viewer> viewer = read(request);
            if (viewer.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
                Problem.of(
                                Problem.Kind.INVALID_TOKEN,
                                "The token was not accepted. Ask for a new one, or leave it out to see what is public.")
                        .send(response);
                return;
            }
            chain.doFilter(new AdmittedRequest(request, viewer.get(), bodyBytes), response);
        } catch (BodyTooLarge tooLarge) {
            failed(response, tooLarge(), tooLarge);
        } catch (RuntimeException failure) {
            LOG.error("request failed: {}", failure.getClass().getName());
            failed(
                    response,
                    Problem.of(Problem.Kind.FAILED, "Something here failed. Asking again is harmless."),
                    failure);
        }
    }

    /** A problem when nothing was sent yet; otherwise the connection breaks, so that nobody takes the part for the whole. */
    private static void failed(HttpServletResponse response, Problem problem, Exception cause) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer broke off", cause);
        }
        problem.send(response);
    }

    private static void secure(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.addHeader("Vary", "Authorization");
        response.setHeader(
                "Cache-Control", request.getHeader("Authorization") == null ? "no-cache" : "private, no-store");
    }

    private Optional<Problem> refused(HttpServletRequest request, HttpServletResponse response) {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            return Optional.of(Problem.of(Problem.Kind.METHOD_NOT_ALLOWED, "Use GET, HEAD, POST or OPTIONS."));
        }
        return request.getContentLengthLong() > bodyBytes ? Optional.of(tooLarge()) : Optional.empty();
    }

    private Problem tooLarge() {
        return Problem.of(Problem.Kind.BODY_TOO_LARGE, "A body may have at most " + bodyBytes + " bytes.");
    }

    /** Tokens that cannot be read let nobody in, and what is wrong with them is nobody's business at a door. */
    private Optional<Viewer> read(HttpServletRequest request) {
        try {
            return bearer(request);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Viewer> bearer(HttpServletRequest request) throws IOException {
        List<String> headers = Collections.list(request.getHeaders("Authorization"));
        if (tokenInUrl(request)) {
            return Optional.empty();
        }
        if (headers.isEmpty()) {
            return Optional.of(Viewer.PUBLIC);
        }
        String header = headers.getFirst();
        boolean bearer = headers.size() == 1 && header.regionMatches(true, 0, "Bearer ", 0, 7);
        return tokens.viewer(bearer ? header.substring(7).strip() : "");
    }

    /** RFC 6750 section 2.3, which this server does not follow: URLs end up in logs and histories. */
    private static boolean tokenInUrl(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && Arrays.stream(query.split("&")).anyMatch(Gate::isToken);
    }

    private static boolean isToken(String parameter) {
        String name = parameter.split("=", 2)[0];
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8).equals("access_token");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
