package org.safeer.interview.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/**
 * A participant as survey-service answers it.
 *
 * @param version of the participant's state
 * @param status {@code active} or {@code withdrawn}
 * @param basis null once withdrawn
 * @param region of the study's frame; null once withdrawn
 * @param attributes that the study declares; null once withdrawn
 * @param withdrawnStrands what they have left and stayed in the other; null if none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UpstreamParticipant(
    long version,
    String status,
    Basis basis,
    String region,
    Map<String, String> attributes,
    List<String> withdrawnStrands) {

  /**
   * Why the participant's words may be held.
   *
   * @param kind {@code consent} or {@code published-dataset}
   * @param scopes what was consented to; null for a published dataset
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Basis(String kind, List<String> scopes) {}

  /** Whether the answer holds what is needed here. */
  boolean complete() {
    return version > 0 && ("active".equals(status) || "withdrawn".equals(status));
  }
}
