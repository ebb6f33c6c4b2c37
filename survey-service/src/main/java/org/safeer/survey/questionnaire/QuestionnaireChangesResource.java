package org.safeer.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** What changes in a questionnaire over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnaireChangesResource {

  private final QuestionnaireChanges changes;

  QuestionnaireChangesResource(QuestionnaireChanges changes) {
    this.changes = changes;
  }

  /** What the draft changes. */
  @GET
  @Path("/changes")
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getQuestionnaireChanges",
      summary = "Read what publishing the draft would change",
      description =
          "Every difference from the last published version, or from the one that `from` names:"
              + " what to read before publishing.")
  @APIResponse(
      responseCode = "200",
      description = "The differences, by place; none if the draft is what is published",
      content = @Content(schema = @Schema(implementation = QuestionnaireChangesView.class)))
  @APIResponse(responseCode = "400", description = "The key or `from` is malformed")
  @APIResponse(
      responseCode = "404",
      description = "There is no such draft or version, or it is not yours to see")
  public RestResponse<QuestionnaireChangesView> ofDraft(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @QueryParam("from") @Min(0) Integer from) {
    return reply(changes.ofDraft(new QuestionnaireKey(study, questionnaire), from));
  }

  /** What a version changed. */
  @GET
  @Path("/versions/{version}/changes")
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getQuestionnaireVersionChanges",
      summary = "Read what a version changed",
      description =
          "Every difference from the version before, or from the one that `from` names: whether"
              + " answers to the two can be counted together.")
  @APIResponse(
      responseCode = "200",
      description = "The differences, by place",
      content = @Content(schema = @Schema(implementation = QuestionnaireChangesView.class)))
  @APIResponse(responseCode = "400", description = "The key, the number or `from` is malformed")
  @APIResponse(
      responseCode = "404",
      description = "There is no such version, or it is not yours to see")
  public RestResponse<QuestionnaireChangesView> ofVersion(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("version") @Min(1) int version,
      @QueryParam("from") @Min(0) Integer from) {
    return reply(
        changes.ofVersion(new QuestionnaireVersionKey(study, questionnaire, version), from));
  }

  private static RestResponse<QuestionnaireChangesView> reply(
      Stored<QuestionnaireChangesView> compared) {
    return Replies.found(compared.view(), compared.version());
  }
}
