package org.safeer.survey.participant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;

/** Consents over HTTP. */
@Path("/v1/studies/{study}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents", description = "What participants agreed to; the newest is in force")
public class ConsentResource {

  private final Consents consents;
  private final Caller caller;

  ConsentResource(Consents consents, Caller caller) {
    this.consents = consents;
    this.caller = caller;
  }

  /** Consents the caller may see. */
  @GET
  @RolesAllowed("consents:read")
  @Operation(
      operationId = "listConsents",
      summary = "List consents",
      description =
          "By id, those that came with registrations too; `participant` leaves those of one"
              + " participant. A researcher sees all; a data collector sees those of participants"
              + " it registered.")
  @APIResponse(
      responseCode = "200",
      description = "A page of consents",
      content = @Content(schema = @Schema(implementation = ConsentPage.class)))
  @APIResponse(responseCode = "400", description = "limit, cursor or participant is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("participant") @Pattern(regexp = Shapes.UUID) String participant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    UUID one = participant == null ? null : UUID.fromString(participant);
    return Paging.page(consents.list(study, one, Access.of(caller), limit, cursor), uri);
  }

  /** Records a consent. */
  @PUT
  @Path("/{consent}")
  @RolesAllowed("consents:write")
  @Operation(
      operationId = "putConsent",
      summary = "Record a consent",
      description =
          "Under an id you choose; it says all that the participant agrees to from then on. The"
              + " consent agreed to last is in force, and of two of one moment the one recorded"
              + " last: the participant's `basis` follows it, here and in every service. To agree"
              + " to less is a new consent with fewer scopes; to agree to nothing, a withdrawal. A"
              + " data collector records consents of participants it registered. Safe to send"
              + " again.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = ConsentView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Recorded before, with the same content",
      content = @Content(schema = @Schema(implementation = ConsentView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A field breaks a rule: `unknown-form`, `language`, `scope-not-on-form`, `study-basis`"
              + " where the study holds published data …")
  @APIResponse(responseCode = "404", description = "`participant-unknown`, or no study of yours")
  @APIResponse(
      responseCode = "409",
      description = "`consent-differs`: recorded before, with other content")
  @APIResponse(
      responseCode = "410",
      description = "The participant has withdrawn, from all or from a strand this has a scope of")
  public RestResponse<ConsentView> put(
      @PathParam("study") String study,
      @PathParam("consent") @Pattern(regexp = Shapes.UUID) String consent,
      @NotNull @Valid PutConsentRequest request) {
    return Replies.stored(
        consents.put(study, UUID.fromString(consent), request, Access.of(caller)));
  }

  /** One consent. */
  @GET
  @Path("/{consent}")
  @RolesAllowed("consents:read")
  @Operation(
      operationId = "getConsent",
      summary = "Read a consent",
      description =
          "What was agreed to, on which form and when. A withdrawal deletes it. Whether it is in"
              + " force, the participant's `basis` tells.")
  @APIResponse(
      responseCode = "200",
      description = "The consent",
      content = @Content(schema = @Schema(implementation = ConsentView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ConsentView> get(
      @PathParam("study") String study,
      @PathParam("consent") @Pattern(regexp = Shapes.UUID) String consent) {
    Stored<ConsentView> found = consents.find(study, UUID.fromString(consent), Access.of(caller));
    return Replies.found(found.view(), found.version());
  }

  /** How a page of consents looks. */
  record ConsentPage(List<ConsentView> items, String next) {}
}
