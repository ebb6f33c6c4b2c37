package org.safeer.theme.messaging;

import java.util.UUID;
import org.safeer.theme.evidence.InterviewEvidence;
import org.safeer.theme.vocabulary.Patterns;

/** An interview, conducted or transcribed. */
record InterviewState(String study, UUID interview, UUID participant, String status) {

  InterviewState {
    Patterns.requireKey(study);
    Patterns.requireKey(status);
    if (interview == null || participant == null) {
      throw new IllegalArgumentException("no id");
    }
  }

  InterviewEvidence evidence(long version) {
    return new InterviewEvidence(study, interview, participant, version, status);
  }
}
