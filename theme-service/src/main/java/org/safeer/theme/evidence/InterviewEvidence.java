package org.safeer.theme.evidence;

import java.util.UUID;

/** One interview, conducted or transcribed. */
public record InterviewEvidence(
    String study, UUID id, UUID participant, long version, String status) implements Evidence {

  @Override
  public EvidenceKind kind() {
    return EvidenceKind.INTERVIEW;
  }
}
