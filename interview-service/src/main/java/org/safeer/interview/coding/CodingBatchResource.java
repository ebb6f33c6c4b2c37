package org.safeer.interview.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.idempotency.KeyedCalls;

/** Batches of codings over HTTP. */
@Path("/v1/studies/{study}/interviews/{interview}/coding-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codings", description = "Which words are coded by which code")
public class CodingBatchResource {

  private final CodingBatches batches;
  private final KeyedCalls calls;

  CodingBatchResource(CodingBatches batches, KeyedCalls calls) {
    this.batches = batches;
    this.calls = calls;
  }

  @POST
  @RolesAllowed("codings:write")
  @Operation(
      operationId = "storeCodingBatch",
      summary = "Store up to 500 codings",
      description =
          "What a program has coded comes in with one call. Each coding is taken or refused by the"
              + " rules of a single one, and its result says which, in the order of the request;"
              + " good ones are stored though others are refused. Safe to send again as it is: what"
              + " is stored already answers 200.")
  @APIResponse(
      responseCode = "200",
      description =
          "Every coding was decided on: `stored` of them are stored, now (201) or before (200);"
              + " each of the `refused` has the problem that a single request would have had.",
      content = @Content(schema = @Schema(implementation = CodingBatchView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public CodingBatchView store(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @NotNull @Valid CodingBatchRequest request) {
    return batches.store(study, interview, request.codings(), calls.with(request));
  }
}
