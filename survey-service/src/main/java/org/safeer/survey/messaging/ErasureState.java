package org.safeer.survey.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeer.survey.withdrawal.WithdrawalScope;

/**
 * What another service says it has erased, of all if no scope is told; the contract is {@code
 * events/ErasureState/v1}.
 */
record ErasureState(
    String study,
    UUID participant,
    String service,
    String scope,
    long version,
    Instant erasedAt,
    Map<String, Integer> erased) {

  private static final String ALL = "all";

  /** Empty if it names a scope that is not known here. */
  Optional<WithdrawalScope> withdrawalScope() {
    return WithdrawalScope.of(scope == null ? ALL : scope);
  }

  boolean isComplete() {
    return study != null
        && participant != null
        && service != null
        && erasedAt != null
        && withdrawalScope().isPresent();
  }
}
