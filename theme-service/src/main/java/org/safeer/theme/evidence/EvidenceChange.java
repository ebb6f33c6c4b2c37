package org.safeer.theme.evidence;

/** What one record of a topic says about the evidence. */
public sealed interface EvidenceChange {

  /** Key of the study it is about. */
  String study();

  /** Version of the state, or of the tombstone. */
  long version();

  /** An active participant's state. */
  record ParticipantKnown(ParticipantEvidence participant) implements EvidenceChange {
    @Override
    public String study() {
      return participant.study();
    }

    @Override
    public long version() {
      return participant.version();
    }
  }

  /** A participant has withdrawn: terminal, whatever the version. */
  record ParticipantWithdrawn(ParticipantKey participant, long version) implements EvidenceChange {
    @Override
    public String study() {
      return participant.study();
    }
  }

  /** A participant has left a strand, and stays in the other: final, whatever the version. */
  record StrandLeft(Departure departure, long version) implements EvidenceChange {
    @Override
    public String study() {
      return departure.participant().study();
    }
  }

  /** The state of a response, interview or coding. */
  record EvidenceKnown(Evidence evidence) implements EvidenceChange {
    @Override
    public String study() {
      return evidence.study();
    }

    @Override
    public long version() {
      return evidence.version();
    }
  }

  /** A response, interview or coding is gone. */
  record EvidenceDeleted(EvidenceKey key, long version) implements EvidenceChange {
    @Override
    public String study() {
      return key.study();
    }
  }
}
