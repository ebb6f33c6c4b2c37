package org.safeer.interview.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.guide.GuideRef;

/** An interview as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An interview; its words are at /transcript.")
public record InterviewView(
    String study,
    UUID interview,
    UUID participant,
    String mode,
    String language,
    @Schema(description = "The day it was planned for, if that was told.", examples = "2025-12-02")
        LocalDate scheduledFor,
    @Schema(description = "Absent before it was held.", examples = "2025-12-02")
        LocalDate conductedOn,
    String place,
    String interviewer,
    @Schema(description = "What was asked.") GuideRef guide,
    InterviewStatus status,
    @Schema(description = "Absent before there is a transcript.") Integer transcriptVersion,
    @Schema(description = "Every status it took, oldest first.") List<StatusChangeView> history,
    @Schema(description = "Version of the state; also the ETag.") long version) {

  static InterviewView of(Interview interview, List<StatusChange> history) {
    return new InterviewView(
        interview.id.study(),
        interview.id.id(),
        interview.participant,
        interview.mode,
        interview.language,
        interview.scheduledFor,
        interview.conductedOn,
        interview.place,
        interview.interviewer,
        interview.guide,
        interview.status,
        interview.transcriptVersion,
        history.stream().map(StatusChangeView::of).toList(),
        interview.version);
  }
}
