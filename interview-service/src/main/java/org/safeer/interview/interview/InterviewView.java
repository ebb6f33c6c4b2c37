package org.safeer.interview.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interview as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An interview; its words are at /transcript.")
public record InterviewView(
    String study,
    UUID interview,
    UUID participant,
    String mode,
    String language,
    LocalDate conductedOn,
    String place,
    String interviewer,
    @Schema(description = "conducted or transcribed") String status,
    @Schema(description = "Absent before there is a transcript.") Integer transcriptVersion,
    @Schema(description = "Version of the state; also the ETag.") long version) {

  static InterviewView of(Interview interview) {
    InterviewState state = interview.state();
    return new InterviewView(
        state.study(),
        state.interview(),
        state.participant(),
        interview.mode,
        state.language(),
        interview.conductedOn,
        interview.place,
        interview.interviewer,
        state.status(),
        state.transcriptVersion(),
        state.version());
  }
}
