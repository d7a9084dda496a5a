package org.attest.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.problem.Problem;
import org.attest.publish.Answer;
import org.attest.publish.Refusal;

/** Which page of a list is asked for: filters, how many, and behind which thing. */
final class Page {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> OWN = Set.of("limit", "cursor");

    private final HttpServletRequest request;
    private final Cursors cursors;
    private final Map<String, String> filters;
    private final int limit;

    /** @param known names of the filters of this list */
    Page(HttpServletRequest request, Cursors cursors, Set<String> known) {
        this.request = request;
        this.cursors = cursors;
        this.filters = filters(request, known);
        this.limit = limit(request.getParameter("limit"));
    }

    private static Map<String, String> filters(HttpServletRequest request, Set<String> known) {
        Map<String, String> filters = new TreeMap<>();
        for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
            boolean own = OWN.contains(given.getKey());
            if ((!own && !known.contains(given.getKey())) || given.getValue().length != 1) {
                throw new Refusal(
                        Problem.Kind.BAD_REQUEST,
                        "Expected each at most once: " + String.join(", ", new java.util.TreeSet<>(known))
                                + ", limit, cursor.");
            }
            if (!own && !given.getValue()[0].isBlank()) {
                filters.put(given.getKey(), given.getValue()[0]);
            }
        }
        return filters;
    }

    private static int limit(String given) {
        if (given == null) {
            return USUAL;
        }
        int limit = given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0;
        if (limit < 1 || limit > MOST) {
            throw new Refusal(Problem.of(
                    Problem.Kind.BAD_REQUEST,
                    "limit: expected a whole number from 1 to " + MOST + ".",
                    Map.of("parameter", "limit")));
        }
        return limit;
    }

    /** A filter's value; empty: not given. */
    String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    int limit() {
        return limit;
    }

    /** The values for a query that lists: our filters under its names, one more than asked for, behind the cursor. */
    Map<String, String> bindings(Map<String, String> names) {
        Map<String, String> values = new TreeMap<>();
        filters.forEach((name, value) -> values.put(names.getOrDefault(name, name), value));
        values.put("limit", Integer.toString(limit + 1));
        String cursor = request.getParameter("cursor");
        if (cursor != null) {
            values.put("after", cursors.read(cursor, request, filters));
        }
        return values;
    }

    /** The things of this page, when one more than the limit was asked for. */
    List<String> cut(List<String> found) {
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** Path of the next page; empty on the last. */
    String next(List<String> found) {
        return found.size() > limit
                ? address(Map.of("cursor", cursors.after(found.get(limit - 1), request, filters)))
                : "";
    }

    /** With links to the first and the next page. */
    Answer linked(Answer answer, List<String> found) {
        String next = next(found);
        Answer first = answer.link(address(Map.of()), "first");
        return next.isEmpty() ? first : first.link(next, "next");
    }

    private String address(Map<String, String> more) {
        Map<String, String> parameters = new TreeMap<>(filters);
        parameters.put("limit", Integer.toString(limit));
        parameters.putAll(more);
        StringBuilder address = new StringBuilder(request.getRequestURI());
        String separator = "?";
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address.append(separator)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            separator = "&";
        }
        return address.toString();
    }
}
