package org.safeer.survey.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;

/** Withdrawals over HTTP. */
@Path("/v1/studies/{study}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Withdrawals", description = "What a participant asks for, and what was erased")
public class WithdrawalResource {

  private final Withdrawals withdrawals;
  private final WithdrawalViews views;
  private final Caller caller;
  private final KeyedCalls calls;

  WithdrawalResource(
      Withdrawals withdrawals, WithdrawalViews views, Caller caller, KeyedCalls calls) {
    this.withdrawals = withdrawals;
    this.views = views;
    this.caller = caller;
    this.calls = calls;
  }

  /** Withdrawals the caller may see. */
  @GET
  @RolesAllowed("withdrawals:read")
  @Operation(
      operationId = "listWithdrawals",
      summary = "List withdrawals",
      description =
          "In the order they were asked for, each with what has been erased. A researcher sees"
              + " all; a data collector sees those it asked for.")
  @APIResponse(
      responseCode = "200",
      description = "A page of withdrawals",
      content = @Content(schema = @Schema(implementation = WithdrawalPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(views.list(study, Access.of(caller), limit, cursor), uri);
  }

  /** Withdraws a participant. */
  @POST
  @RolesAllowed("withdrawals:write")
  @Operation(
      operationId = "requestWithdrawal",
      summary = "Withdraw a participant",
      description =
          "For ever. With the scope `all`, their answers are deleted at once, and every service"
              + " erases what it holds; of the participant an opaque id is left, so that nothing that"
              + " comes late brings them back. With `survey` or `interview`, that is so of this"
              + " strand alone: they stay a participant of the other, nobody can agree to the strand"
              + " for them again, and they may still withdraw from all. Asking again answers 200"
              + " with the first withdrawal. A data collector withdraws those it registered. The"
              + " example's participant, in the study `sandbox`, has withdrawn already.")
  @APIResponse(
      responseCode = "201",
      description = "Withdrawn; the other services' erasures follow",
      content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn before",
      content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
  @APIResponse(responseCode = "400", description = "A field breaks a rule")
  @APIResponse(responseCode = "404", description = "`participant-unknown`, or no study of yours")
  public RestResponse<WithdrawalView> request(
      @PathParam("study") String study,
      @NotNull @Valid RequestWithdrawalRequest request,
      @Context UriInfo uri) {
    Stored<WithdrawalView> stored =
        withdrawals.request(study, request, Access.of(caller), calls.with(request));
    URI location = URI.create(uri.getRequestUri().getRawPath() + "/" + stored.view().id());
    return Replies.stored(stored, location);
  }

  /** One withdrawal. */
  @GET
  @Path("/{withdrawal}")
  @RolesAllowed("withdrawals:read")
  @Operation(
      operationId = "getWithdrawal",
      summary = "Read a withdrawal",
      description =
          "Which services have erased how much, and when; `complete` once all have that hold"
              + " something of the scope. Then it has a proof: the facts as canonical JSON, and the"
              + " SHA-256 of just that text. It names no content.")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawal",
      content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<WithdrawalView> get(
      @PathParam("study") String study,
      @PathParam("withdrawal") @Pattern(regexp = Shapes.UUID) String withdrawal) {
    Stored<WithdrawalView> found =
        views.find(study, UUID.fromString(withdrawal), Access.of(caller));
    return Replies.found(found.view(), found.version());
  }

  /** How a page of withdrawals looks. */
  record WithdrawalPage(List<WithdrawalView> items, String next) {}
}
