package org.safeer.survey.responsereview;

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
import org.safeer.survey.response.ResponseReviews;

/** Reviews over HTTP. */
@Path("/v1/studies/{study}/responses/{response}/review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews", description = "What the team thinks of responses, and who did what to them")
public class ResponseReviewResource {

  private final ResponseReviews reviews;
  private final Caller caller;

  ResponseReviewResource(ResponseReviews reviews, Caller caller) {
    this.reviews = reviews;
    this.caller = caller;
  }

  /** Decides on a response. */
  @PUT
  @RolesAllowed("responses:review")
  @Operation(
      operationId = "reviewResponse",
      summary = "Review a response",
      description =
          "`received` is what nobody has looked at; `needs-attention` asks whoever submitted it to"
              + " edit it; `approved` and `rejected` leave edits to the team. A rejected response"
              + " is kept, and counted nowhere until it has another state. `If-Match` holds the"
              + " ETag of the response you have read, so that nobody approves answers they have not"
              + " seen; the state that is there already needs none.")
  @APIResponse(
      responseCode = "200",
      description = "Decided, now or before",
      content = @Content(schema = @Schema(implementation = ResponseReviewView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID, or there is no such state")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  @APIResponse(
      responseCode = "409",
      description = "`quota-full`: it was rejected, and its place has been given to another one")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  @APIResponse(responseCode = "412", description = "The response has changed since you read it")
  @APIResponse(responseCode = "428", description = "Another state needs `If-Match`")
  public RestResponse<ResponseReviewView> review(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReviewResponseRequest request) {
    ResponseReviewView view =
        ResponseReviewView.of(
            reviews.review(key(study, response), request.state(), ifMatch, Access.of(caller)));
    return Replies.found(view, view.version());
  }

  /** What the team thinks of a response. */
  @GET
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "getResponseReview",
      summary = "Read a review",
      description =
          "So that whoever submitted the response learns whether it needs their attention.")
  @APIResponse(
      responseCode = "200",
      description = "The review",
      content = @Content(schema = @Schema(implementation = ResponseReviewView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ResponseReviewView> get(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response) {
    ResponseReviewView view =
        ResponseReviewView.of(reviews.find(key(study, response), Access.of(caller)));
    return Replies.found(view, view.version());
  }

  private static EntityKey key(String study, String response) {
    return new EntityKey(study, UUID.fromString(response));
  }
}
