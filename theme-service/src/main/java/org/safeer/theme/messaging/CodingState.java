package org.safeer.theme.messaging;

import java.util.UUID;
import org.safeer.theme.evidence.CodingEvidence;
import org.safeer.theme.vocabulary.Patterns;

/** One excerpt under one code. Where in the transcript it stands is not read. */
record CodingState(String study, UUID coding, UUID interview, UUID participant, String code) {

  CodingState {
    Patterns.requireKey(study);
    Patterns.requireKey(code);
    if (coding == null || interview == null || participant == null) {
      throw new IllegalArgumentException("no id");
    }
  }

  CodingEvidence evidence(long version) {
    return new CodingEvidence(study, coding, participant, version, interview, code);
  }
}
