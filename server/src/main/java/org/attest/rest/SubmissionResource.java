package org.attest.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.access.Gate;
import org.attest.access.Viewer;
import org.attest.ledger.Intake;
import org.attest.ledger.Outcome;
import org.attest.problem.Problem;
import org.attest.publish.Answer;
import org.attest.publish.Doorway;
import org.attest.publish.JsonText;
import org.attest.publish.Paths;
import org.attest.publish.Refusal;

/** {@code /api/submissions}: the way in over HTTP. */
@Path("/api/submissions")
@Tag(name = "submissions")
public final class SubmissionResource {
    private static final Set<String> FORMATS =
            Set.of("application/n-quads", "application/trig", "text/turtle", "application/ld+json");
    private static final String DOOR = "submissions";

    private final Doorway doorway;
    private final Intake intake;
    private final ReceiptBook receipts;
    private final Paths paths;

    SubmissionResource(Doorway doorway, Intake intake, ReceiptBook receipts, Paths paths) {
        this.doorway = doorway;
        this.intake = intake;
        this.receipts = receipts;
        this.paths = paths;
    }

    /** Hands in a submission: whole or not at all. */
    @POST
    @Operation(
            summary = "Hand in a submission",
            description =
                    "Recorded whole or not at all. With an Idempotency-Key the same request may be sent again: the"
                            + " first receipt is given again.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "1 to 200 visible ASCII characters of your own making")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/n-quads"),
                @Content(mediaType = "application/trig"),
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "application/ld+json")
            })
    @SecurityRequirement(name = "token")
    @ApiResponse(responseCode = "201", description = "recorded", content = @Content(mediaType = "application/json"))
    @ApiResponse(
            responseCode = "200",
            description = "everything was on record already",
            content = @Content(mediaType = "application/json"))
    public Response submit(@Context HttpServletRequest request) throws IOException {
        Viewer submitter = submitter(request);
        String mediaType = mediaType(request);
        Optional<String> key = key(request);
        if (key.isEmpty()) {
            return outcome(submitter, new Fingerprint(request.getInputStream()), mediaType, key);
        }
        synchronized (receipts.lock(submitter, key.get())) {
            Optional<ReceiptBook.Kept> before = receipts.find(submitter, key.get());
            return before.isPresent()
                    ? again(before.get(), new Fingerprint(request.getInputStream()))
                    : outcome(submitter, new Fingerprint(request.getInputStream()), mediaType, key);
        }
    }

    private Response outcome(Viewer submitter, Fingerprint body, String mediaType, Optional<String> key)
            throws IOException {
        return switch (intake.submit(body, mediaType, submitter)) {
            case Outcome.Accepted accepted -> {
                int status = accepted.receipt().recorded() == 0 ? 200 : 201;
                String id = accepted.receipt().submission();
                ReceiptBook.Kept kept =
                        new ReceiptBook.Kept(id, status, receipts.keyed(body), Receipts.json(accepted.receipt()));
                receipts.keep(submitter, key, kept);
                doorway.note(submitter, DOOR, id, Set.of(), status);
                yield receipt(kept);
            }
            case Outcome.Refused refused -> {
                Response response = refused(refused.reasons());
                doorway.note(submitter, DOOR, "refused", Set.of(), response.getStatus());
                yield response;
            }
        };
    }

    private Response again(ReceiptBook.Kept before, Fingerprint body) {
        if (!receipts.keyed(body).equals(before.digest())) {
            throw new Refusal(
                    Problem.Kind.CONFLICT,
                    "This Idempotency-Key was used with another body. Take a new key for a new body.");
        }
        return receipt(before);
    }

    private Response receipt(ReceiptBook.Kept kept) {
        return Response.status(kept.status())
                .header("Location", paths.of("api/submissions/" + kept.id()))
                .type("application/json")
                .entity(kept.receipt())
                .build();
    }

    private static Response refused(List<Outcome.Reason> reasons) {
        boolean leave = reasons.stream().allMatch(reason -> reason.code().equals("not-allowed"));
        Problem problem = Problem.of(
                leave ? Problem.Kind.NOT_ALLOWED : Problem.Kind.NOT_PROCESSABLE,
                "Nothing was recorded. Every reason is listed: mend them all and hand it in again.");
        ObjectNode body = (ObjectNode) JsonText.own(problem.body());
        ArrayNode list = body.putArray("reasons");
        for (Outcome.Reason reason : reasons) {
            list.addObject()
                    .put("code", reason.code())
                    .put("place", reason.place())
                    .put("message", reason.message());
        }
        return Response.status(problem.kind().status())
                .type(Problem.MEDIA_TYPE)
                .entity(JsonText.bytes(body))
                .build();
    }

    /** The receipt again, for whoever handed it in and nobody else. */
    @GET
    @Path("{id}")
    @Operation(summary = "A receipt again", description = "Only for whoever handed it in.")
    @SecurityRequirement(name = "token")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    public Response receipt(@PathParam("id") String id, @Context HttpServletRequest request) {
        Viewer viewer = Gate.viewer(request);
        ReceiptBook.Kept kept = receipts.find(id, viewer).orElseThrow(Refusal::notFound);
        doorway.note(viewer, DOOR, id, Set.of(), 200);
        return doorway.plain(
                request,
                Answer.of("application/json", kept.receipt().getBytes(java.nio.charset.StandardCharsets.UTF_8), 1));
    }

    private static Viewer submitter(HttpServletRequest request) {
        Viewer viewer = Gate.viewer(request);
        if (viewer.id().equals(Viewer.PUBLIC.id())) {
            throw new Refusal(Problem.Kind.INVALID_TOKEN, "Handing in needs a token: send Authorization: Bearer.");
        }
        if (!viewer.mayWrite()) {
            throw new Refusal(Problem.Kind.NOT_ALLOWED, "This token has no leave to hand in.");
        }
        return viewer;
    }

    private static String mediaType(HttpServletRequest request) {
        String header = request.getContentType() == null ? "" : request.getContentType();
        String type = header.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT);
        boolean utf8 = !header.toLowerCase(java.util.Locale.ROOT).matches(".*;\\s*charset=(?!\"?utf-8\"?\\s*(;|$)).*");
        if (!FORMATS.contains(type) || !utf8 || request.getHeader("Content-Encoding") != null) {
            throw new Refusal(
                    Problem.Kind.UNSUPPORTED_MEDIA_TYPE,
                    "Send application/n-quads, application/trig, text/turtle or application/ld+json, in UTF-8, not compressed.");
        }
        return type;
    }

    private static Optional<String> key(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && !key.matches("[!-~]{1,200}")) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "Idempotency-Key: expected 1 to 200 visible ASCII characters.");
        }
        return Optional.ofNullable(key);
    }
}
