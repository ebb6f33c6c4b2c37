package org.safeer.theme.metainference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.theme.http.Replies;
import org.safeer.theme.vocabulary.Patterns;

/** Meta-inferences over HTTP. */
@Path("/v1/studies/{study}/themes/{theme}/meta-inference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
public class MetaInferenceResource {

  private final MetaInferences metaInferences;

  MetaInferenceResource(MetaInferences metaInferences) {
    this.metaInferences = metaInferences;
  }

  @PUT
  @RolesAllowed("themes:write")
  @Operation(
      operationId = "putMetaInference",
      summary = "Say what numbers and words come to together",
      description =
          "A mixed-methods study is read at this point: do the interviews confirm what the"
              + " questionnaire found, expand it or contradict it, and why. The first PUT creates;"
              + " a later one edits and must send the ETag it read as If-Match. Releases drafted"
              + " from then on carry it with the theme.")
  @APIResponse(
      responseCode = "201",
      description = "Written for the first time.",
      content = @Content(schema = @Schema(implementation = MetaInferenceView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Edited, or stored so already.",
      content = @Content(schema = @Schema(implementation = MetaInferenceView.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "412", ref = "ThemeStale")
  @APIResponse(responseCode = "428", ref = "ThemeUnconditional")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<MetaInferenceView> put(
      @PathParam("study") String study,
      @PathParam("theme") @Pattern(regexp = Patterns.KEY) String theme,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid PutMetaInferenceRequest request) {
    return Replies.stored(metaInferences.put(study, theme, request, ifMatch));
  }

  @GET
  @RolesAllowed("themes:read")
  @Operation(
      operationId = "getMetaInference",
      summary = "Read a theme's meta-inference",
      description = "404 while nobody has written one; the ETag is what an edit sends as If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The meta-inference.",
      content = @Content(schema = @Schema(implementation = MetaInferenceView.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<MetaInferenceView> get(
      @PathParam("study") String study,
      @PathParam("theme") @Pattern(regexp = Patterns.KEY) String theme) {
    MetaInferenceView view = metaInferences.get(study, theme);
    return Replies.found(view, view.version());
  }
}
