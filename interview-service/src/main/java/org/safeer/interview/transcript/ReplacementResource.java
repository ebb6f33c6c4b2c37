package org.safeer.interview.transcript;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;

/** What was replaced in transcripts, over HTTP. */
@Path("/v1/studies/{study}/interviews/{interview}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transcripts")
public class ReplacementResource {

  private final ReplacementLists lists;

  ReplacementResource(ReplacementLists lists) {
    this.lists = lists;
  }

  /** Where what kind of words was replaced. */
  @GET
  @Path("/anonymisation-log")
  @RolesAllowed("transcripts:read")
  @Operation(
      operationId = "getAnonymisationLog",
      summary = "Read where a transcript was anonymised",
      description =
          "An archive asks what was done to a text before it takes it. For each place where"
              + " identifying words stood: the turn, the code points of the generic that stands"
              + " there now, and the kind of the words; never the words.")
  @APIResponse(
      responseCode = "200",
      description = "The log of the current version.",
      content = @Content(schema = @Schema(implementation = AnonymisationLogView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response log(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview) {
    AnonymisationLogView view = lists.log(study, interview);
    return Response.ok(view).header("ETag", ETags.of(view.transcriptVersion())).build();
  }

  /** Which words stood there. */
  @GET
  @Path("/pseudonym-map")
  @RolesAllowed("pseudonyms:read")
  @Operation(
      operationId = "getPseudonymMap",
      summary = "Read which words a transcript's generics stand for",
      description =
          "For those alone who may go back to the original, and only of a transcript that was sent"
              + " with keepOriginals; of every other one the words are gone. They go with the"
              + " participant, and with a new version of the transcript.")
  @APIResponse(
      responseCode = "200",
      description = "The words of the current version, by place.",
      content = @Content(schema = @Schema(implementation = PseudonymMapView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response map(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.KEPT_INTERVIEW) @PathParam("interview") UUID interview) {
    PseudonymMapView view = lists.map(study, interview);
    return Response.ok(view).header("ETag", ETags.of(view.transcriptVersion())).build();
  }
}
