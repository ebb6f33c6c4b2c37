package org.safeer.interview.codebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;
import org.safeer.kit.edit.ETags;

/** Moves and retirements of codes over HTTP. */
@Path("/v1/studies/{study}/codes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook", description = "What transcripts are coded by")
public class CodeEditResource {

  private final CodeEdits edits;

  CodeEditResource(CodeEdits edits) {
    this.edits = edits;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/parent")
  @RolesAllowed("codebook:write")
  @Operation(
      operationId = "moveCode",
      summary = "Move a code",
      description =
          "Puts it under another code, or at the top, with all that stands under it. Its"
              + " codings stay as they are. Send its ETag as If-Match; where it stands already, none"
              + " is needed.")
  @APIResponse(
      responseCode = "200",
      description = "Moved, now or before.",
      content = @Content(schema = @Schema(implementation = CodeView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "428", ref = "InterviewUnconditional")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response move(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.MOVED_CODE) @PathParam("code") @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(description = "The ETag of the code that you read.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid MoveCodeRequest request) {
    return answer(edits.move(study, code, request.parent(), ifMatch));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/retirement")
  @RolesAllowed("codebook:write")
  @Operation(
      operationId = "retireCode",
      summary = "Retire a code",
      description =
          "From now on nothing is coded by it: code-retired. What was coded by it stays and"
              + " counts, and the code can be read. To give another reason, send its ETag as"
              + " If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Retired, now or before.",
      content = @Content(schema = @Schema(implementation = CodeView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "428", ref = "InterviewUnconditional")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response retire(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.SPARE_CODE) @PathParam("code") @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(
              description =
                  "The ETag of the code that you read. Without it the code is retired as it"
                      + " stands.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid RetireCodeRequest request) {
    return answer(edits.retire(study, code, request.reason(), ifMatch));
  }

  @DELETE
  @Path("/retirement")
  @RolesAllowed("codebook:write")
  @Operation(
      operationId = "reinstateCode",
      summary = "Take a retirement back",
      description =
          "The code can be used again. One that was merged into another cannot: its codings are"
              + " gone from it. A retry changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The code, in use.",
      content = @Content(schema = @Schema(implementation = CodeView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response reinstate(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.SPARE_CODE) @PathParam("code") @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(
              description =
                  "The ETag of the code that you read. Without it the code is reinstated as it"
                      + " stands.")
          @HeaderParam("If-Match")
          String ifMatch) {
    return answer(edits.reinstate(study, code, ifMatch));
  }

  private static Response answer(CodeView view) {
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
