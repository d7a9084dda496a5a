package org.attest.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.attest.access.Gate;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.bundle.BundleRequest;
import org.attest.bundle.BundleSummary;
import org.attest.bundle.EmptyScope;
import org.attest.problem.Problem;
import org.attest.publish.Addressed;
import org.attest.publish.Answer;
import org.attest.publish.Doorway;
import org.attest.publish.Formats;
import org.attest.publish.JsonText;
import org.attest.publish.Paths;
import org.attest.publish.Refusal;
import org.attest.queries.QueryCatalog;

/** {@code /api/bundles}: evidence bundles, made on request and kept a day for whoever asked. */
@Path("/api/bundles")
@Tag(name = "bundles")
public final class BundleResource {
    private static final Formats FORMATS = new Formats("json", "application/json", "zip", "application/zip");
    private static final String DOOR = "bundles";

    private final Doorway doorway;
    private final BundleMaker maker;
    private final BundleShelf shelf;
    private final BundleAsked asked;
    private final Paths paths;

    BundleResource(Doorway doorway, BundleMaker maker, BundleShelf shelf, QueryCatalog catalog, Paths paths) {
        this.doorway = doorway;
        this.maker = maker;
        this.shelf = shelf;
        this.asked = new BundleAsked(catalog);
        this.paths = paths;
    }

    /** Makes a bundle. */
    @POST
    @Operation(
            summary = "Make an evidence bundle",
            description =
                    "Claims about one thing, by it and against those, or what a query names, as far as you may see it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(
                                        name = "site",
                                        value = "{\"site\": \"http://localhost:3330/id/site/abc\"}"),
                                @ExampleObject(name = "query", value = "{\"query\": \"figures\", \"parameters\": {}}")
                            }))
    @ApiResponse(responseCode = "201", description = "made", content = @Content(mediaType = "application/json"))
    public Response make(@Context HttpServletRequest request) throws IOException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        if (!type.replaceFirst(";.*", "").strip().equalsIgnoreCase("application/json")) {
            throw new Refusal(Problem.Kind.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
        }
        BundleRequest wanted = asked.read(JsonText.object(request.getInputStream()));
        Viewer viewer = Gate.viewer(request);
        Spool zip = new Spool();
        BundleSummary summary = doorway.read(
                viewer, DOOR, wanted.toString(), view -> made(wanted, view, zip), made -> (long) made.claims());
        String id = shelf.name();
        byte[] bytes = zip.bytes();
        BundleShelf.Kept kept = shelf.keep(id, viewer, bytes, status(id, summary, bytes.length));
        return Response.status(201)
                .header("Location", paths.of("api/bundles/" + kept.id()))
                .type("application/json")
                .entity(JsonText.bytes(kept.status()))
                .build();
    }

    private BundleSummary made(BundleRequest wanted, View view, Spool zip) {
        try {
            return maker.write(wanted, view, zip);
        } catch (EmptyScope nothing) {
            throw Refusal.notFound();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ObjectNode status(String id, BundleSummary summary, int bytes) {
        ObjectNode json = JsonText.object();
        json.put("id", id)
                .put("status", "ready")
                .put("number", summary.number())
                .put("zip", paths.of("api/bundles/" + id + ".zip"))
                .put("bytes", bytes)
                .put("asOf", summary.asOf().toString())
                .put("until", shelf.until().toString())
                .put("claims", summary.claims())
                .put("leaves", summary.leaves())
                .put("contrary", summary.contrary())
                .put("root", summary.root());
        return json;
    }

    /** What is known of a bundle, or with {@code .zip} the bundle. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "A bundle, or with .zip its file",
            description = "Only for whoever asked for it, with the clearance it was made under, for a day.")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "application/json"), @Content(mediaType = "application/zip")})
    public Response bundle(@PathParam("id") String last, @Context HttpServletRequest request) throws IOException {
        Addressed wanted = Addressed.of(last, FORMATS);
        Viewer viewer = Gate.viewer(request);
        BundleShelf.Kept kept = shelf.find(wanted.name(), viewer).orElseThrow(Refusal::notFound);
        doorway.note(viewer, DOOR, kept.id(), Set.of(), 200);
        return doorway.plain(
                request,
                wanted.suffix().equals("zip")
                        ? Answer.of("application/zip", Files.readAllBytes(kept.zip()), 1)
                        : Answer.of("application/json", JsonText.bytes(kept.status()), 1));
    }
}
