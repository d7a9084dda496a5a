package org.attest.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.Query;
import org.attest.access.View;
import org.attest.publish.Addressed;
import org.attest.publish.Answer;
import org.attest.publish.Doorway;
import org.attest.publish.Formats;
import org.attest.publish.JsonText;
import org.attest.publish.Paths;
import org.attest.publish.Refusal;
import org.attest.queries.Bindings;
import org.attest.queries.NamedQuery;
import org.attest.queries.QueryCatalog;

/** {@code /api/queries}: the query library over HTTP. */
@Path("/api/queries")
@Tag(name = "queries")
public final class QueryResource {
    private static final Formats CATALOGUE = new Formats("json", "application/json", "html", "text/html");

    private final Doorway doorway;
    private final QueryCatalog catalog;
    private final Paths paths;
    private final QueryPage page;
    private final Examples examples;

    QueryResource(Doorway doorway, QueryCatalog catalog, Examples examples, Paths paths) {
        this.doorway = doorway;
        this.examples = examples;
        this.catalog = catalog;
        this.paths = paths;
        this.page = new QueryPage(paths);
    }

    /** Every query for people. */
    @GET
    @Operation(
            summary = "The query library",
            description = "Title, description, parameters and an example of each query.")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "application/json"), @Content(mediaType = "text/html")})
    public Response list(@Context HttpServletRequest request, @Context Request negotiation) {
        List<NamedQuery> listed = catalog.listed();
        String type = CATALOGUE.choose("", negotiation);
        return doorway.answer(request, "queries", "catalogue", view -> {
            byte[] body = type.equals("text/html") ? page.catalogue(listed) : JsonText.bytes(json(listed, view));
            return Answer.of(type, body, listed.size());
        });
    }

    private ObjectNode json(List<NamedQuery> listed, View view) {
        ObjectNode root = JsonText.object();
        ArrayNode queries = root.putArray("queries");
        for (NamedQuery query : listed) {
            describe(query, view, queries.addObject());
        }
        return root;
    }

    private void describe(NamedQuery query, View view, ObjectNode json) {
        json.put("name", query.name()).put("family", query.family()).put("title", query.title());
        json.put("description", query.description()).put("href", paths.of("api/queries/" + query.name()));
        ArrayNode parameters = json.putArray("parameters");
        for (NamedQuery.Parameter parameter : query.parameters()) {
            parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("type", parameter.type().name().toLowerCase(Locale.ROOT))
                    .put("required", parameter.required())
                    .put("description", parameter.description());
        }
        ArrayNode columns = json.putArray("columns");
        query.columns()
                .forEach(column ->
                        columns.addObject().put("name", column.name()).put("description", column.description()));
        examples.describe(query, view, json);
        json.put("text", query.text());
    }

    /** Runs a query with the parameters of the URL. */
    @GET
    @Path("{name}")
    @Operation(
            summary = "Run a query of the library",
            description =
                    "Every query parameter of the URL is a parameter of the query; /api/queries says which there are."
                            + " A suffix such as .csv asks for a format as Accept does. Rows as SPARQL 1.1 results in JSON, CSV or TSV,"
                            + " as one JSON object a line, or as a page; graphs as Turtle or N-Triples.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/sparql-results+json"),
                @Content(mediaType = "application/json"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "text/tab-separated-values"),
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "text/html"),
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "application/n-triples")
            })
    public Response run(
            @Parameter(description = "the query's name, as in /api/queries") @PathParam("name") String last,
            @Context HttpServletRequest request,
            @Context Request negotiation,
            @Context UriInfo uri) {
        Addressed asked = Addressed.of(last, Results.ANY);
        NamedQuery query = catalog.find(asked.name()).orElseThrow(Refusal::notFound);
        Bindings bindings = bindings(uri.getQueryParameters());
        Query bound = query.bind(bindings);
        String type = Results.formats(bound).choose(asked.suffix(), negotiation);
        String question = query.name() + "?" + uri.getRequestUri().getRawQuery();
        Call call = new Call(query, bound, uri.getQueryParameters(), type);
        return doorway.answer(request, "queries", question, view -> alternates(call, answer(call, view)));
    }

    /**
     * One run.
     *
     * @param bound the query with its values
     * @param values the parameters as given
     * @param type the media type chosen
     */
    record Call(NamedQuery query, Query bound, Map<String, List<String>> values, String type) {}

    private Answer answer(Call call, View view) {
        return call.type().equals("text/html") ? page.rows(call, view) : Results.of(call.bound(), call.type(), view);
    }

    private Answer alternates(Call call, Answer answer) {
        Answer linked = answer;
        for (Map.Entry<String, String> format :
                new java.util.TreeMap<>(Results.formats(call.bound()).suffixes()).entrySet()) {
            if (!format.getValue().equals(call.type())) {
                linked = linked.alternate(page.address(call, "." + format.getKey()), format.getValue());
            }
        }
        return linked;
    }

    /** A form sends its empty fields too: those are no values. */
    private static Bindings bindings(Map<String, List<String>> given) {
        Bindings bindings = Bindings.none();
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            for (String value : parameter.getValue()) {
                if (!value.isBlank()) {
                    bindings = bindings.with(parameter.getKey(), value);
                }
            }
        }
        return bindings;
    }
}
