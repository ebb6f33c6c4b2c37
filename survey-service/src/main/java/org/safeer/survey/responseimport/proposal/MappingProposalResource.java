package org.safeer.survey.responseimport.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.survey.Shapes;
import org.safeer.survey.responseimport.file.FileBytes;

/** Proposed mappings over HTTP. */
@Path("/v1/studies/{study}/import-mappings/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import mappings")
public class MappingProposalResource {

  private final MappingProposals proposals;
  private final KeyedCalls calls;

  MappingProposalResource(MappingProposals proposals, KeyedCalls calls) {
    this.proposals = proposals;
    this.calls = calls;
  }

  /** Proposes a mapping. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed("imports:write")
  @Operation(
      operationId = "proposeImportMapping",
      summary = "Propose a mapping for a file",
      description =
          "From the file's headers and the first 2,000 rows: items by their keys and labels in any"
              + " language, answers by theirs, options with a column each, regions, weights, usual"
              + " words for no answer, how numbers and days are written. Each part tells its"
              + " reasons and how sure it is; what is left over is named. Look at it, add"
              + " `importKey` and `basis`, and import with it. Nothing of the file is kept, and no"
              + " text of it is repeated that is not a label.\n\nA file for the example:\n\n```csv\n"
              + "Region,My country is shown fairly in the media here,Age\n"
              + "Gulf,Agree,30 - 44\n```")
  @APIResponse(
      responseCode = "200",
      description = "The proposal",
      content = @Content(schema = @Schema(implementation = MappingProposalView.class)))
  @APIResponse(
      responseCode = "400",
      description = "The file cannot be read: `charset`, `workbook`, `header` …")
  @APIResponse(
      responseCode = "404",
      description = "`questionnaire-version-unknown`, or no study of yours")
  @APIResponse(responseCode = "413", description = "The file is larger than an import takes")
  public MappingProposalView propose(
      @PathParam("study") String study,
      @RestForm @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
      @RestForm @NotNull @Min(1) Integer questionnaireVersion,
      @RestForm @NotNull FileUpload file) {
    FileBytes bytes = () -> Files.newInputStream(file.uploadedFile());
    return proposals.propose(
        study,
        questionnaire,
        questionnaireVersion,
        bytes,
        calls.withRead(() -> List.of(questionnaire, questionnaireVersion, file.size())));
  }
}
