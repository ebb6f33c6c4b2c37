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

/** Participants over HTTP. */
@Path("/v1/studies/{study}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants", description = "Pseudonymous participants: an id, a region, a basis")
public class ParticipantResource {

  private final Participants participants;
  private final Caller caller;

  ParticipantResource(Participants participants, Caller caller) {
    this.participants = participants;
    this.caller = caller;
  }

  /** Participants the caller may see. */
  @GET
  @RolesAllowed("participants:read")
  @Operation(
      operationId = "listParticipants",
      summary = "List participants",
      description =
          "By id. A researcher sees all, withdrawn ones as their bare id; a data collector sees"
              + " those it registered and that have not withdrawn.")
  @APIResponse(
      responseCode = "200",
      description = "A page of participants",
      content = @Content(schema = @Schema(implementation = ParticipantPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(participants.list(study, Access.of(caller), limit, cursor), uri);
  }

  /** Registers a participant. */
  @PUT
  @Path("/{participant}")
  @RolesAllowed("participants:write")
  @Operation(
      operationId = "putParticipant",
      summary = "Register a participant",
      description =
          "Under an opaque id you choose. Of a country only the region it lies in is kept; where"
              + " neither is given, or the frame does not name the country, it is `unknown`. Attributes"
              + " are those the study declares: an option's key, or a whole number as text. The"
              + " basis must be of the study's kind. A consent in it is the participant's first, and"
              + " listed with the others; later ones are recorded under `/consents`. Safe to send"
              + " again, also after later consents.")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = ParticipantView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Registered before, with the same content",
      content = @Content(schema = @Schema(implementation = ParticipantView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A field breaks a rule: `unknown-region`, `country`, `region-or-country`,"
              + " `unknown-attribute`, `option`, `number`, `range`, `unknown-source`,"
              + " `study-basis`, `required`, `not-allowed`, `unknown-form`, `language`,"
              + " `scope-not-on-form` …")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  @APIResponse(
      responseCode = "409",
      description = "`participant-differs`: registered before, with other content")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  public RestResponse<ParticipantView> put(
      @PathParam("study") String study,
      @PathParam("participant") @Pattern(regexp = Shapes.UUID) String participant,
      @NotNull @Valid PutParticipantRequest request) {
    return Replies.stored(
        participants.register(study, UUID.fromString(participant), request, Access.of(caller)));
  }

  /** One participant. */
  @GET
  @Path("/{participant}")
  @RolesAllowed("participants:read")
  @Operation(
      operationId = "getParticipant",
      summary = "Read a participant",
      description =
          "A data collector sees those it registered. The basis is the one in force: where"
              + " participants consent, their newest consent. Of a participant who has withdrawn, the"
              + " id, the status and the version are all that is left.")
  @APIResponse(
      responseCode = "200",
      description = "The participant",
      content = @Content(schema = @Schema(implementation = ParticipantView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ParticipantView> get(
      @PathParam("study") String study,
      @PathParam("participant") @Pattern(regexp = Shapes.UUID) String participant) {
    ParticipantView view =
        participants.view(study, UUID.fromString(participant), Access.of(caller));
    return Replies.found(view, view.version());
  }

  /** How a page of participants looks. */
  record ParticipantPage(List<ParticipantView> items, String next) {}
}
