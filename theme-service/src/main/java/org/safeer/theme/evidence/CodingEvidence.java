package org.safeer.theme.evidence;

import java.util.UUID;

/**
 * One excerpt of an interview under one code.
 *
 * @param words the excerpt's words if they are approved for quotation; else null
 */
public record CodingEvidence(
    String study,
    UUID id,
    UUID participant,
    long version,
    UUID interview,
    String code,
    QuotedWords words)
    implements Evidence {

  @Override
  public EvidenceKind kind() {
    return EvidenceKind.CODING;
  }
}
