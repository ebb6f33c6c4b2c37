package org.safeer.theme.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.paging.Paging;
import org.safeer.theme.http.Replies;
import org.safeer.theme.http.Stored;

/** Releases of one study over HTTP. */
@Path("/v1/studies/{study}/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases", description = "Frozen, protected, citeable findings: what leaves the team")
public class ReleaseResource {

  private final Releases releases;
  private final ReleaseLists lists;
  private final KeyedCalls calls;

  ReleaseResource(Releases releases, ReleaseLists lists, KeyedCalls calls) {
    this.releases = releases;
    this.lists = lists;
    this.calls = calls;
  }

  @PUT
  @Path("/{release}")
  @RolesAllowed("releases:draft")
  @Operation(
      operationId = "putRelease",
      summary = "Draft a release",
      description =
          "Freezes the aggregates, approved quotations and meta-inferences of this moment under the study's disclosure policy, and beside"
              + " all that was published before. A retry gets what was frozen then. Nobody outside"
              + " the team sees a draft.")
  @APIResponse(
      responseCode = "201",
      description = "Drafted.",
      content = @Content(schema = @Schema(implementation = ReleaseView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Drafted before by the same request.",
      content = @Content(schema = @Schema(implementation = ReleaseView.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "409", ref = "ThemeReleaseConflict")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<ReleaseView> put(
      @PathParam("study") String study,
      @PathParam("release") UUID release,
      @NotNull @Valid PutReleaseRequest request) {
    return reply(releases.put(study, release, request));
  }

  @POST
  @Path("/{release}/publication")
  @RolesAllowed("releases:publish")
  @Operation(
      operationId = "publishRelease",
      summary = "Publish a release",
      description =
          "By an output checker who did not draft it. From then on it never changes and cannot be"
              + " taken back. Refused if another release was published, the policy changed or a"
              + " participant withdrew since it was drafted, for it was made safe under what held"
              + " then; and if the approval of a quotation in it was taken back.")
  @APIResponse(
      responseCode = "200",
      description = "Published, now or before.",
      content = @Content(schema = @Schema(implementation = ReleaseView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "409", ref = "ThemeReleaseConflict")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<ReleaseView> publish(
      @PathParam("study") String study, @PathParam("release") UUID release) {
    return reply(releases.publish(study, release, calls.withoutBody()));
  }

  @GET
  @Path("/latest")
  @RolesAllowed("releases:read")
  @Operation(
      operationId = "getLatestRelease",
      summary = "Read the latest release",
      description = "The one published last; 404 while there is none.")
  @APIResponse(
      responseCode = "200",
      description = "The release.",
      content = @Content(schema = @Schema(implementation = ReleaseView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<ReleaseView> latest(@PathParam("study") String study) {
    return reply(releases.latest(study));
  }

  @GET
  @Path("/{release}")
  @RolesAllowed("releases:read")
  @Operation(
      operationId = "getRelease",
      summary = "Read a release",
      description =
          "The team sees drafts and why a count is hidden; to all others a draft is absent and every"
              + " hidden count is just suppressed. Words of who withdrew or no longer agrees to be"
              + " quoted are removed at once; the ETag changes with them, and with nothing else.")
  @APIResponse(
      responseCode = "200",
      description = "The release.",
      content = @Content(schema = @Schema(implementation = ReleaseView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<ReleaseView> get(
      @PathParam("study") String study, @PathParam("release") UUID release) {
    return reply(releases.get(study, release));
  }

  @GET
  @RolesAllowed("releases:read")
  @Operation(
      operationId = "listReleases",
      summary = "List the releases of a study",
      description = "The newest first, without their tables; drafts to the team only.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = ReleasePage.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public Response list(
      @PathParam("study") String study,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The next of the page before.") @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(lists.ofStudy(study, limit, cursor), uri);
  }

  /** The release never changes, but words can be taken out of it: the tag tells. */
  private static RestResponse<ReleaseView> reply(Stored<ReleaseView> stored) {
    long removed = stored.view().removedQuotations();
    return removed == 0
        ? Replies.stored(stored)
        : Replies.stored(stored, "\"%d-%d\"".formatted(stored.version(), removed));
  }
}
