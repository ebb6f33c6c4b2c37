package org.safeer.theme.evidence;

import java.util.UUID;

/** One piece of evidence: what a participant answered, was asked, or said. */
public sealed interface Evidence permits ResponseEvidence, InterviewEvidence, CodingEvidence {

  /** The study's key. */
  String study();

  /** The id among the evidence of its kind. */
  UUID id();

  /** Whose evidence it is. */
  UUID participant();

  /** Version of the state. */
  long version();

  /** Its kind. */
  EvidenceKind kind();

  /** Its key. */
  default EvidenceKey key() {
    return new EvidenceKey(kind(), study(), id());
  }

  /** Whose evidence it is, as a key. */
  default ParticipantKey owner() {
    return new ParticipantKey(study(), participant());
  }
}
