package org.safeer.survey.responseexport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of exports, for whoever has a link. */
@Path("/v1/export-links/{link}/{file}")
@Tag(name = "Response exports")
public class ExportLinkResource {

  private final ExportLinks links;

  ExportLinkResource(ExportLinks links) {
    this.links = links;
  }

  /** A file. */
  @GET
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
  @RolesAllowed("export-link")
  @Operation(
      operationId = "downloadExport",
      summary = "Download a file of an export",
      description =
          "What a link opens. The link is all that is needed: no key is sent, and the path must be"
              + " kept as secret as one. The files of one export stand beside each other, so that"
              + " one finds the next by its name.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "404",
      description = "Nobody issued this link, or its export is deleted or outdated")
  @APIResponse(responseCode = "410", description = "`link-expired`: it did open something")
  public Response download(@PathParam("link") String link, @PathParam("file") String file) {
    OpenedFile opened = links.find(link, file);
    StreamingOutput bytes =
        target -> {
          try (InputStream content = links.open(opened)) {
            content.transferTo(target);
          }
        };
    // The length is told, so that nobody takes what breaks off for the whole file.
    return Response.ok(bytes, opened.file().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, opened.file().bytes())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + opened.file().name() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
