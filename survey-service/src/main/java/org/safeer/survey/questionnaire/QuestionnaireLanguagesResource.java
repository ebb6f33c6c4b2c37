package org.safeer.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;

/** The languages of a questionnaire over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnaireLanguagesResource {

  private final QuestionnaireViews views;

  QuestionnaireLanguagesResource(QuestionnaireViews views) {
    this.views = views;
  }

  /** The languages of the draft. */
  @GET
  @Path("/languages")
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getQuestionnaireLanguages",
      summary = "Read how far a draft is translated",
      description =
          "For every language that any text has: which way its lines run, how many of the texts it"
              + " has, and where it lacks one. Asked before publishing, it tells a translator what"
              + " is left to do.")
  @APIResponse(
      responseCode = "200",
      description = "The languages of the draft",
      content = @Content(schema = @Schema(implementation = QuestionnaireLanguagesView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is no draft, or it is not yours to see")
  public RestResponse<QuestionnaireLanguagesView> ofDraft(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire) {
    return reply(views.languages(new QuestionnaireKey(study, questionnaire)));
  }

  /** The languages of a published version. */
  @GET
  @Path("/versions/{version}/languages")
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getQuestionnaireVersionLanguages",
      summary = "Read the languages of a published version",
      description =
          "Which languages a client can offer, which way their lines run, and where one lacks a"
              + " text: there a client shows another language's.")
  @APIResponse(
      responseCode = "200",
      description = "The languages of the version",
      content = @Content(schema = @Schema(implementation = QuestionnaireLanguagesView.class)))
  @APIResponse(responseCode = "400", description = "The key or the number is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<QuestionnaireLanguagesView> ofVersion(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("version") @Min(1) int version) {
    return reply(views.languages(new QuestionnaireVersionKey(study, questionnaire, version)));
  }

  private static RestResponse<QuestionnaireLanguagesView> reply(
      Stored<QuestionnaireLanguagesView> found) {
    return Replies.found(found.view(), found.version());
  }
}
