package org.safeer.survey.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.identity.Caller;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** Quality flags of responses over HTTP. */
@Path("/v1/studies/{study}/responses/{response}/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quality", description = "What looks careless, copied or wrong, for people to judge")
public class ResponseQualityResource {

  private final Qualities qualities;
  private final Caller caller;

  ResponseQualityResource(Qualities qualities, Caller caller) {
    this.qualities = qualities;
    this.caller = caller;
  }

  /** What is odd about a response. */
  @GET
  @RolesAllowed("responses:review")
  @Operation(
      operationId = "getResponseQuality",
      summary = "Read the quality flags of a response",
      description =
          "Whether it was `speeding` through the questionnaire, is `straight-lining` a matrix, left"
              + " more than half unanswered (`non-response`), is a `duplicate` of somebody else's,"
              + " or holds an `impossible-date`: each with what was found and what it was compared"
              + " with. A flag is a reason to look, and changes no count by itself; whoever has"
              + " looked reviews the response. `docs/quality-flags.md` defines them all. A response"
              + " is looked at within seconds after it came or changed.")
  @APIResponse(
      responseCode = "200",
      description = "Its flags",
      content = @Content(schema = @Schema(implementation = ResponseQualityView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ResponseQualityView> get(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response) {
    ResponseQualityView view =
        qualities.of(new EntityKey(study, UUID.fromString(response)), Access.of(caller));
    return Replies.told(view);
  }
}
