package org.safeer.interview.transcript;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.idempotency.KeyedCalls;

/** Proposals for transcripts over HTTP. */
@Path("/v1/studies/{study}/interviews/{interview}/transcript-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transcripts")
public class TranscriptProposalResource {

  private final TranscriptProposals proposals;
  private final KeyedCalls calls;

  TranscriptProposalResource(TranscriptProposals proposals, KeyedCalls calls) {
    this.proposals = proposals;
    this.calls = calls;
  }

  /** Proposes turns and replacements. */
  @POST
  @RolesAllowed("transcripts:write")
  @Operation(
      operationId = "proposeTranscript",
      summary = "Propose speakers and pseudonyms for a transcript",
      description =
          "To mark who speaks and to find every name by hand takes hours. Send the transcript in"
              + " any format and get it back in turns, with names, places, organisations,"
              + " addresses, telephone numbers and dates that may tell somebody, and why each is"
              + " proposed. The rules propose rather too much: read it, strike out, add, and send"
              + " what is in transcript with PUT. Nothing is stored or logged, and the answer alone"
              + " holds the original words. The format is found by the content; encodings are"
              + " detected. Nothing changes, so an Idempotency-Key is not needed.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal.",
      content = @Content(schema = @Schema(implementation = TranscriptProposalView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public TranscriptProposalView propose(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @NotNull @Valid TranscriptProposalRequest request) {
    // Refuses an unusable key; no hash of the words is made or kept.
    calls.withoutBody();
    return proposals.propose(study, interview, request);
  }
}
