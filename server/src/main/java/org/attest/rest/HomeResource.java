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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.attest.publish.Answer;
import org.attest.publish.Doorway;
import org.attest.publish.Paths;
import org.attest.web.Template;
import org.attest.web.WebFile;

/** The first page, and the style of all. */
@Path("/")
@Tag(name = "pages")
public final class HomeResource {
    private final Doorway doorway;
    private final Answer home;
    private final Answer style = Answer.of("text/css;charset=utf-8", WebFile.bytes("attest.css"), 0);
    private final Answer robots = Answer.of("text/plain;charset=utf-8", WebFile.bytes("robots.txt"), 0);

    HomeResource(Doorway doorway, Paths paths) {
        this.doorway = doorway;
        String question = new String(WebFile.bytes("first-question.rq"), StandardCharsets.UTF_8);
        String page = Template.named("home.html")
                .fill(Map.of("root", paths.of(""), "base", paths.base(), "question", question));
        this.home = Answer.of("text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** What this is, and where to look. */
    @GET
    @Operation(summary = "The first page")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html"))
    public Response home(@Context HttpServletRequest request) {
        return doorway.plain(request, home);
    }

    /** How pages look. */
    @GET
    @Path("web/attest.css")
    @Operation(summary = "The style of the pages")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/css"))
    public Response style(@Context HttpServletRequest request) {
        return doorway.plain(request, style);
    }

    /** Nothing for search engines. */
    @GET
    @Path("robots.txt")
    @Operation(summary = "Nothing for search engines")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    public Response robots(@Context HttpServletRequest request) {
        return doorway.plain(request, robots);
    }
}
