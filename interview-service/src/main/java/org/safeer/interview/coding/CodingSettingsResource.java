package org.safeer.interview.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;

/** How a study wants to code, over HTTP. */
@Path("/v1/studies/{study}/coding-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codings", description = "Which words are coded by which code")
public class CodingSettingsResource {

  private final CodingSettings settings;

  CodingSettingsResource(CodingSettings settings) {
    this.settings = settings;
  }

  @PUT
  @RolesAllowed("codebook:write")
  @Operation(
      operationId = "putCodingSettings",
      summary = "Say how the study codes",
      description =
          "Whether agreement between coders is computed, and whether a quotation needs the"
              + " interviewee's word beside a second person's. Both are off until you set them."
              + " Where interviewees must agree from now on, quotations they have not agreed to are"
              + " taken back. Replacing settings needs their ETag as If-Match.")
  @APIResponse(
      responseCode = "201",
      description = "Set for the first time.",
      content = @Content(schema = @Schema(implementation = CodingSettingsView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or set so already.",
      content = @Content(schema = @Schema(implementation = CodingSettingsView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "428", ref = "InterviewUnconditional")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = "The ETag of the settings to replace.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutCodingSettingsRequest request) {
    CodingSettings.Stored stored = settings.put(study, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @GET
  @RolesAllowed("codebook:read")
  @Operation(
      operationId = "getCodingSettings",
      summary = "Read how the study codes",
      description = "All off, with version 0, while nobody has set it.")
  @APIResponse(
      responseCode = "200",
      description = "The settings in force.",
      content = @Content(schema = @Schema(implementation = CodingSettingsView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(@Parameter(example = Examples.STUDY) @PathParam("study") String study) {
    CodingSettingsView view = settings.get(study);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
