package org.safeer.survey.response;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
import org.safeer.survey.Stored;

/** Contents of responses over HTTP. */
@Path("/v1/studies/{study}/responses/{response}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Responses")
public class ResponseVersionResource {

  private final ResponseEdits edits;
  private final ResponseVersions versions;
  private final Caller caller;
  private final KeyedCalls calls;

  ResponseVersionResource(
      ResponseEdits edits, ResponseVersions versions, Caller caller, KeyedCalls calls) {
    this.edits = edits;
    this.versions = versions;
    this.caller = caller;
    this.calls = calls;
  }

  /** All contents of a response. */
  @GET
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "listResponseVersions",
      summary = "List a response's versions",
      description =
          "By number, so that whoever doubts a figure can see what it was made of before. The last"
              + " one counts; one that was never edited has one. A withdrawal erases them all.")
  @APIResponse(
      responseCode = "200",
      description = "A page of versions",
      content = @Content(schema = @Schema(implementation = ResponseVersionPage.class)))
  @APIResponse(
      responseCode = "400",
      description = "The id is no UUID; limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public jakarta.ws.rs.core.Response list(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(versions.list(key(study, response), Access.of(caller), limit, cursor), uri);
  }

  /** Edits a response. */
  @POST
  @RolesAllowed("responses:write")
  @Operation(
      operationId = "editResponse",
      summary = "Edit a response",
      description =
          "Other answers and the reason for them become the next version, which counts from then"
              + " on; what was there before stays readable. The client that submitted the response"
              + " may edit it until the team has approved or rejected it, the team always. Whatever"
              + " the review said, the response is `received` again: nobody has looked at the new"
              + " answers. They are checked as on the day of the submission. The same answers as"
              + " are there change nothing: that answers 200 and needs no `If-Match`.")
  @APIResponse(
      responseCode = "201",
      description = "Edited",
      content = @Content(schema = @Schema(implementation = ResponseVersionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "These are its answers already",
      content = @Content(schema = @Schema(implementation = ResponseVersionView.class)))
  @APIResponse(
      responseCode = "400",
      description = "An answer breaks a rule, as at its submission; or there is no reason")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  @APIResponse(
      responseCode = "409",
      description =
          "`response-reviewed`: the team has decided on it; `consent-missing`: the participant no"
              + " longer consents to the scope `survey`; `quota-full`: it was rejected, and its place"
              + " has been given to another one")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  @APIResponse(responseCode = "412", description = "The response has changed since you read it")
  @APIResponse(responseCode = "428", description = "An edit needs `If-Match`")
  public RestResponse<ResponseVersionView> edit(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EditResponseRequest request,
      @Context UriInfo uri) {
    Stored<ResponseVersionView> stored =
        edits.edit(key(study, response), request, ifMatch, Access.of(caller), calls.with(request));
    String path = uri.getRequestUri().getRawPath() + "/" + stored.view().contentVersion();
    return Replies.stored(stored, URI.create(path));
  }

  /** One content. */
  @GET
  @Path("/{contentVersion}")
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "getResponseVersion",
      summary = "Read a version of a response",
      description = "What it said under that number, the same for ever, until it is erased.")
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content = @Content(schema = @Schema(implementation = ResponseVersionView.class)))
  @APIResponse(responseCode = "400", description = "The id or the number is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ResponseVersionView> get(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @PathParam("contentVersion") @Min(1) int contentVersion) {
    ResponseVersionView view =
        versions.view(key(study, response), contentVersion, Access.of(caller));
    return Replies.found(view, view.version());
  }

  /** What one content changed. */
  @GET
  @Path("/{contentVersion}/changes")
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "getResponseChanges",
      summary = "Compare two versions of a response",
      description =
          "Each answer that differs, before and after: from the version just before, or from the"
              + " one that `from` names.")
  @APIResponse(
      responseCode = "200",
      description = "What differs",
      content = @Content(schema = @Schema(implementation = ResponseChangesView.class)))
  @APIResponse(responseCode = "400", description = "The id or a number is malformed")
  @APIResponse(
      responseCode = "404",
      description = "There is no such response or version, or it is not yours to see")
  public RestResponse<ResponseChangesView> changes(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @PathParam("contentVersion") @Min(1) int contentVersion,
      @QueryParam("from") @Min(1) Integer from) {
    ResponseChangesView view =
        versions.changes(key(study, response), contentVersion, from, Access.of(caller));
    return Replies.found(view, view.version());
  }

  private static EntityKey key(String study, String response) {
    return new EntityKey(study, UUID.fromString(response));
  }

  /** How a page of versions looks. */
  record ResponseVersionPage(List<ResponseVersionView> items, String next) {}
}
