package org.attest.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
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
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.access.View;
import org.attest.publish.Answer;
import org.attest.publish.Documents;
import org.attest.publish.Doorway;
import org.attest.publish.Facts;
import org.attest.publish.Formats;
import org.attest.publish.JsonLdText;
import org.attest.publish.Kind;
import org.attest.publish.Paths;
import org.attest.publish.Refusal;

/** {@code /api/incidents}, {@code /api/sites} and so on: things by kind, and each with what is claimed of it. */
@Path("/api/{kind}")
@Tag(name = "lists")
public final class EntityResource {
    static final Formats FORMATS =
            new Formats("jsonld", "application/ld+json", "json", "application/json", "html", "text/html");
    private static final Formats ITEM = new Formats("jsonld", "application/ld+json", "json", "application/json");

    private final Doorway doorway;
    private final Documents documents;
    private final Cursors cursors;
    private final Paths paths;
    private final JsonLdText json;
    private final ListPage page;

    EntityResource(Doorway doorway, Documents documents, Cursors cursors, Paths paths) {
        this.doorway = doorway;
        this.documents = documents;
        this.cursors = cursors;
        this.paths = paths;
        this.json = new JsonLdText(paths);
        this.page = new ListPage(paths);
    }

    /** A page of things of a kind. */
    @GET
    @Operation(
            summary = "Things of a kind, page by page",
            description = "In the order of their ids, with kinds and names.")
    @Parameter(name = "dataset", in = ParameterIn.QUERY, description = "IRI of a dataset with a claim about them")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when left out")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "from the link to the next page")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/json"),
                @Content(mediaType = "text/html")
            })
    public Response list(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "incidents",
                                                "acts",
                                                "sites",
                                                "people",
                                                "groups",
                                                "organizations",
                                                "places",
                                                "programmes",
                                                "interventions",
                                                "proceedings",
                                                "findings",
                                                "posts",
                                                "lists",
                                                "sources",
                                                "agents",
                                                "datasets"
                                            }))
                    @PathParam("kind")
                    String plural,
            @Context HttpServletRequest request,
            @Context Request negotiation) {
        Kind kind = Kind.ofPlural(plural).orElseThrow(Refusal::notFound);
        String type = FORMATS.choose("", negotiation);
        Page asked = new Page(request, cursors, Set.of("dataset"));
        Map<String, String> bindings = asked.bindings(Map.of());
        return doorway.answer(request, plural, bindings.toString(), view -> answer(view, kind, asked, bindings, type));
    }

    private Answer answer(View view, Kind kind, Page asked, Map<String, String> bindings, String type) {
        List<String> found = documents.page(view, kind, bindings);
        List<String> shown = asked.cut(found);
        List<Node> nodes = shown.stream().map(NodeFactory::createURI).toList();
        Facts facts = Facts.of(documents.quads(view, nodes));
        Answer answer = type.equals("text/html")
                ? Answer.of(type + ";charset=utf-8", page.entities(kind, facts, shown, asked.next(found)), shown.size())
                : Answer.of(type, json.page(facts, shown, false, asked.next(found)), shown.size());
        return asked.linked(answer, found);
    }

    /** One thing with the claims about it side by side. */
    @GET
    @Path("{slug}")
    @Operation(
            summary = "A thing with the claims about it",
            description = "Its kinds and names, and every claim about it, side by side and never merged.")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "application/ld+json"), @Content(mediaType = "application/json")})
    @ApiResponse(responseCode = "404", description = "hidden or absent")
    public Response thing(
            @PathParam("kind") String plural,
            @PathParam("slug") String slug,
            @Context HttpServletRequest request,
            @Context Request negotiation) {
        Kind kind = Kind.ofPlural(plural).orElseThrow(Refusal::notFound);
        return item(doorway, documents, paths, new Asked(kind.word(), slug, request, negotiation));
    }

    /**
     * A request for one thing.
     *
     * @param word its kind, as in its IRI
     */
    record Asked(String word, String slug, HttpServletRequest request, Request negotiation) {}

    static Response item(Doorway doorway, Documents documents, Paths paths, Asked asked) {
        if (!asked.slug().matches("[A-Za-z0-9._-]{1,100}")) {
            throw Refusal.notFound();
        }
        String iri = paths.iri(asked.word(), asked.slug());
        String doc = paths.of("doc/" + asked.word() + "/" + asked.slug());
        return doorway.answer(asked.request(), asked.word(), iri, view -> {
            byte[] body = new JsonLdText(paths).item(documents.describe(view, iri));
            String type = ITEM.choose("", asked.negotiation());
            return Answer.of(type, body, 1).link(doc, "describedby");
        });
    }
}
