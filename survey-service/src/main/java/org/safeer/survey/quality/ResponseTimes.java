package org.safeer.survey.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.safeer.survey.response.ResponseMetadata;

/**
 * How long a response took, as far as its client tells.
 *
 * @param total seconds from its start to its submission; null if the start is not known, negative
 *     if it lies behind the submission
 * @param sections seconds that its sections took together; null if they are not known
 * @param rounded how many seconds the sections may be off by rounding each
 */
record ResponseTimes(Long total, Long sections, int rounded) {

  static ResponseTimes of(ResponseMetadata metadata, Instant submittedAt) {
    if (metadata == null) {
      return new ResponseTimes(null, null, 0);
    }
    Instant start = metadata.startedAt();
    Map<String, Integer> each = metadata.sections();
    return new ResponseTimes(
        start == null ? null : Duration.between(start, submittedAt).toSeconds(),
        each == null ? null : each.values().stream().mapToLong(Integer::longValue).sum(),
        each == null ? 0 : each.size());
  }

  /** Seconds to compare with those of others; null if there are none that can be. */
  Long duration() {
    if (total == null) {
      return sections;
    }
    return total < 0 ? null : total;
  }
}
