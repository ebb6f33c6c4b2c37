package org.safeer.survey.responsereview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Shapes;

/** Audit trails over HTTP. */
@Path("/v1/studies/{study}/responses/{response}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ResponseAuditResource {

  private final ResponseTrails trails;
  private final Caller caller;

  ResponseAuditResource(ResponseTrails trails, Caller caller) {
    this.trails = trails;
    this.caller = caller;
  }

  /** Who did what to a response. */
  @GET
  @RolesAllowed("responses:review")
  @Operation(
      operationId = "listResponseAudit",
      summary = "Read a response's audit trail",
      description =
          "Which client submitted, edited, reviewed or commented on it, and when, in the order of"
              + " time; never what it says. Once the participant has withdrawn, the withdrawal is"
              + " all that is left of the trail.")
  @APIResponse(
      responseCode = "200",
      description = "A page of the trail",
      content = @Content(schema = @Schema(implementation = AuditPage.class)))
  @APIResponse(
      responseCode = "400",
      description = "The id is no UUID; limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public Response list(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    EntityKey key = new EntityKey(study, UUID.fromString(response));
    return Paging.page(trails.list(key, Access.of(caller), limit, cursor), uri);
  }

  /** How a page of the trail looks. */
  record AuditPage(List<AuditEntryView> items, String next) {}
}
