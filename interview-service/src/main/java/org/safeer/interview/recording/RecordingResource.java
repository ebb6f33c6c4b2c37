package org.safeer.interview.recording;

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

/** Recordings over HTTP: what is known of them, never the sound. */
@Path("/v1/studies/{study}/interviews/{interview}/recording")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews", description = "Who was interviewed, when, how and in which language")
public class RecordingResource {

  private final Recordings recordings;

  RecordingResource(Recordings recordings) {
    this.recordings = recordings;
  }

  @PUT
  @RolesAllowed("interviews:write")
  @Operation(
      operationId = "putRecording",
      summary = "Say where an interview's recording is",
      description =
          "A voice identifies, so the sound is kept where the study keeps it, never here: only its"
              + " type, length and checksum, by which the right file is found again, and a link. To"
              + " change them, send their ETag as If-Match.")
  @APIResponse(
      responseCode = "201",
      description = "Stored.",
      content = @Content(schema = @Schema(implementation = RecordingView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Stored before by the same request, or changed.",
      content = @Content(schema = @Schema(implementation = RecordingView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "428", ref = "InterviewUnconditional")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(description = "The ETag of what is known by now.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutRecordingRequest request) {
    Recordings.Stored stored = recordings.put(study, interview, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @GET
  @RolesAllowed("interviews:read")
  @Operation(
      operationId = "getRecording",
      summary = "Read where an interview's recording is",
      description =
          "The link, which may identify, is shown to those alone who may send interviews or"
              + " transcripts.")
  @APIResponse(
      responseCode = "200",
      description = "What is known of the recording.",
      content = @Content(schema = @Schema(implementation = RecordingView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview) {
    RecordingView view = recordings.get(study, interview);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @DELETE
  @RolesAllowed("interviews:write")
  @Operation(
      operationId = "deleteRecording",
      summary = "Forget an interview's recording",
      description =
          "When the file was destroyed, as consent forms often promise. The file itself is not"
              + " touched; a retry changes nothing.")
  @APIResponse(responseCode = "204", description = "Forgotten, now or before.")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response delete(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.SCHEDULED_INTERVIEW) @PathParam("interview") UUID interview) {
    recordings.delete(study, interview);
    return Response.noContent().build();
  }
}
