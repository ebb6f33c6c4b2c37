package org.safeer.theme.aggregate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Live aggregates over HTTP. */
@Path("/v1/studies/{study}/aggregates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aggregates", description = "What the evidence adds up to now, for the team alone")
public class AggregateResource {

  private final AggregateReading reading;
  private final SelfCheck selfCheck;

  AggregateResource(AggregateReading reading, SelfCheck selfCheck) {
    this.reading = reading;
    this.selfCheck = selfCheck;
  }

  @GET
  @RolesAllowed("aggregates:read")
  @Operation(
      operationId = "getAggregates",
      summary = "Read the live aggregates",
      description =
          "Themes by items by regions, and themes by codes, of all evidence that may be counted."
              + " Nothing is suppressed, so it never leaves the research team; readers outside it"
              + " get releases. The time it takes does not depend on the number of responses.")
  @APIResponse(
      responseCode = "200",
      description = "The aggregates; the weak ETag changes when a count does.",
      content = @Content(schema = @Schema(implementation = AggregatesView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<AggregatesView> get(@PathParam("study") String study) {
    AggregatesView view = reading.read(study);
    return ResponseBuilder.ok(view).header("ETag", "W/\"" + view.checksum() + '"').build();
  }

  @GET
  @Path("/self-check")
  @RolesAllowed("aggregates:read")
  @Operation(
      operationId = "checkAggregates",
      summary = "Compare the aggregates with a new count",
      description =
          "Reads all evidence of the study, so it takes time with many responses. A difference is"
              + " a defect: rebuild, and report it.")
  @APIResponse(
      responseCode = "200",
      description = "Whether kept and new counts agree.",
      content = @Content(schema = @Schema(implementation = SelfCheckView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public SelfCheckView check(@PathParam("study") String study) {
    return selfCheck.of(study);
  }
}
