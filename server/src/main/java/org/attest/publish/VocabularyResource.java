package org.attest.publish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.attest.rdf.OwnContext;

/** The JSON-LD context: the same for everybody. */
@Path("/")
@Tag(name = "vocabulary")
public final class VocabularyResource {
    private final Doorway doorway;

    /** Made by {@code Api}. */
    public VocabularyResource(Doorway doorway) {
        this.doorway = doorway;
    }

    /** The context of every JSON-LD answer. */
    @GET
    @Path(JsonLdText.CONTEXT)
    @Operation(summary = "The JSON-LD context")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/ld+json"))
    public Response context(@Context HttpServletRequest request) {
        return doorway.plain(request, Answer.of("application/ld+json", OwnContext.bytes(), 0));
    }
}
