package org.safeer.survey.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.identity.Caller;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Shapes;

/** Receipts over HTTP, as they are handed out. */
@Path("/v1/studies/{study}/participants/{participant}/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Receipts",
    description = "A code by which a respondent sees what is held of them, and withdraws")
public class ReceiptResource {

  private final Receipts receipts;
  private final Caller caller;
  private final KeyedCalls calls;

  ReceiptResource(Receipts receipts, Caller caller, KeyedCalls calls) {
    this.receipts = receipts;
    this.caller = caller;
    this.calls = calls;
  }

  /** Makes a code. */
  @POST
  @RolesAllowed("receipts:write")
  @Operation(
      operationId = "issueReceipt",
      summary = "Give a respondent their receipt",
      description =
          "Makes a code of 130 random bits to be shown or read to the respondent. With it alone,"
              + " without an account or your help, they read their receipt and withdraw. The code is"
              + " shown in this answer and never again: only its hash is kept. Sent again under its"
              + " `Idempotency-Key`, the call answers with the same receipt and without the code; who"
              + " has lost theirs is given another. Of more than ten of one participant the oldest"
              + " no longer opens anything. A data collector does this for those it registered.")
  @APIResponse(
      responseCode = "201",
      description = "Issued; `code` is there this once",
      content = @Content(schema = @Schema(implementation = IssuedReceiptView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "`participant-unknown`, or no study of yours")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  public RestResponse<IssuedReceiptView> issue(
      @PathParam("study") String study,
      @PathParam("participant") @Pattern(regexp = Shapes.UUID) String participant) {
    EntityKey key = new EntityKey(study, UUID.fromString(participant));
    return RestResponse.status(
        Status.CREATED, receipts.issue(key, Access.of(caller), calls.withoutBody()));
  }
}
