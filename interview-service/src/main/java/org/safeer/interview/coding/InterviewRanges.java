package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.transcript.CodedRanges;

/** Tells transcripts which words codings stand on. */
@ApplicationScoped
class InterviewRanges implements CodedRanges {

  private final CodingRepository codings;

  InterviewRanges(CodingRepository codings) {
    this.codings = codings;
  }

  @Override
  public List<CodedRange> of(String study, UUID interview) {
    return codings.ofInterview(study, interview).stream()
        .map(coding -> new CodedRange(coding.turn, coding.start, coding.end))
        .toList();
  }
}
