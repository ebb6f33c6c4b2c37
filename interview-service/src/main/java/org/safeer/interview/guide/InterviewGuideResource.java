package org.safeer.interview.guide;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.paging.Paging;

/** Interview guides over HTTP. */
@Path("/v1/studies/{study}/interview-guides")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interview guides", description = "What is asked in interviews, in several languages")
public class InterviewGuideResource {

  private final InterviewGuides guides;
  private final GuideLists lists;
  private final KeyedCalls calls;

  InterviewGuideResource(InterviewGuides guides, GuideLists lists, KeyedCalls calls) {
    this.guides = guides;
    this.lists = lists;
    this.calls = calls;
  }

  @GET
  @RolesAllowed("interviews:read")
  @Operation(
      operationId = "listInterviewGuides",
      summary = "List interview guides",
      description = "By key. Interviewers read them; what a guide asks is in its versions.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = GuidePage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response list(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    return Paging.page(lists.list(study, limit, cursor), uri);
  }

  @PUT
  @Path("/{guide}")
  @RolesAllowed("guides:write")
  @Operation(
      operationId = "putInterviewGuide",
      summary = "Add or rename an interview guide",
      description =
          "Under a readable key you choose, so that a retry is safe. Publish what it asks as a"
              + " version. To give it another title, send its ETag as If-Match.")
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(schema = @Schema(implementation = GuideView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Added before by the same request, or renamed.",
      content = @Content(schema = @Schema(implementation = GuideView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.GUIDE) @PathParam("guide") @Pattern(regexp = Keys.KEY)
          String guide,
      @Parameter(description = "The ETag of the guide to rename.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutGuideRequest request) {
    InterviewGuides.Stored stored = guides.put(study, guide, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @GET
  @Path("/{guide}")
  @RolesAllowed("interviews:read")
  @Operation(
      operationId = "getInterviewGuide",
      summary = "Read an interview guide",
      description = "Its title and the number of its last version, with the ETag of an edit.")
  @APIResponse(
      responseCode = "200",
      description = "The guide.",
      content = @Content(schema = @Schema(implementation = GuideView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.GUIDE) @PathParam("guide") @Pattern(regexp = Keys.KEY)
          String guide) {
    GuideView view = lists.get(study, guide);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @GET
  @Path("/{guide}/versions")
  @RolesAllowed("interviews:read")
  @Operation(
      operationId = "listInterviewGuideVersions",
      summary = "List an interview guide's versions",
      description = "By number, from the first: interviews refer to any.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = GuideVersionPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response versions(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.GUIDE) @PathParam("guide") @Pattern(regexp = Keys.KEY)
          String guide,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    return Paging.page(lists.versions(study, guide, limit, cursor), uri);
  }

  @POST
  @Path("/{guide}/versions")
  @RolesAllowed("guides:write")
  @Operation(
      operationId = "publishInterviewGuideVersion",
      summary = "Publish what a guide asks",
      description =
          "Interviews refer to a version that never changes, so that it is known what each"
              + " interviewee was asked. The same questions as in the last version are not"
              + " published again: that answers 200 with the version that is there.")
  @APIResponse(
      responseCode = "201",
      description = "Published.",
      content = @Content(schema = @Schema(implementation = GuideVersionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The last version asks the same.",
      content = @Content(schema = @Schema(implementation = GuideVersionView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response publish(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.GUIDE) @PathParam("guide") @Pattern(regexp = Keys.KEY)
          String guide,
      @NotNull @Valid PublishGuideVersionRequest request,
      @Context UriInfo uri) {
    InterviewGuides.Published published =
        guides.publish(study, guide, request, calls.with(request));
    int number = published.view().guideVersion();
    return Response.status(published.created() ? 201 : 200)
        .location(URI.create(uri.getRequestUri().getRawPath() + "/" + number))
        .entity(published.view())
        .header("ETag", ETags.of(number))
        .build();
  }

  @GET
  @Path("/{guide}/versions/{version}")
  @RolesAllowed("interviews:read")
  @Operation(
      operationId = "getInterviewGuideVersion",
      summary = "Read a version of an interview guide",
      description =
          "Its questions and probes, the same for ever, and what of them lacks in which language.")
  @APIResponse(
      responseCode = "200",
      description = "The version.",
      content = @Content(schema = @Schema(implementation = GuideVersionView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response version(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.GUIDE) @PathParam("guide") @Pattern(regexp = Keys.KEY)
          String guide,
      @Parameter(example = "1") @PathParam("version") @Min(1) int version) {
    GuideVersionView view = lists.version(study, guide, version);
    return Response.ok(view).header("ETag", ETags.of(view.guideVersion())).build();
  }
}
