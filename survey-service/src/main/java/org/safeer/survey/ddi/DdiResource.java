package org.safeer.survey.ddi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;

/** Codebooks of published versions over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}/versions/{version}/ddi")
@Produces(MediaType.APPLICATION_XML)
@Tag(name = "Questionnaires")
public class DdiResource {

  private final DdiCodebooks codebooks;

  DdiResource(DdiCodebooks codebooks) {
    this.codebooks = codebooks;
  }

  /** A published version as a codebook. */
  @GET
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getDdiCodebook",
      summary = "Read a published version as a DDI codebook",
      description =
          "For an archive, or a tool that reads codebooks: DDI-Codebook 2.5, a variable for each"
              + " item that is answered, with its question and its categories in every language;"
              + " why an answer may be missing is told by categories of their own.")
  @APIResponse(
      responseCode = "200",
      description = "The codebook",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_XML,
              schema = @Schema(type = SchemaType.STRING),
              example = "<codeBook xmlns=\"ddi:codebook:2_5\" version=\"2.5\"></codeBook>"))
  @APIResponse(responseCode = "400", description = "The key or the number is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<byte[]> get(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("version") @Min(1) int version) {
    Stored<byte[]> codebook =
        codebooks.of(new QuestionnaireVersionKey(study, questionnaire, version));
    return Replies.found(codebook.view(), codebook.version());
  }
}
