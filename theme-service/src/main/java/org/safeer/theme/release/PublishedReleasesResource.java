package org.safeer.theme.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.kit.identity.GrantFree;
import org.safeer.kit.paging.Paging;

/** All published releases that a caller may read, over HTTP. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class PublishedReleasesResource {

  private final ReleaseLists lists;

  PublishedReleasesResource(ReleaseLists lists) {
    this.lists = lists;
  }

  @GET
  @GrantFree
  @RolesAllowed("releases:read")
  @Operation(
      operationId = "listPublishedReleases",
      summary = "List all published releases you may read",
      description =
          "Of every study you own or were granted, the newest first: what a portal opens with.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = ReleasePage.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  public Response list(
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The next of the page before.") @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(lists.published(limit, cursor), uri);
  }
}
