package org.safeer.interview.transcript;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;

/** Transcripts over HTTP. */
@Path("/v1/studies/{study}/interviews/{interview}/transcript")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transcripts", description = "What was said, pseudonymised before it is stored")
public class TranscriptResource {

  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(
              MediaType.APPLICATION_JSON_TYPE,
              MediaType.TEXT_PLAIN_TYPE,
              MediaType.valueOf(TranscriptFiles.WEBVTT),
              MediaType.valueOf(TranscriptFiles.SRT),
              MediaType.valueOf(TranscriptFiles.DOCX))
          .build();

  private final Transcripts transcripts;

  TranscriptResource(Transcripts transcripts) {
    this.transcripts = transcripts;
  }

  @PUT
  @RolesAllowed("transcripts:write")
  @Operation(
      operationId = "putTranscript",
      summary = "Send a transcript",
      description =
          "As plain text, WebVTT, SubRip, JSON, or in turns as transcript-proposals answers them."
              + " The replacements are applied before anything is stored, and what they find is"
              + " never logged or repeated, and stored only with keepOriginals, encrypted and"
              + " apart. A different text is a new version and takes"
              + " If-Match; it is refused if a coding would lose its words.")
  @APIResponse(
      responseCode = "201",
      description = "Stored as the first version.",
      content = @Content(schema = @Schema(implementation = TranscriptReceipt.class)))
  @APIResponse(
      responseCode = "200",
      description = "Stored before, or stored as the next version.",
      content = @Content(schema = @Schema(implementation = TranscriptReceipt.class)))
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
      @Parameter(description = "The ETag of the version to replace.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutTranscriptRequest request) {
    Transcripts.Stored stored = transcripts.put(study, interview, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.receipt())
        .header("ETag", ETags.of(stored.receipt().transcriptVersion()))
        .build();
  }

  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    TranscriptFiles.WEBVTT,
    TranscriptFiles.SRT,
    TranscriptFiles.DOCX
  })
  @RolesAllowed("transcripts:read")
  @Operation(
      operationId = "getTranscript",
      summary = "Read a transcript",
      description =
          "The pseudonymised turns of the current version, for coding; or as a file that other"
              + " programs read: Accept text/plain, text/vtt, application/x-subrip or DOCX. A file"
              + " read again gives the same turns, but that SubRip has no parts of a recording and"
              + " that captions show a turn without a minute mark where the one before ends.")
  @APIResponse(
      responseCode = "200",
      description = "The transcript.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TranscriptView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Context Request request) {
    TranscriptView view = transcripts.get(study, interview);
    Variant chosen = request.selectVariant(VARIANTS);
    String type = chosen == null ? MediaType.APPLICATION_JSON : chosen.getMediaType().toString();
    byte[] file = TranscriptFiles.of(type, view.turns());
    return Response.ok(file == null ? view : file)
        .type(file == null || !type.startsWith("text/") ? type : type + ";charset=UTF-8")
        .header("ETag", ETags.of(view.transcriptVersion()))
        .header("Vary", "Accept")
        .build();
  }
}
