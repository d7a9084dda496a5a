package org.attest.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.problem.Problem;

/**
 * A query operation as it came in (SPARQL 1.1 Protocol, section 2.1).
 *
 * @param query the query's text; empty: none was given, which asks for the service description
 * @param defaultGraphs {@code default-graph-uri}, may be empty
 * @param namedGraphs {@code named-graph-uri}, may be empty
 * @param format {@code format} or {@code output}, which goes before {@code Accept}; empty: neither
 */
record SparqlRequest(
        Optional<String> query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    /** The same for a page; without a query, its text is empty. */
    AnswerPage.Question question() {
        return new AnswerPage.Question(query.orElse(""), defaultGraphs, namedGraphs);
    }

    /** @param limit how many bytes a body may have */
    static SparqlRequest read(HttpServletRequest request, int limit) throws IOException, Refusal {
        Parameters inUrl = Parameters.of(request.getQueryString());
        if (!request.getMethod().equals("POST")) {
            return of(inUrl, inUrl.one("query"));
        }
        return switch (mediaType(request)) {
            case FORM -> form(request, inUrl, limit);
            case QUERY -> direct(request, inUrl, limit);
            case UPDATE -> throw readOnly();
            default ->
                throw new Refusal(
                        Problem.Kind.UNSUPPORTED_MEDIA_TYPE, "POST a query as " + QUERY + " or as " + FORM + ".");
        };
    }

    private static SparqlRequest form(HttpServletRequest request, Parameters inUrl, int limit)
            throws IOException, Refusal {
        if (inUrl.has("query") || inUrl.has("update")) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "A form is posted with its query in the body.");
        }
        Parameters form = Parameters.of(body(request, limit)).with(inUrl);
        return posted(form, form.one("query"));
    }

    private static SparqlRequest direct(HttpServletRequest request, Parameters inUrl, int limit)
            throws IOException, Refusal {
        if (inUrl.has("query")) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "The query is in the body: leave it out of the URL.");
        }
        return posted(inUrl, Optional.of(body(request, limit)));
    }

    private static SparqlRequest posted(Parameters parameters, Optional<String> query) throws Refusal {
        SparqlRequest read = of(parameters, query);
        if (query.isEmpty()) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "Expected the parameter query, found none.");
        }
        return read;
    }

    private static SparqlRequest of(Parameters parameters, Optional<String> query) throws Refusal {
        if (parameters.has("update")) {
            throw readOnly();
        }
        if (parameters.has("as-of")) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "Past states cannot be asked here: leave out as-of.");
        }
        List<String> defaults = parameters.all("default-graph-uri");
        List<String> named = parameters.all("named-graph-uri");
        if (query.isEmpty() && !(defaults.isEmpty() && named.isEmpty())) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "Expected the parameter query, found none.");
        }
        Optional<String> format = parameters.one("format");
        return new SparqlRequest(query, defaults, named, format.isPresent() ? format : parameters.one("output"));
    }

    private static Refusal readOnly() {
        return new Refusal(
                Problem.Kind.READ_ONLY, "SPARQL Update is not offered: claims are handed in as submissions.");
    }

    private static String mediaType(HttpServletRequest request) throws Refusal {
        String declared = request.getContentType() == null ? "" : request.getContentType();
        String[] parts = declared.toLowerCase(Locale.ROOT).replace(" ", "").split(";");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("charset=") && !parts[i].replace("\"", "").equals("charset=utf-8")) {
                throw new Refusal(Problem.Kind.UNSUPPORTED_MEDIA_TYPE, "Expected UTF-8, found another charset.");
            }
        }
        return parts[0];
    }

    private static String body(HttpServletRequest request, int limit) throws IOException, Refusal {
        byte[] bytes = request.getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Refusal(Problem.Kind.BODY_TOO_LARGE, "A query may have at most " + limit + " bytes.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "The body is not UTF-8.");
        }
    }
}
