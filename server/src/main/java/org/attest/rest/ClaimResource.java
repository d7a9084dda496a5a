package org.attest.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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
import java.util.List;
import java.util.Map;
import org.attest.access.View;
import org.attest.publish.Answer;
import org.attest.publish.Documents;
import org.attest.publish.Doorway;
import org.attest.publish.Facts;
import org.attest.publish.JsonLdText;
import org.attest.publish.Paths;

/** {@code /api/claims}: claims, each with its chain. */
@Path("/api/claims")
@Tag(name = "lists")
public final class ClaimResource {
    private static final Map<String, String> FILTERS = Map.of(
            "about", "subject",
            "saidBy", "speaker",
            "predicate", "property",
            "source", "source",
            "incident", "incident",
            "dataset", "dataset");

    private final Doorway doorway;
    private final Documents documents;
    private final Cursors cursors;
    private final Paths paths;
    private final JsonLdText json;
    private final ListPage page;

    ClaimResource(Doorway doorway, Documents documents, Cursors cursors, Paths paths) {
        this.doorway = doorway;
        this.documents = documents;
        this.cursors = cursors;
        this.paths = paths;
        this.json = new JsonLdText(paths);
        this.page = new ListPage(paths);
    }

    /** A page of claims. */
    @GET
    @Operation(
            summary = "Claims, page by page",
            description = "In the order of their ids; the record's own names and kinds of things are left out.")
    @Parameter(name = "about", in = ParameterIn.QUERY, description = "IRI of what they are about")
    @Parameter(name = "incident", in = ParameterIn.QUERY, description = "IRI of the incident concerned")
    @Parameter(name = "saidBy", in = ParameterIn.QUERY, description = "IRI of whoever they are finally attributed to")
    @Parameter(name = "predicate", in = ParameterIn.QUERY, description = "IRI of the property claimed")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "IRI of the document they were found in")
    @Parameter(name = "dataset", in = ParameterIn.QUERY, description = "IRI of the dataset")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when left out")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the link to the next page")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/json"),
                @Content(mediaType = "text/html")
            })
    public Response list(@Context HttpServletRequest request, @Context Request negotiation) {
        String type = EntityResource.FORMATS.choose("", negotiation);
        Page asked = new Page(request, cursors, FILTERS.keySet());
        Map<String, String> bindings = asked.bindings(FILTERS);
        return doorway.answer(request, "claims", bindings.toString(), view -> answer(view, asked, bindings, type));
    }

    private Answer answer(View view, Page asked, Map<String, String> bindings, String type) {
        List<String> found = documents.page(view, bindings);
        List<String> shown = asked.cut(found);
        Facts facts = documents.claims(view, shown);
        Answer answer = type.equals("text/html")
                ? Answer.of(type + ";charset=utf-8", page.claims(facts, shown, asked.next(found)), shown.size())
                : Answer.of(type, json.page(facts, shown, true, asked.next(found)), shown.size());
        return asked.linked(answer, found);
    }

    /** One claim. */
    @GET
    @Path("{slug}")
    @Operation(
            summary = "A claim",
            description = "With its chain, its passages, and the claims that say something of it.")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "application/ld+json"), @Content(mediaType = "application/json")})
    @ApiResponse(responseCode = "404", description = "hidden or absent")
    public Response claim(
            @PathParam("slug") String slug, @Context HttpServletRequest request, @Context Request negotiation) {
        return EntityResource.item(
                doorway, documents, paths, new EntityResource.Asked("claim", slug, request, negotiation));
    }
}
