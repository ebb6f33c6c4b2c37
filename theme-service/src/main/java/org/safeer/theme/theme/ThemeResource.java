package org.safeer.theme.theme;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.paging.Paging;
import org.safeer.theme.http.Replies;
import org.safeer.theme.vocabulary.Patterns;

/** Themes over HTTP. */
@Path("/v1/studies/{study}/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes", description = "What a study found, and which items and codes show it")
public class ThemeResource {

  private final Themes themes;

  ThemeResource(Themes themes) {
    this.themes = themes;
  }

  @PUT
  @Path("/{theme}")
  @RolesAllowed("themes:write")
  @Operation(
      operationId = "putTheme",
      summary = "Create or edit a theme",
      description =
          "The first PUT of a key creates it. A later one edits and must send the ETag it read as"
              + " If-Match, so that no colleague's edit is lost. Items must be in a published"
              + " questionnaire version, codes in the codebook; what was published a moment ago is"
              + " waited for.")
  @APIResponse(
      responseCode = "201",
      description = "Created.",
      content = @Content(schema = @Schema(implementation = ThemeView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Edited, or stored so already.",
      content = @Content(schema = @Schema(implementation = ThemeView.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "412", ref = "ThemeStale")
  @APIResponse(responseCode = "428", ref = "ThemeUnconditional")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<ThemeView> put(
      @PathParam("study") String study,
      @PathParam("theme") @Pattern(regexp = Patterns.KEY) String theme,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid PutThemeRequest request) {
    return Replies.stored(themes.put(study, theme, request, ifMatch));
  }

  @GET
  @Path("/{theme}")
  @RolesAllowed("themes:read")
  @Operation(
      operationId = "getTheme",
      summary = "Read a theme",
      description = "With its mappings; the ETag is what an edit sends as If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The theme.",
      content = @Content(schema = @Schema(implementation = ThemeView.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<ThemeView> get(
      @PathParam("study") String study,
      @PathParam("theme") @Pattern(regexp = Patterns.KEY) String theme) {
    ThemeView view = themes.require(study, theme);
    return Replies.found(view, view.version());
  }

  @GET
  @RolesAllowed("themes:read")
  @Operation(
      operationId = "listThemes",
      summary = "List themes",
      description = "In the order of their keys.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = ThemePage.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public Response list(
      @PathParam("study") String study,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The next of the page before.") @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(themes.list(study, limit, cursor), uri);
  }
}
