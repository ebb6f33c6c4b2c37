package org.safeer.survey.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.identity.Caller;
import org.safeer.survey.Replies;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionView;
import org.safeer.survey.questionnaire.QuestionnaireViews;
import org.safeer.survey.questionnaire.QuestionnaireViews.WordedVersion;

/** A respondent's own way to their response, over HTTP. */
@Path("/v1/participation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Participation",
    description = "For respondents who came by an invitation: save, resume, submit")
public class ParticipationResource {

  private final OwnParticipation participation;
  private final QuestionnaireViews questionnaires;
  private final Caller caller;

  ParticipationResource(
      OwnParticipation participation, QuestionnaireViews questionnaires, Caller caller) {
    this.participation = participation;
    this.questionnaires = questionnaires;
    this.caller = caller;
  }

  /** Where the code's owner stands. */
  @GET
  @RolesAllowed("participation")
  @Operation(
      operationId = "getParticipation",
      summary = "Read where you stand",
      description =
          "For a respondent, by the code in `Resume-Code` that taking part answered: what they"
              + " answer, since when, and whether it is submitted. A code that is unknown opens"
              + " nothing and tells nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Where they stand",
      content = @Content(schema = @Schema(implementation = ParticipationView.class)))
  @APIResponse(responseCode = "404", description = "The code opens nothing")
  @APIResponse(responseCode = "410", description = "The code's owner has withdrawn")
  public RestResponse<ParticipationView> get() {
    ParticipationView view = participation.read(caller.secretHash());
    return Replies.found(view, view.version());
  }

  /** What is asked. */
  @GET
  @Path("/questionnaire")
  @RolesAllowed("participation")
  @Operation(
      operationId = "getParticipationQuestionnaire",
      summary = "Read what you are asked",
      description =
          "The published version that the code's owner answers; it stays the same when another is"
              + " published meanwhile. Every text comes in all its languages, unless"
              + " `texts=preferred` asks for one: then `Accept-Language` picks it and"
              + " `Content-Language` names it.")
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionView.class)))
  @APIResponse(responseCode = "400", description = "`texts` is another word")
  @APIResponse(responseCode = "404", description = "The code opens nothing")
  @APIResponse(responseCode = "410", description = "The code's owner has withdrawn")
  public RestResponse<QuestionnaireVersionView> questionnaire(
      @QueryParam("texts") @DefaultValue("all") @Pattern(regexp = QuestionnaireViews.TEXTS)
          String texts,
      @HeaderParam("Accept-Language") String acceptLanguage) {
    QuestionnaireVersionKey key = participation.questionnaire(caller.secretHash());
    WordedVersion found = questionnaires.worded(key, texts, acceptLanguage);
    return Replies.found(found.view(), found.view().version(), found.language());
  }

  /** What is saved. */
  @GET
  @Path("/answers")
  @RolesAllowed("participation")
  @Operation(
      operationId = "getParticipationAnswers",
      summary = "Read what you have answered so far",
      description =
          "To go on where it was left, on this device or another, with the ETag that saves over"
              + " it. Before anything is saved it is empty.")
  @APIResponse(
      responseCode = "200",
      description = "What is saved",
      content = @Content(schema = @Schema(implementation = SavedAnswersView.class)))
  @APIResponse(responseCode = "404", description = "The code opens nothing")
  @APIResponse(
      responseCode = "409",
      description = "`response-submitted`: nobody reads answers by this code any more")
  @APIResponse(responseCode = "410", description = "The code's owner has withdrawn")
  public RestResponse<SavedAnswersView> answers() {
    SavedAnswersView view = participation.answers(caller.secretHash());
    return Replies.found(view, view.version());
  }

  /** Saves what is answered so far. */
  @PUT
  @Path("/answers")
  @RolesAllowed("participation")
  @Operation(
      operationId = "putParticipationAnswers",
      summary = "Save what you have answered so far",
      description =
          "All of it, not what is new. Each answer must fit its item; nothing is required yet, and"
              + " conditions and constraints wait for the submission. What is saved is counted"
              + " nowhere. The first time needs no `If-Match`; another one does, so that two"
              + " devices do not overwrite each other. The same again changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "Saved for the first time",
      content = @Content(schema = @Schema(implementation = SavedAnswersView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Saved over what was there, or the same as saved",
      content = @Content(schema = @Schema(implementation = SavedAnswersView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "An answer does not fit its item, or `metadata` is not as it must be, named in"
              + " `errors[].rule`")
  @APIResponse(responseCode = "404", description = "The code opens nothing")
  @APIResponse(
      responseCode = "409",
      description =
          "`response-submitted`: it is too late; `consent-missing`: they no longer consent to the"
              + " scope `survey`")
  @APIResponse(responseCode = "410", description = "The code's owner has withdrawn")
  @APIResponse(responseCode = "412", description = "What is saved has changed since you read it")
  @APIResponse(responseCode = "428", description = "What is saved needs `If-Match`")
  public RestResponse<SavedAnswersView> save(
      @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveAnswersRequest request) {
    return Replies.stored(participation.save(caller.secretHash(), request, ifMatch));
  }

  /** Submits what is saved. */
  @PUT
  @Path("/submission")
  @RolesAllowed("participation")
  @Operation(
      operationId = "submitParticipation",
      summary = "Submit what you have answered",
      description =
          "What is saved becomes a response, by the rules of one that a client sends whole; refused,"
              + " it stays as it is. From then on the code opens no answers, and as `Receipt-Code`"
              + " it still opens the receipt: there the respondent withdraws. Safe to send again."
              + " The request has no body.")
  @APIResponse(
      responseCode = "201",
      description = "Submitted",
      content = @Content(schema = @Schema(implementation = ParticipationView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Submitted before",
      content = @Content(schema = @Schema(implementation = ParticipationView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "An answer breaks a rule, as at the submission of a whole response: `required`,"
              + " `not-relevant`, `constraint` …")
  @APIResponse(responseCode = "404", description = "The code opens nothing")
  @APIResponse(
      responseCode = "409",
      description =
          "`consent-missing`: they no longer consent to the scope `survey`;"
              + " `questionnaire-version-retired`: the study takes no new answers to it;"
              + " `quota-full`: no further response of their cell is wanted")
  @APIResponse(responseCode = "410", description = "The code's owner has withdrawn")
  public RestResponse<ParticipationView> submit() {
    return Replies.stored(participation.submit(caller.secretHash()));
  }
}
