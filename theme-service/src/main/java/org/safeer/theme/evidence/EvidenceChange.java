package org.safeer.theme.evidence;

/** What one record of a topic says about the evidence. */
public sealed interface EvidenceChange {

  /** An active participant's state. */
  record ParticipantKnown(ParticipantEvidence participant) implements EvidenceChange {}

  /** A participant has withdrawn: terminal, whatever the version. */
  record ParticipantWithdrawn(ParticipantKey participant, long version) implements EvidenceChange {}

  /** The state of a response, interview or coding. */
  record EvidenceKnown(Evidence evidence) implements EvidenceChange {}

  /** A response, interview or coding is gone. */
  record EvidenceDeleted(EvidenceKey key, long version) implements EvidenceChange {}
}
