package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a questionnaire was answered.
 *
 * @param durationSeconds from its start to its submission, as far as the start is known; not below
 *     0 where the client's clock is ahead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseMetadataView(
    Instant startedAt,
    String language,
    @Schema(description = "Seconds that each section took") Map<String, Integer> sections,
    @Schema(description = "From the start to the submission") Long durationSeconds) {

  static ResponseMetadataView of(ResponseMetadata metadata, Instant submittedAt) {
    if (metadata == null) {
      return null;
    }
    return new ResponseMetadataView(
        metadata.startedAt(),
        metadata.language(),
        metadata.sections(),
        metadata.startedAt() == null ? null : seconds(metadata.startedAt(), submittedAt));
  }

  private static Long seconds(Instant startedAt, Instant submittedAt) {
    return Math.max(0, Duration.between(startedAt, submittedAt).toSeconds());
  }
}
