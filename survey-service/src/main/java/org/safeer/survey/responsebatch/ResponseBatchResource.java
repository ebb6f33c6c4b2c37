package org.safeer.survey.responsebatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.identity.Caller;
import org.safeer.survey.Access;

/** Batches of responses over HTTP. */
@Path("/v1/studies/{study}/response-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Responses")
public class ResponseBatchResource {

  private final ResponseBatches batches;
  private final Caller caller;
  private final KeyedCalls calls;

  ResponseBatchResource(ResponseBatches batches, Caller caller, KeyedCalls calls) {
    this.batches = batches;
    this.caller = caller;
    this.calls = calls;
  }

  /** Submits up to 500 responses. */
  @POST
  @RolesAllowed("responses:write")
  @Operation(
      operationId = "submitResponseBatch",
      summary = "Submit up to 500 responses",
      description =
          "What was collected offline comes in with one call. Each response is taken or refused by"
              + " the rules of a single one, and its result says which, in the order of the"
              + " request; good ones are stored though others are refused. Safe to send again as it"
              + " is: what is stored already answers 200 and counts once.")
  @APIResponse(
      responseCode = "200",
      description =
          "Every response was decided on. `stored` of them are stored, now (201) or before (200);"
              + " each of the `refused` has the problem that a single request would have had",
      content = @Content(schema = @Schema(implementation = ResponseBatchView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "The batch is empty, too long or unreadable, or a response has no id of its own"
              + " (`duplicate-response`): nothing is stored")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public ResponseBatchView submit(
      @PathParam("study") String study, @NotNull @Valid SubmitResponseBatchRequest request) {
    return batches.submit(study, request.responses(), Access.of(caller), calls.with(request));
  }
}
