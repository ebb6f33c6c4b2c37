package org.safeer.survey.quality;

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
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;

/** How many responses to a questionnaire have which flag, over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}/versions/{version}/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quality")
public class QuestionnaireQualityResource {

  private final Qualities qualities;

  QuestionnaireQualityResource(Qualities qualities) {
    this.qualities = qualities;
  }

  /** What is odd about the responses to a published version. */
  @GET
  @RolesAllowed("responses:review")
  @Operation(
      operationId = "getQuestionnaireQuality",
      summary = "Read how many responses have which quality flag",
      description =
          "With the median time that the responses took, and what each flag compares with. Which"
              + " they are, `filter[flag][eq]` on the list of responses tells. It is as of"
              + " `computedAt`, some seconds ago where responses are coming in; rejected ones are"
              + " left out.")
  @APIResponse(
      responseCode = "200",
      description = "The counts",
      content = @Content(schema = @Schema(implementation = QuestionnaireQualityView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed, or the version below 1")
  @APIResponse(
      responseCode = "404",
      description = "`questionnaire-version-unknown`, or no study of yours")
  public RestResponse<QuestionnaireQualityView> get(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("version") @Min(1) int version) {
    QuestionnaireVersionKey key = new QuestionnaireVersionKey(study, questionnaire, version);
    return Replies.told(qualities.of(key));
  }
}
