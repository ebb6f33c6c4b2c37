package org.safeer.interview.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A study as survey-service answers it.
 *
 * @param version of the study's state
 * @param owner id of the client that owns it
 * @param basis {@code consent} or {@code published-dataset}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UpstreamStudy(long version, String owner, String basis, Long resetVersion) {

  /** Whether the answer holds what is needed here. */
  boolean complete() {
    return version > 0 && owner != null && basis != null;
  }
}
