package org.safeer.theme.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.safeer.kit.idempotency.KeyedCalls;

/** Rebuilds of the aggregates over HTTP. */
@Path("/v1/studies/{study}/aggregates/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aggregates")
public class RebuildResource {

  private final Rebuilds rebuilds;
  private final KeyedCalls calls;

  RebuildResource(Rebuilds rebuilds, KeyedCalls calls) {
    this.rebuilds = rebuilds;
    this.calls = calls;
  }

  @POST
  @RolesAllowed("aggregates:rebuild")
  @Operation(
      operationId = "startRebuild",
      summary = "Rebuild the aggregates",
      description =
          "Reads all topics again from the beginning into a new generation, while the present one"
              + " is read and kept up, and swaps once. Themes, policies and releases stay. While"
              + " one is running, no second is started. The checksum of the aggregates tells"
              + " whether anything differed.")
  @APIResponse(
      responseCode = "202",
      description = "Running; Location says where to look.",
      content = @Content(schema = @Schema(implementation = RebuildView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<RebuildView> start(@PathParam("study") String study) {
    RebuildView view = RebuildView.of(rebuilds.start(calls.withoutBody()));
    URI current = URI.create("/v1/studies/" + study + "/aggregates/rebuilds/current");
    return ResponseBuilder.accepted(view).location(current).build();
  }

  @GET
  @Path("/current")
  @RolesAllowed("aggregates:rebuild")
  @Operation(
      operationId = "getRebuild",
      summary = "Follow a rebuild",
      description = "The one that is running, or the last one; status none if there was none.")
  @APIResponse(
      responseCode = "200",
      description = "How far it is.",
      content = @Content(schema = @Schema(implementation = RebuildView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<RebuildView> current(@PathParam("study") String study) {
    RebuildView view = RebuildView.of(rebuilds.status());
    return ResponseBuilder.ok(view).header("ETag", view.tag()).build();
  }
}
