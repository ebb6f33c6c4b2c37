package org.safeer.interview.recording;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.safeer.kit.id.StateVersions;

/** What is known of an interview's recording. */
@Entity
@Table(name = "recording")
class Recording {

  @EmbeddedId RecordingId id;
  long version;

  @Column(name = "media_type")
  String mediaType;

  @Column(name = "duration_ms")
  long durationMs;

  String sha256;
  String link;

  static Recording of(RecordingId id) {
    Recording recording = new Recording();
    recording.id = id;
    return recording;
  }

  void describe(PutRecordingRequest request) {
    mediaType = request.mediaType();
    durationMs = request.durationMs();
    sha256 = request.sha256();
    link = request.link();
    version = StateVersions.next(version);
  }

  boolean isWhat(PutRecordingRequest request) {
    return new PutRecordingRequest(mediaType, durationMs, sha256, link).equals(request);
  }
}
