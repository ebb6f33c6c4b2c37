package org.safeer.theme.evidence;

import java.util.UUID;

/** One excerpt of an interview under one code. */
public record CodingEvidence(
    String study, UUID id, UUID participant, long version, UUID interview, String code)
    implements Evidence {

  @Override
  public EvidenceKind kind() {
    return EvidenceKind.CODING;
  }
}
