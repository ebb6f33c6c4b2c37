package org.safeer.survey.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.identity.Caller;
import org.safeer.survey.Replies;
import org.safeer.survey.withdrawal.WithdrawalView;

/** A respondent's own receipt over HTTP. */
@Path("/v1/receipt")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
public class OwnReceiptResource {

  private final OwnReceipt receipt;
  private final Caller caller;

  OwnReceiptResource(OwnReceipt receipt, Caller caller) {
    this.receipt = receipt;
    this.caller = caller;
  }

  /** What the code opens. */
  @GET
  @RolesAllowed("receipt")
  @Operation(
      operationId = "getReceipt",
      summary = "Read your receipt",
      description =
          "For a respondent, by the code in `Receipt-Code` and nothing else: which study, what was"
              + " agreed to on which form, when and in which language, what a withdrawal can undo and"
              + " what it cannot, how many responses are held. After a withdrawal, what became of it,"
              + " and no more. A code that is unknown opens nothing and tells nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = ReceiptView.class)))
  @APIResponse(responseCode = "404", description = "The code opens nothing")
  public RestResponse<ReceiptView> get() {
    return Replies.told(receipt.read(caller.secretHash()));
  }

  /** Withdraws whom the code belongs to. */
  @PUT
  @Path("/withdrawal")
  @RolesAllowed("receipt")
  @Operation(
      operationId = "putReceiptWithdrawal",
      summary = "Withdraw by your receipt",
      description =
          "For a respondent, by the code in `Receipt-Code`: as if the study's team had been asked"
              + " to, and it cannot be refused or undone. `all` leaves the study; `survey` or"
              + " `interview` leaves that part and stays in the other. Safe to send again.")
  @APIResponse(
      responseCode = "201",
      description = "Withdrawn; the other services' erasures follow",
      content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn before",
      content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
  @APIResponse(responseCode = "400", description = "A field breaks a rule")
  @APIResponse(responseCode = "404", description = "The code opens nothing")
  public RestResponse<WithdrawalView> withdraw(
      @NotNull @Valid PutReceiptWithdrawalRequest request) {
    return Replies.stored(receipt.withdraw(caller.secretHash(), request.scope()));
  }
}
