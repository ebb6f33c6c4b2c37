package org.safeer.survey.responsedraft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.identity.Caller;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.response.ResponseView;

/** Drafts of responses over HTTP. */
@Path("/v1/studies/{study}/responses/{response}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts", description = "Responses that are not finished yet")
public class ResponseDraftResource {

  private final ResponseDrafts drafts;
  private final DraftSubmissions submissions;
  private final Caller caller;
  private final KeyedCalls calls;

  ResponseDraftResource(
      ResponseDrafts drafts, DraftSubmissions submissions, Caller caller, KeyedCalls calls) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.caller = caller;
    this.calls = calls;
  }

  /** Saves a draft. */
  @PUT
  @RolesAllowed("responses:write")
  @Operation(
      operationId = "putResponseDraft",
      summary = "Save a draft",
      description =
          "What somebody has answered so far, under the id that the response will have, so that"
              + " they can go on another day or on another device. Each answer must fit its item;"
              + " nothing is required yet, and conditions and constraints wait for the submission."
              + " A draft is counted nowhere, no other service learns of it, and only the client"
              + " that saved it and the team read it. It does not expire. The first one needs no"
              + " `If-Match`; another one does, so that two devices do not overwrite each other.")
  @APIResponse(
      responseCode = "201",
      description = "Saved for the first time",
      content = @Content(schema = @Schema(implementation = ResponseDraftView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Saved over the draft before, or the same as saved",
      content = @Content(schema = @Schema(implementation = ResponseDraftView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "An answer does not fit its item, or `metadata` is not as it must be, named in"
              + " `errors[].rule`")
  @APIResponse(
      responseCode = "404",
      description =
          "`participant-unknown`, `questionnaire-version-unknown`, no study of yours, or somebody"
              + " else's draft")
  @APIResponse(
      responseCode = "409",
      description =
          "`response-submitted`: a response has this id; `consent-missing`: the participant did"
              + " not consent to the scope `survey`")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  @APIResponse(responseCode = "412", description = "The draft has changed since you read it")
  @APIResponse(responseCode = "428", description = "A saved draft needs `If-Match`")
  public RestResponse<ResponseDraftView> put(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SaveDraftRequest request) {
    return Replies.stored(drafts.save(key(study, response), request, ifMatch, Access.of(caller)));
  }

  /** A draft. */
  @GET
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "getResponseDraft",
      summary = "Read a draft",
      description = "To go on where it was left, with the ETag that saves over it.")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = ResponseDraftView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(
      responseCode = "404",
      description = "There is none, not any more, or it is not yours to see")
  public RestResponse<ResponseDraftView> get(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response) {
    ResponseDraftView view = drafts.view(key(study, response), Access.of(caller));
    return Replies.found(view, view.version());
  }

  /** Forgets a draft. */
  @DELETE
  @RolesAllowed("responses:write")
  @Operation(
      operationId = "deleteResponseDraft",
      summary = "Delete a draft",
      description =
          "For somebody who does not want to go on. Its id may be used again; a retry changes"
              + " nothing.")
  @APIResponse(responseCode = "204", description = "There is none of yours, now or before")
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public void delete(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response) {
    drafts.delete(key(study, response), Access.of(caller));
  }

  /** Submits a draft. */
  @POST
  @Path("/submission")
  @RolesAllowed("responses:write")
  @Operation(
      operationId = "submitResponseDraft",
      summary = "Submit a draft",
      description =
          "It becomes the response of its id by the rules of one that is sent whole, and is a draft"
              + " no more; refused, it stays as it is. One that was submitted before, this way or"
              + " whole, is answered 200. The request has no body.")
  @APIResponse(
      responseCode = "201",
      description = "Submitted",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Submitted before",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @APIResponse(
      responseCode = "400",
      description = "An answer breaks a rule, as at the submission of a whole response")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  @APIResponse(
      responseCode = "409",
      description =
          "`consent-missing`: the participant no longer consents to the scope `survey`;"
              + " `quota-full`: no further response of their cell is wanted. The draft stays")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  public RestResponse<ResponseView> submit(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response) {
    return Replies.stored(
        submissions.submit(key(study, response), Access.of(caller), calls.withoutBody()),
        URI.create("/v1/studies/" + study + "/responses/" + response));
  }

  private static EntityKey key(String study, String response) {
    return new EntityKey(study, UUID.fromString(response));
  }
}
