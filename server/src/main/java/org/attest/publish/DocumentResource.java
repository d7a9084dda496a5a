package org.attest.publish;

import io.swagger.v3.oas.annotations.Operation;
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
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.Gate;
import org.attest.access.View;
import org.attest.rdf.Canonical;

/** {@code /id} and {@code /doc}: names of things, and the documents about them. */
@Path("/")
@Tag(name = "documents")
public final class DocumentResource {
    private static final Formats FORMATS = new Formats(
            "ttl", "text/turtle",
            "html", "text/html",
            "trig", "application/trig",
            "jsonld", "application/ld+json",
            "jsonld", "application/json",
            "nq", "application/n-quads");
    private static final int SAID = 200;
    private static final Map<String, String> FILTERS =
            Map.of("about", "subject", "saidBy", "speaker", "source", "source", "incident", "incident");

    private final Doorway doorway;
    private final Documents documents;
    private final Paths paths;
    private final DocumentPage page;
    private final JsonLdText json;

    /** Made by {@code Api}. */
    public DocumentResource(Doorway doorway, Documents documents, Paths paths) {
        this.doorway = doorway;
        this.documents = documents;
        this.paths = paths;
        this.page = new DocumentPage(paths);
        this.json = new JsonLdText(paths);
    }

    /** A thing's name leads to the document about it. */
    @GET
    @Path("id/{kind}/{slug}")
    @Operation(
            summary = "A thing: see the document about it",
            description = "303 to /doc when you may see anything about it; otherwise 404, whether hidden or absent.")
    @ApiResponse(responseCode = "303", description = "the document")
    @ApiResponse(responseCode = "404", description = "hidden or absent")
    public Response thing(
            @PathParam("kind") String kind, @PathParam("slug") String slug, @Context HttpServletRequest request) {
        String iri = iri(kind, slug);
        boolean seen = doorway.read(
                Gate.viewer(request), "id", iri, view -> documents.exists(view, iri), found -> found ? 1L : 0L);
        if (!seen) {
            throw Refusal.notFound();
        }
        return Response.status(303)
                .header("Location", paths.of("doc/" + kind + "/" + slug))
                .header("Vary", "Accept, Authorization")
                .build();
    }

    /** The document about a thing. */
    @GET
    @Path("doc/{kind}/{slug}")
    @Operation(
            summary = "The document about a thing",
            description =
                    "By Accept, or by a suffix: .ttl .trig .jsonld .nq .html. Turtle and JSON-LD hold the triples, TriG and"
                            + " N-Quads the graphs they stand in too.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "text/html"),
                @Content(mediaType = "application/trig"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/n-quads")
            })
    @ApiResponse(responseCode = "404", description = "hidden or absent")
    public Response document(
            @PathParam("kind") String kind,
            @PathParam("slug") String last,
            @Context HttpServletRequest request,
            @Context Request negotiation) {
        Addressed asked = Addressed.of(last, FORMATS);
        String iri = iri(kind, asked.name());
        String path = paths.of("doc/" + kind + "/" + asked.name());
        return doorway.answer(request, "doc", iri, view -> {
            Description description = documents.describe(view, iri);
            String type = FORMATS.choose(asked.suffix(), negotiation);
            return alternates(path, type, answer(view, description, type, path));
        });
    }

    private Answer answer(View view, Description thing, String type, String path) {
        return switch (type) {
            case "text/html" -> Answer.of(type + ";charset=utf-8", html(view, thing, path), 1);
            case "application/trig" -> Answer.of(type, TurtleText.trig(documents.quads(view, thing)), size(thing));
            case "application/n-quads" -> {
                List<Quad> quads = documents.quads(view, thing);
                yield Answer.of(type, Canonical.bytes(quads), quads.size());
            }
            case "application/ld+json", "application/json" -> Answer.of(type, json.document(thing), size(thing));
            default -> Answer.of(type + ";charset=utf-8", TurtleText.turtle(thing.facts()), size(thing));
        };
    }

    private static long size(Description thing) {
        return thing.facts().subjects().size();
    }

    private byte[] html(View view, Description thing, String path) {
        if (thing.isClaim()) {
            return page.claim(thing, documents.beside(view, thing), path);
        }
        Facts said = documents.claims(view, said(view, thing.node().getURI()));
        return page.entity(thing, said, lists(view, thing.node().getURI()), path);
    }

    /** The filters under which the list of claims has any for it. */
    private Set<String> lists(View view, String iri) {
        Set<String> lists = new java.util.TreeSet<>();
        FILTERS.forEach((filter, column) -> {
            if (!documents.page(view, Map.of(column, iri, "limit", "1")).isEmpty()) {
                lists.add(filter);
            }
        });
        return lists;
    }

    /** The first claims finally attributed to it or found in it; the page links to all of them. */
    private Set<String> said(View view, String iri) {
        Set<String> said = new java.util.TreeSet<>();
        for (String role : List.of("speaker", "source")) {
            said.addAll(documents.page(view, Map.of(role, iri, "limit", Integer.toString(SAID))));
        }
        return said;
    }

    private static Answer alternates(String path, String type, Answer answer) {
        Answer linked = answer;
        for (String suffix : List.of("ttl", "trig", "jsonld", "nq", "html")) {
            String other = FORMATS.suffixes().getOrDefault(suffix, "");
            if (!other.equals(type)) {
                linked = linked.alternate(path + "." + suffix, other);
            }
        }
        return linked;
    }

    /** The IRI of a path; what cannot be one is as absent as anything else. */
    private String iri(String kind, String slug) {
        if (!kind.matches("[a-z]{1,20}") || !slug.matches("[A-Za-z0-9._-]{1,100}")) {
            throw Refusal.notFound();
        }
        return paths.iri(kind, slug);
    }
}
