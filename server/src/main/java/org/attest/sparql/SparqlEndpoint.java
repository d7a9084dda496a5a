package org.attest.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.Query;
import org.attest.access.AccessLog;
import org.attest.access.Gate;
import org.attest.access.Limits;
import org.attest.access.QueryRefused;
import org.attest.access.QueryStopped;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.access.Views;
import org.attest.access.Visit;
import org.attest.model.Tier;
import org.attest.problem.Problem;

/**
 * SPARQL 1.1 Protocol, query operation, over what the requester may see. Read only. An answer either arrives whole or as a
 * problem, or its connection breaks: a part never looks like the whole.
 */
public final class SparqlEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self';" + " base-uri 'none'; frame-ancestors 'none'";

    private final transient Views views;
    private final transient AccessLog log;
    private final transient Limits limits;
    private final String address;
    private final transient Optional<AnswerPage> pages;

    /**
     * An endpoint for programs only.
     *
     * @param address this endpoint's own IRI; relative IRIs in queries are resolved against it
     */
    public SparqlEndpoint(Views views, AccessLog log, Limits limits, String address) {
        this(views, log, limits, address, Optional.empty());
    }

    /** The same with pages for browsers, which are who likes {@code text/html} best. */
    public SparqlEndpoint(Views views, AccessLog log, Limits limits, String address, AnswerPage pages) {
        this(views, log, limits, address, Optional.of(pages));
    }

    private SparqlEndpoint(Views views, AccessLog log, Limits limits, String address, Optional<AnswerPage> pages) {
        this.pages = pages;
        this.views = views;
        this.log = log;
        this.limits = limits;
        this.address = address;
        ClosedLoader.install();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.addHeader("Vary", "Accept");
        switch (request.getMethod()) {
            case "GET", "HEAD", "POST" -> answer(request, response);
            case "OPTIONS" -> options(response);
            default -> {
                response.setHeader("Allow", METHODS);
                Problem.of(Problem.Kind.METHOD_NOT_ALLOWED, "Use " + METHODS + ".")
                        .send(response);
            }
        }
    }

    private static void options(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = Gate.viewer(request);
        SparqlRequest asked = new SparqlRequest(Optional.empty(), List.of(), List.of(), Optional.empty());
        try {
            asked = SparqlRequest.read(request, 4 * limits.queryCharacters());
            answer(request, response, viewer, asked);
        } catch (Refusal refused) {
            refuse(request, response, refused.problem(), viewer, asked, refused);
        } catch (QueryRefused refused) {
            String detail = "Refused: " + refused.getMessage() + ".";
            refuse(request, response, Problem.of(Problem.Kind.QUERY_REFUSED, detail), viewer, asked, refused);
        } catch (QueryStopped stopped) {
            Problem problem = Problem.of(kind(stopped.limit()), stopped.getMessage() + ".");
            refuse(request, response, problem, viewer, asked, stopped);
        }
    }

    /** The pages, when the asker is a browser and named no other format. */
    private Optional<AnswerPage> pages(HttpServletRequest request, SparqlRequest read, AnswerFormat.Shape shape) {
        List<String> accept = Collections.list(request.getHeaders("Accept"));
        return pages.filter(page -> read.format().isEmpty() && Negotiation.prefersPage(shape, accept));
    }

    private static Problem.Kind kind(QueryStopped.Limit limit) {
        return switch (limit) {
            case TIME -> Problem.Kind.OUT_OF_TIME;
            case ROWS, BYTES, MEMORY -> Problem.Kind.ANSWER_TOO_LARGE;
        };
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Viewer viewer, SparqlRequest read)
            throws IOException, Refusal {
        boolean describesItself = read.query().isEmpty();
        Query query = describesItself ? ServiceDescription.query(address) : QueryText.parse(read, address, limits);
        AnswerFormat.Shape shape = AnswerFormat.shapeOf(query);
        Spool out = new Spool(response, !request.getMethod().equals("HEAD"), limits.spoolBytes(), limits.bytes());
        Optional<AnswerPage> page = pages(request, read, shape);
        if (page.isPresent()) {
            html(response);
            answer(page.get(), read, query, viewer, out);
            return;
        }
        AnswerFormat format = Negotiation.choose(shape, read.format(), Collections.list(request.getHeaders("Accept")));
        response.setContentType(format.contentType());
        try (View view = views.of(viewer)) {
            out.beforeLeaving(() -> log.note(new Visit(
                    viewer, "sparql", read.query(), view.touched(), Visit.ON_ITS_WAY, HttpServletResponse.SC_OK)));
            long rows = new Answers(view, format, out).write(query);
            log.note(new Visit(viewer, "sparql", read.query(), view.touched(), rows, HttpServletResponse.SC_OK));
            out.finish();
        } catch (RuntimeIOException gone) {
            throw new IOException("the answer could not be written", gone);
        }
    }

    private void answer(AnswerPage page, SparqlRequest read, Query query, Viewer viewer, Spool out) throws IOException {
        if (read.query().isEmpty()) {
            out.write(page.form());
            log.note(new Visit(viewer, "sparql", read.query(), Set.of(), 0, HttpServletResponse.SC_OK));
            out.finish();
            return;
        }
        try (View view = views.of(viewer)) {
            long rows = new PageAnswers(view, page, read.question()).write(query, out);
            log.note(new Visit(viewer, "sparql", read.query(), view.touched(), rows, HttpServletResponse.SC_OK));
            out.finish();
        }
    }

    private static void html(HttpServletResponse response) {
        response.setContentType(HTML);
        response.setHeader("Content-Security-Policy", PAGE_POLICY);
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            Problem problem,
            Viewer viewer,
            SparqlRequest asked,
            Exception cause)
            throws IOException {
        boolean brokeOff = response.isCommitted();
        int status = brokeOff ? 0 : problem.kind().status();
        log.note(new Visit(viewer, "sparql", asked.query(), Set.<Tier>of(), 0, status));
        if (brokeOff) {
            throw new IOException("the answer broke off", cause);
        }
        Optional<AnswerPage> page = pages(request, asked, AnswerFormat.Shape.ROWS);
        if (page.isEmpty()) {
            problem.send(response);
            return;
        }
        byte[] body = page.get().problem(asked.question(), problem);
        response.resetBuffer();
        response.setStatus(status);
        html(response);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
