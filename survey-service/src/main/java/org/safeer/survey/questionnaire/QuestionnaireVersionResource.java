package org.safeer.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;

/** Published versions of questionnaires over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnaireVersionResource {

  private final Questionnaires questionnaires;

  QuestionnaireVersionResource(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  /** Publishes the draft. */
  @POST
  @RolesAllowed("questionnaires:write")
  @Operation(
      operationId = "publishQuestionnaireVersion",
      summary = "Publish the draft",
      description =
          "Answers refer to a version that never changes. Publishing an unchanged draft again"
              + " answers 200 with the version that is there. `If-Match`, if given, holds the ETag"
              + " of the draft you mean to publish. The request has no body.")
  @APIResponse(
      responseCode = "201",
      description = "Published",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The last version has the same content",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is no draft, or it is not yours to see")
  @APIResponse(responseCode = "412", description = "The draft has changed since you read it")
  public RestResponse<QuestionnaireVersionView> publish(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @HeaderParam("If-Match") String ifMatch,
      @Context UriInfo uri) {
    Stored<QuestionnaireVersionView> stored =
        questionnaires.publish(new QuestionnaireKey(study, questionnaire), ifMatch);
    String number = Integer.toString(stored.view().questionnaireVersion());
    URI location = URI.create(uri.getRequestUri().getRawPath() + "/" + number);
    return Replies.stored(stored, location);
  }

  /** One version. */
  @GET
  @Path("/{version}")
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getQuestionnaireVersion",
      summary = "Read a published version",
      description = "What answers with this version number were given to; the same for ever.")
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionView.class)))
  @APIResponse(responseCode = "400", description = "The key or the number is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<QuestionnaireVersionView> get(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("version") @Min(1) int version) {
    QuestionnaireVersionView view =
        questionnaires.view(new QuestionnaireVersionKey(study, questionnaire, version));
    return Replies.found(view, view.version());
  }
}
