package org.safeer.interview.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.paging.Paging;

/** Memos over HTTP. */
@Path("/v1/studies/{study}/memos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Memos", description = "What the research team thinks, in threads")
public class MemoResource {

  private final Memos memos;
  private final MemoLists lists;

  MemoResource(Memos memos, MemoLists lists) {
    this.memos = memos;
    this.lists = lists;
  }

  @GET
  @RolesAllowed("memos:read")
  @Operation(
      operationId = "listMemos",
      summary = "List memos",
      description =
          "In the order they were written, each after what it replies to. With about, all threads"
              + " about that subject, replies of any depth included; with about=memo:ID, what"
              + " replies to that memo. A deleted memo is there without its text as long as"
              + " something replies to it.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = MemoPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response list(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description = "What the threads are about, as in about of a memo; all if not told.",
              example = "coding:" + Examples.CODING)
          @QueryParam("about")
          @Pattern(regexp = Subject.PATTERN)
          String about,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    return Paging.page(lists.list(study, about, limit, cursor), uri);
  }

  @PUT
  @Path("/{memo}")
  @RolesAllowed("memos:write")
  @Operation(
      operationId = "putMemo",
      summary = "Write a memo",
      description =
          "What you think about the study, a code, an interview, a turn, a coding, a participant"
              + " or another memo, which is a reply to it; under an id you choose, so that a retry"
              + " is safe. To change your own, send its ETag as If-Match; others reply. Memos stay"
              + " with the research team. What is about somebody's words goes when they withdraw.")
  @APIResponse(
      responseCode = "201",
      description = "Written.",
      content = @Content(schema = @Schema(implementation = MemoView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Written before by the same request, or changed.",
      content = @Content(schema = @Schema(implementation = MemoView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description = "The memo's id; whoever writes it chooses it.",
              example = Examples.MEMO)
          @PathParam("memo")
          UUID memo,
      @Parameter(description = "The ETag of the memo to change.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutMemoRequest request) {
    Memos.Stored stored = memos.put(study, memo, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @GET
  @Path("/{memo}")
  @RolesAllowed("memos:read")
  @Operation(
      operationId = "getMemo",
      summary = "Read a memo",
      description =
          "With the ETag that a change needs. A memo about a coding that was deleted is still"
              + " there, and says subjectGone.")
  @APIResponse(
      responseCode = "200",
      description = "The memo.",
      content = @Content(schema = @Schema(implementation = MemoView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description = "The memo's id; whoever writes it chooses it.",
              example = Examples.MEMO)
          @PathParam("memo")
          UUID memo) {
    MemoView view = lists.get(study, memo);
    String tag =
        view.subjectGone() == null ? ETags.of(view.version()) : ETags.of(view.version(), "gone");
    return Response.ok(view).header("ETag", tag).build();
  }

  @DELETE
  @Path("/{memo}")
  @RolesAllowed("memos:write")
  @Operation(
      operationId = "deleteMemo",
      summary = "Delete a memo",
      description =
          "Its text is gone; only who wrote it can do so. What replies to it stays. Its id is not"
              + " used again; a retry changes nothing.")
  @APIResponse(responseCode = "204", description = "Deleted, now or before.")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response delete(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description = "The memo's id; whoever writes it chooses it.",
              example = Examples.SPARE_MEMO)
          @PathParam("memo")
          UUID memo) {
    memos.delete(study, memo);
    return Response.noContent().build();
  }
}
