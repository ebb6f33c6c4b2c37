package org.safeer.survey.testresponse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** Test responses over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}/test/responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class TestResponseResource {

  private final TestResponses responses;
  private final Caller caller;

  TestResponseResource(TestResponses responses, Caller caller) {
    this.responses = responses;
    this.caller = caller;
  }

  /** Answers a draft. */
  @PUT
  @Path("/{response}")
  @RolesAllowed("responses:write")
  @Operation(
      operationId = "putTestResponse",
      summary = "Try a draft",
      description =
          "Made-up answers are checked by the rules that hold once the draft is published, and the"
              + " answer shows what becomes of them: what is not asked, what is calculated. They"
              + " belong to no participant, reach no other service and are never counted;"
              + " publishing deletes them. Sent again under the same id, they are replaced.")
  @APIResponse(
      responseCode = "201",
      description = "Checked and kept",
      content = @Content(schema = @Schema(implementation = TestResponseView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Checked, and kept in place of earlier ones",
      content = @Content(schema = @Schema(implementation = TestResponseView.class)))
  @APIResponse(
      responseCode = "400",
      description = "The answers break a rule of the draft; `errors[]` says which, as it would say")
  @APIResponse(responseCode = "404", description = "There is no draft, or it is not yours to see")
  @APIResponse(
      responseCode = "409",
      description =
          "`test-token-invalid`: no test is open with this token; `test-full`: it holds 1,000")
  public RestResponse<TestResponseView> put(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @NotNull @Valid PutTestResponseRequest request) {
    EntityKey key = new EntityKey(study, UUID.fromString(response));
    return Replies.stored(responses.put(key, questionnaire, request, Access.of(caller)));
  }

  /** What was answered to the draft. */
  @GET
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "listTestResponses",
      summary = "List test responses",
      description = "By id. A researcher sees all, a data collector those it sent.")
  @APIResponse(
      responseCode = "200",
      description = "A page of test responses; none if no test is open",
      content = @Content(schema = @Schema(implementation = TestResponsePage.class)))
  @APIResponse(
      responseCode = "400",
      description = "The key is malformed, or limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(responses.list(study, questionnaire, Access.of(caller), limit, cursor), uri);
  }

  /** One test response. */
  @GET
  @Path("/{response}")
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "getTestResponse",
      summary = "Read a test response",
      description = "Until the draft is published or its test ended.")
  @APIResponse(
      responseCode = "200",
      description = "The test response",
      content = @Content(schema = @Schema(implementation = TestResponseView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed, or the id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<TestResponseView> get(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response) {
    EntityKey key = new EntityKey(study, UUID.fromString(response));
    TestResponseView view = responses.view(key, questionnaire, Access.of(caller));
    return Replies.found(view, view.version());
  }

  /** How a page of test responses looks. */
  record TestResponsePage(List<TestResponseView> items, String next) {}
}
