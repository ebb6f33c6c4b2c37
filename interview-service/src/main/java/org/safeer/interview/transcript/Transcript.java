package org.safeer.interview.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The current version of an interview's transcript. */
@Entity
@Table(name = "transcript")
class Transcript {

  @EmbeddedId TranscriptId id;

  @Column(name = "transcript_version")
  int transcriptVersion;

  @Column(name = "outcome_hash")
  String outcomeHash;

  @Column(name = "speaker_proposed")
  boolean speakerProposed;

  @Embedded ReplacementCounts counts;

  static Transcript of(TranscriptId id) {
    Transcript transcript = new Transcript();
    transcript.id = id;
    return transcript;
  }

  /** Takes over what a request became, as the next version. */
  void take(PreparedTranscript prepared) {
    transcriptVersion++;
    outcomeHash = prepared.hash();
    speakerProposed = prepared.speakerProposed();
    counts = prepared.counts();
  }
}
