package org.safeer.theme.jointdisplay;

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

/** The joint display over HTTP. */
@Path("/v1/studies/{study}/joint-display")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Joint display",
    description = "Numbers, words and what they come to, side by side, for the team alone")
public class JointDisplayResource {

  private final JointReading reading;

  JointDisplayResource(JointReading reading) {
    this.reading = reading;
  }

  @GET
  @RolesAllowed("aggregates:read")
  @Operation(
      operationId = "getJointDisplay",
      summary = "Read the joint display",
      description =
          "Theme by theme: the items with their answers, the codes with their excerpts, the approved"
              + " quotations and the meta-inference. A quotation is there only while its"
              + " participant agrees to be quoted; nothing says whose it is, and the order of the"
              + " random ids says nothing. Nothing is suppressed, so it never leaves the research"
              + " team.")
  @APIResponse(
      responseCode = "200",
      description = "The joint display; the weak ETag changes when anything shown does.",
      content = @Content(schema = @Schema(implementation = JointDisplayView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<JointDisplayView> get(@PathParam("study") String study) {
    JointDisplayView view = reading.read(study);
    return ResponseBuilder.ok(view).header("ETag", "W/\"" + view.checksum() + '"').build();
  }
}
