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
import java.util.function.BooleanSupplier;
import org.attest.problem.Problem;
import org.attest.publish.Answer;
import org.attest.publish.Doorway;
import org.attest.publish.JsonText;
import org.attest.publish.Refusal;

/** {@code /health}: for whoever runs the server. Says yes or no and nothing about what is stored. */
@Path("/health")
@Tag(name = "health")
public final class HealthResource {
    private final Doorway doorway;
    private final BooleanSupplier ready;

    /** @param ready true when questions can be answered */
    HealthResource(Doorway doorway, BooleanSupplier ready) {
        this.doorway = doorway;
        this.ready = ready;
    }

    /** The process answers. */
    @GET
    @Path("live")
    @Operation(summary = "The server runs")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    public Response live(@Context HttpServletRequest request) {
        return status(request, "live");
    }

    /** Questions can be answered. */
    @GET
    @Path("ready")
    @Operation(summary = "The server can answer questions")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    public Response ready(@Context HttpServletRequest request) {
        if (!ready.getAsBoolean()) {
            throw new Refusal(Problem.Kind.UNAVAILABLE, "Questions cannot be answered at the moment.");
        }
        return status(request, "ready");
    }

    private Response status(HttpServletRequest request, String word) {
        return doorway.plain(
                request,
                Answer.of("application/json", JsonText.bytes(JsonText.object().put("status", word)), 0));
    }
}
