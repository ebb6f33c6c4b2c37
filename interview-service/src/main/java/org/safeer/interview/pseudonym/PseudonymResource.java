package org.safeer.interview.pseudonym;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** A study's own list over HTTP. */
@Path("/v1/studies/{study}/pseudonyms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Pseudonyms",
    description = "What a study knows must be replaced in every transcript; encrypted")
public class PseudonymResource {

  private final Pseudonyms pseudonyms;

  PseudonymResource(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  @GET
  @RolesAllowed("pseudonyms:read")
  @Operation(
      operationId = "listPseudonyms",
      summary = "List the study's pseudonyms",
      description = "In the order of their ids. For those alone who may know the names.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = PseudonymPage.class)))
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
    return Paging.page(pseudonyms.list(study, limit, cursor), uri);
  }

  @PUT
  @Path("/{pseudonym}")
  @RolesAllowed("pseudonyms:write")
  @Operation(
      operationId = "putPseudonym",
      summary = "Put words on the study's list",
      description =
          "So that a name which the team knows is proposed in every transcript with the same"
              + " stand-in, whoever sends it. Under an id you choose, so that a retry is safe. The"
              + " words are encrypted, and are in no event and no log; whoever sends a transcript"
              + " is shown those that stand in it, and no others. To change an entry, send its"
              + " ETag as If-Match. Name the participant whose words they are, and they go when"
              + " that person withdraws.")
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(schema = @Schema(implementation = PseudonymView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Added before by the same request, or changed.",
      content = @Content(schema = @Schema(implementation = PseudonymView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.PSEUDONYM) @PathParam("pseudonym") UUID pseudonym,
      @Parameter(description = "The ETag of the entry to change.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutPseudonymRequest request) {
    Pseudonyms.Stored stored = pseudonyms.put(study, pseudonym, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @GET
  @Path("/{pseudonym}")
  @RolesAllowed("pseudonyms:read")
  @Operation(
      operationId = "getPseudonym",
      summary = "Read a pseudonym",
      description = "The words and their stand-in, with the ETag that a change needs.")
  @APIResponse(
      responseCode = "200",
      description = "The entry.",
      content = @Content(schema = @Schema(implementation = PseudonymView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.PSEUDONYM) @PathParam("pseudonym") UUID pseudonym) {
    PseudonymView view = pseudonyms.get(study, pseudonym);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @DELETE
  @Path("/{pseudonym}")
  @RolesAllowed("pseudonyms:write")
  @Operation(
      operationId = "deletePseudonym",
      summary = "Take words off the study's list",
      description =
          "As soon as nobody needs them any more. What they were replaced by stays in the"
              + " transcripts; a retry changes nothing.")
  @APIResponse(responseCode = "204", description = "Deleted, now or before.")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response delete(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.SPARE_PSEUDONYM) @PathParam("pseudonym") UUID pseudonym) {
    pseudonyms.delete(study, pseudonym);
    return Response.noContent().build();
  }
}
