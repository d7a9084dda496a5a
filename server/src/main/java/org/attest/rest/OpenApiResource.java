package org.attest.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.attest.publish.Answer;
import org.attest.publish.Doorway;

/** {@code /openapi.json}: the interface described, made from the resources themselves. */
@Path("/openapi.json")
@Tag(name = "pages")
public final class OpenApiResource {
    private final Doorway doorway;
    private final Answer description;

    OpenApiResource(Doorway doorway, String base) {
        this.doorway = doorway;
        this.description = Answer.of("application/json", OpenApiText.of(base), 0);
    }

    /** OpenAPI 3.1. */
    @GET
    @Operation(summary = "This description")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    public Response description(@Context HttpServletRequest request) {
        return doorway.plain(request, description);
    }
}
