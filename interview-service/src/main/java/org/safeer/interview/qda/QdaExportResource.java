package org.safeer.interview.qda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;

/** Exports to files of REFI-QDA over HTTP. */
@Path("/v1/studies/{study}/qda-exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "REFI-QDA", description = "Projects for and from other programs of analysis")
public class QdaExportResource {

  private static final String SCOPE = "qda:export";

  private final QdaExports exports;

  QdaExportResource(QdaExports exports) {
    this.exports = exports;
  }

  @PUT
  @Path("/{export}")
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "putQdaExport",
      summary = "Export the study for another program",
      description =
          "To go on in ATLAS.ti, MAXQDA, NVivo, QualCoder or any other program that reads REFI-QDA:"
              + " the codebook alone (qdc), or a project (qdpx) with the codes, each transcript in"
              + " its pseudonymised words, the codings and their memos, and each participant as a"
              + " case. It is written in the background under an id you choose; ask for the export"
              + " until its status is finished, then for its file. When somebody withdraws, the"
              + " file goes at once and the export is outdated: the same request makes it anew.")
  @APIResponse(
      responseCode = "202",
      description = "It will be written; Location tells where to ask how far it is.",
      content = @Content(schema = @Schema(implementation = QdaExportView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The same was asked for before.",
      content = @Content(schema = @Schema(implementation = QdaExportView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.QDA_EXPORT) @PathParam("export") UUID export,
      @NotNull @Valid PutQdaExportRequest request,
      @Context UriInfo uri) {
    QdaExports.Stored stored = exports.put(study, export, request);
    return Response.status(stored.queued() ? 202 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .location(URI.create(uri.getRequestUri().getRawPath()))
        .build();
  }

  @GET
  @Path("/{export}")
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "getQdaExport",
      summary = "Read how far an export for another program is",
      description = "Once it is finished, with what the file holds, its size and its hash.")
  @APIResponse(
      responseCode = "200",
      description = "The export.",
      content = @Content(schema = @Schema(implementation = QdaExportView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.QDA_EXPORT) @PathParam("export") UUID export) {
    QdaExportView view = exports.get(study, export);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @GET
  @Path("/{export}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "downloadQdaExport",
      summary = "Download an export for another program",
      description =
          "The file itself, to be opened as a REFI-QDA project or codebook. It holds transcripts in"
              + " their pseudonymised words: keep it as you keep those.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  public Response file(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.QDA_EXPORT) @PathParam("export") UUID export) {
    QdaExports.Made made = exports.file(study, export);
    String name = "attachment; filename=\"" + study + "-" + made.format().fileName() + "\"";
    return Response.ok(made.bytes())
        .header("Content-Disposition", name)
        .header("ETag", "\"" + made.sha256() + "\"")
        .build();
  }
}
