package org.safeer.interview.qda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.safeer.interview.refi.RefiFile;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.json.RequestHash;

/** Imports of files of REFI-QDA over HTTP. */
@Path("/v1/studies/{study}/qda-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "REFI-QDA", description = "Projects for and from other programs of analysis")
public class QdaImportResource {

  private static final String SCOPE = "qda:import";

  private final QdaImports imports;
  private final KeyedCalls calls;

  QdaImportResource(QdaImports imports, KeyedCalls calls) {
    this.imports = imports;
    this.calls = calls;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "startQdaImport",
      summary = "Import a project of another program",
      description =
          "A project (.qdpx) or codebook (.qdc) of any program that writes REFI-QDA. Its codes join"
              + " the codebook; what is stored there stands. Its sources are interviews: those that"
              + " Safeer exported by their ids, others as the plan says, which may also let an"
              + " interview and its transcript be stored, by the same rules as putInterview and"
              + " putTranscript. Then its codings are stored on the words they stand on; the same"
              + " file again doubles nothing. With dryRun nothing is stored. The report counts what"
              + " was made and lists everything in the file that has no place here."
              + "\n\nA file for the example's plan:\n\n```xml\n"
              + QdaImportRequest.EXAMPLE_FILE
              + "```")
  @APIResponse(
      responseCode = "202",
      description = "Accepted; Location tells where to ask how far it is.",
      content = @Content(schema = @Schema(implementation = QdaImportView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response start(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @RestForm @PartType(MediaType.APPLICATION_JSON) @Valid QdaImportRequest plan,
      @RestForm
          @Pattern(regexp = "true|false")
          @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")
          String dryRun,
      @RestForm @NotNull FileUpload file,
      @Context UriInfo uri) {
    QdaImportRequest asked = plan == null ? new QdaImportRequest(null, null) : plan;
    boolean dry = Boolean.parseBoolean(dryRun);
    byte[] bytes = bytes(file);
    QdaImportView queued =
        imports.start(
            study,
            asked,
            dry,
            bytes,
            calls.withRead(() -> List.of(asked, dry, RequestHash.sha256(bytes))));
    return Response.status(202)
        .entity(queued)
        .header("ETag", ETags.of(queued.version()))
        .location(URI.create(uri.getRequestUri().getRawPath() + "/" + queued.id()))
        .build();
  }

  /** One byte more than is read, of a file that is too large. */
  private static byte[] bytes(FileUpload file) {
    try (InputStream uploaded = Files.newInputStream(file.uploadedFile())) {
      return uploaded.readNBytes(RefiFile.LARGEST + 1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @GET
  @Path("/{import}")
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "getQdaImport",
      summary = "Read how far an import of another program's project is",
      description =
          "Once it is finished, with the report: what was made, matched and refused, what became of"
              + " each source, and everything that has no place here.")
  @APIResponse(
      responseCode = "200",
      description = "The import.",
      content = @Content(schema = @Schema(implementation = QdaImportView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = "The import's id, which starting it answered.") @PathParam("import")
          UUID id) {
    QdaImportView view = imports.get(study, id);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
