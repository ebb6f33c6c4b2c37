package org.safeer.survey.invitation;

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
import org.safeer.survey.EntityKey;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** Invitations over HTTP, as they are given out. */
@Path("/v1/studies/{study}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Invitations",
    description = "Links by which respondents take part themselves, without an account")
public class InvitationResource {

  private final Invitations invitations;
  private final Caller caller;

  InvitationResource(Invitations invitations, Caller caller) {
    this.invitations = invitations;
    this.caller = caller;
  }

  /** Invitations the caller may see. */
  @GET
  @RolesAllowed("invitations:read")
  @Operation(
      operationId = "listInvitations",
      summary = "List invitations",
      description =
          "By id, with their state and how many have come by each; never with a token. A researcher"
              + " sees all, a data collector those it made.")
  @APIResponse(
      responseCode = "200",
      description = "A page of invitations",
      content = @Content(schema = @Schema(implementation = InvitationPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(invitations.list(study, Access.of(caller), limit, cursor), uri);
  }

  /** Makes an invitation. */
  @PUT
  @Path("/{invitation}")
  @RolesAllowed("invitations:write")
  @Operation(
      operationId = "putInvitation",
      summary = "Invite respondents",
      description =
          "Under an id you choose: for one person, or with `maxUses` for as many as come by one"
              + " link. The answer holds a token of 130 random bits, and with a `page` a link that"
              + " holds the token behind `#`, where no server but yours reads it. Both are shown in"
              + " this answer and never again: only a hash is kept, and sent again the call answers"
              + " without them. Was the answer lost, revoke this invitation and make another.\n\n"
              + "Whoever comes by it agrees on the study's newest consent form and answers by"
              + " themselves. They become a new participant under a random id, or are the one whom"
              + " `participant` names. What they answer is for the study's team; the client that"
              + " made the invitation sees how many came, and not who or what.")
  @APIResponse(
      responseCode = "201",
      description = "Made; `token` and `link` are there this once",
      content = @Content(schema = @Schema(implementation = MadeInvitationView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Made before, with the same content",
      content = @Content(schema = @Schema(implementation = MadeInvitationView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A field breaks a rule: `unknown-region`, `unknown-attribute`, `option`, `number`,"
              + " `unknown-source`, `not-asked`, `one-person`, `not-allowed`, `range` of"
              + " `expiresAt`, `sandbox-only`, `code`, `taken`, `study-basis` …")
  @APIResponse(
      responseCode = "404",
      description = "`participant-unknown`, `questionnaire-version-unknown`, or no study of yours")
  @APIResponse(
      responseCode = "409",
      description =
          "`invitation-differs`: made before, with other content; `consent-form-missing`: there is"
              + " nothing for respondents to agree on; `questionnaire-version-retired`: there is"
              + " nothing for them to answer")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  public RestResponse<MadeInvitationView> put(
      @PathParam("study") String study,
      @PathParam("invitation") @Pattern(regexp = Shapes.UUID) String invitation,
      @NotNull @Valid PutInvitationRequest request) {
    return Replies.stored(invitations.put(key(study, invitation), request, Access.of(caller)));
  }

  /** One invitation. */
  @GET
  @Path("/{invitation}")
  @RolesAllowed("invitations:read")
  @Operation(
      operationId = "getInvitation",
      summary = "Read an invitation",
      description = "Whom it lets in, whether it still does, and how many have come by it.")
  @APIResponse(
      responseCode = "200",
      description = "The invitation",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<InvitationView> get(
      @PathParam("study") String study,
      @PathParam("invitation") @Pattern(regexp = Shapes.UUID) String invitation) {
    return Replies.told(invitations.view(key(study, invitation), Access.of(caller)));
  }

  /** Revokes an invitation. */
  @PUT
  @Path("/{invitation}/revocation")
  @RolesAllowed("invitations:write")
  @Operation(
      operationId = "revokeInvitation",
      summary = "Revoke an invitation",
      description =
          "From now on nobody comes in by it: `invitation-revoked`. Who has come in before goes on"
              + " with their own code; to stop them too, retire the questionnaire's version. Safe to"
              + " send again. The request has no body.")
  @APIResponse(
      responseCode = "200",
      description = "Revoked, now or before",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<InvitationView> revoke(
      @PathParam("study") String study,
      @PathParam("invitation") @Pattern(regexp = Shapes.UUID) String invitation) {
    return Replies.stored(invitations.revoke(key(study, invitation), Access.of(caller)));
  }

  private static EntityKey key(String study, String invitation) {
    return new EntityKey(study, UUID.fromString(invitation));
  }

  /** How a page of invitations looks. */
  record InvitationPage(List<InvitationView> items, String next) {}
}
