package org.safeer.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
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

/** The end of a published version over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}/versions/{version}/retirement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnaireRetirementResource {

  private final Questionnaires questionnaires;

  QuestionnaireRetirementResource(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  /** Retires a version. */
  @PUT
  @RolesAllowed("questionnaires:write")
  @Operation(
      operationId = "retireQuestionnaireVersion",
      summary = "Retire a published version",
      description =
          "From now on it takes no new answers: `questionnaire-version-retired`. Nothing else"
              + " changes: what was answered stays and counts, the version can be read, and an app"
              + " that sends a stored response again is told that it is stored. To ask the same"
              + " again, publish the draft: it becomes a version of its own. Safe to send again."
              + " The request has no body.")
  @APIResponse(
      responseCode = "200",
      description = "The version, with `retiredAt`",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionView.class)))
  @APIResponse(responseCode = "400", description = "The key or the number is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<QuestionnaireVersionView> retire(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("version") @Min(1) int version) {
    QuestionnaireVersionView view =
        questionnaires.retire(new QuestionnaireVersionKey(study, questionnaire, version));
    return Replies.found(view, view.version());
  }
}
