package org.safeer.survey.responsereview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** Comments on responses over HTTP. */
@Path("/v1/studies/{study}/responses/{response}/comments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class CommentResource {

  private final Comments comments;
  private final Caller caller;
  private final KeyedCalls calls;

  CommentResource(Comments comments, Caller caller, KeyedCalls calls) {
    this.comments = comments;
    this.caller = caller;
    this.calls = calls;
  }

  /** The comments on a response. */
  @GET
  @RolesAllowed("responses:review")
  @Operation(
      operationId = "listResponseComments",
      summary = "List the comments on a response",
      description =
          "In the order they were written, for the team alone. A withdrawal erases them all.")
  @APIResponse(
      responseCode = "200",
      description = "A page of comments",
      content = @Content(schema = @Schema(implementation = CommentPage.class)))
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
    return Paging.page(comments.list(key(study, response), Access.of(caller), limit, cursor), uri);
  }

  /** Comments on a response. */
  @POST
  @RolesAllowed("responses:review")
  @Operation(
      operationId = "commentOnResponse",
      summary = "Comment on a response",
      description =
          "What the team wants to remember about it: whoever submitted it does not read it, and no"
              + " other service does.")
  @APIResponse(
      responseCode = "201",
      description = "Written",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID, or the text breaks a rule")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  public RestResponse<CommentView> write(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @NotNull @Valid CommentRequest request) {
    return Replies.stored(
        comments.write(
            key(study, response), request.text(), Access.of(caller), calls.with(request)));
  }

  private static EntityKey key(String study, String response) {
    return new EntityKey(study, UUID.fromString(response));
  }

  /** How a page of comments looks. */
  record CommentPage(List<CommentView> items, String next) {}
}
