package org.safeer.survey.withdrawal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A service's word that it has erased what it held of a participant.
 *
 * @param scope what was withdrawn from
 * @param service the service's name
 * @param version grows with every erasure of this participant by this service
 * @param erased how many of each kind; no content
 */
public record Erasure(
    String study,
    UUID participant,
    WithdrawalScope scope,
    String service,
    long version,
    Instant erasedAt,
    Map<String, Integer> erased) {

  /** How much was erased may not be known. */
  public Erasure {
    erased = erased == null ? Map.of() : erased;
  }
}
