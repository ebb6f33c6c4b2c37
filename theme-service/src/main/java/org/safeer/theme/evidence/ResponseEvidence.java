package org.safeer.theme.evidence;

import java.util.SortedMap;
import java.util.UUID;

/**
 * One submitted response.
 *
 * @param answers for every item of the questionnaire version, the bucket it is counted in
 */
public record ResponseEvidence(
    String study,
    UUID id,
    UUID participant,
    long version,
    String questionnaire,
    int questionnaireVersion,
    SortedMap<String, String> answers)
    implements Evidence {

  @Override
  public EvidenceKind kind() {
    return EvidenceKind.RESPONSE;
  }
}
