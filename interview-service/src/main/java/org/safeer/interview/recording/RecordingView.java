package org.safeer.interview.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recording as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is known of an interview's recording.")
public record RecordingView(
    String study,
    UUID interview,
    @Schema(examples = "audio/mpeg") String mediaType,
    @Schema(description = "In milliseconds.", examples = "2745000") long durationMs,
    @Schema(
            description = "SHA-256 of the file.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @Schema(
            description = "Where it is kept, for those who may send interviews or transcripts.",
            examples = "https://archive.example/recordings/7f3a")
        String link,
    @Schema(description = "Version of what is known; also the ETag.") long version) {

  /** What somebody sees who may or may not see the link. */
  static RecordingView of(Recording recording, boolean linked) {
    return new RecordingView(
        recording.id.study(),
        recording.id.interview(),
        recording.mediaType,
        recording.durationMs,
        recording.sha256,
        linked ? recording.link : null,
        recording.version);
  }

  /** Leaves the link out: it may say who was recorded. */
  @Override
  public String toString() {
    return "RecordingView[" + interview + "]";
  }
}
