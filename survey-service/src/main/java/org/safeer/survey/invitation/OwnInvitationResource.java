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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.identity.Caller;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** An invitation over HTTP, as its bearer opens it. */
@Path("/v1/invitation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Participation",
    description = "For respondents who came by an invitation: save, resume, submit")
public class OwnInvitationResource {

  private final OwnInvitation invitation;
  private final Caller caller;

  OwnInvitationResource(OwnInvitation invitation, Caller caller) {
    this.invitation = invitation;
    this.caller = caller;
  }

  /** What the token opens. */
  @GET
  @RolesAllowed("invitation")
  @Operation(
      operationId = "getOwnInvitation",
      summary = "Read your invitation",
      description =
          "For a respondent, by the token in `Invitation-Code` and nothing else: which study invites"
              + " them to answer what, the consent form to agree on, in all its languages, and what"
              + " they may say of themselves. Of an invitation that lets nobody in any more, `state`"
              + " says why. A token that is unknown opens nothing and tells nothing. In the sandbox"
              + " try `SFR-SAND-B0X1-NV1T-AT10-N0FS-AFEE-R0VK`.")
  @APIResponse(
      responseCode = "200",
      description = "The invitation",
      content = @Content(schema = @Schema(implementation = OwnInvitationView.class)))
  @APIResponse(responseCode = "404", description = "The token opens nothing")
  @APIResponse(
      responseCode = "409",
      description = "`questionnaire-version-retired`: there is nothing to answer any more")
  @APIResponse(responseCode = "410", description = "It is for somebody who has withdrawn")
  public RestResponse<OwnInvitationView> get() {
    return Replies.told(invitation.read(caller.secretHash()));
  }

  /** Lets the bearer in. */
  @PUT
  @Path("/participations/{participation}")
  @RolesAllowed("invitation")
  @Operation(
      operationId = "putParticipation",
      summary = "Take part",
      description =
          "With what the respondent agrees to, under a random id that their browser chooses. The"
              + " answer holds their own code, shown once: as `Resume-Code` it opens"
              + " `/v1/participation`, where they answer, on another day or device too; as"
              + " `Receipt-Code` it opens their receipt, where they withdraw.\n\n"
              + "If the answer is lost, send the same again: as long as nothing is saved, it answers"
              + " 200 with a new code, and the lost one opens nothing. Once anything is saved, it"
              + " answers without a code, and the token opens nothing of what was said.")
  @APIResponse(
      responseCode = "201",
      description = "Begun; `code` is what the respondent keeps",
      content = @Content(schema = @Schema(implementation = TakenPartView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Begun before, with the same content; with a new `code` if nothing is saved",
      content = @Content(schema = @Schema(implementation = TakenPartView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A field breaks a rule: `superseded-form` where another consent form is shown now,"
              + " `language`, `scope-not-on-form`, `not-asked`, `country`, `option`, `number`,"
              + " `range` …")
  @APIResponse(responseCode = "404", description = "The token opens nothing")
  @APIResponse(
      responseCode = "409",
      description =
          "`participation-differs`: begun before with other content, submitted, or somebody else's;"
              + " `consent-missing`: without the scope `survey` there is nothing to answer;"
              + " `questionnaire-version-retired`")
  @APIResponse(
      responseCode = "410",
      description =
          "`invitation-used-up`, `invitation-expired`, `invitation-revoked`; or they have withdrawn"
              + " (`gone`)")
  public RestResponse<TakenPartView> takePart(
      @PathParam("participation") @Pattern(regexp = Shapes.UUID) String participation,
      @NotNull @Valid TakePartRequest request) {
    return Replies.stored(
        invitation.takePart(caller.secretHash(), UUID.fromString(participation), request));
  }
}
