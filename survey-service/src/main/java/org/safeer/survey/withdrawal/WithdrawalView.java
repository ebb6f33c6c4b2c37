package org.safeer.survey.withdrawal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A withdrawal and what has come of it.
 *
 * @param status {@code complete} once every service has erased
 * @param erasures the services that have erased, in the order of time
 */
public record WithdrawalView(
    String study,
    UUID id,
    UUID participant,
    WithdrawalScope scope,
    Instant requestedAt,
    WithdrawalStatus status,
    List<ErasureView> erasures) {

  /** Every service that holds something of a participant. */
  private static final Set<String> SERVICES =
      Set.of(Withdrawals.THIS_SERVICE, "interview-service", "theme-service");

  /**
   * One service's erasure.
   *
   * @param service its name
   */
  public record ErasureView(String service, Instant erasedAt) {}

  static WithdrawalView of(Withdrawal withdrawal, List<Erasure> erasures) {
    Set<String> done = erasures.stream().map(Erasure::service).collect(Collectors.toSet());
    return new WithdrawalView(
        withdrawal.key().study(),
        withdrawal.key().id(),
        withdrawal.participant(),
        WithdrawalScope.ALL,
        withdrawal.requestedAt(),
        done.containsAll(SERVICES) ? WithdrawalStatus.COMPLETE : WithdrawalStatus.PENDING,
        erasures.stream().map(one -> new ErasureView(one.service(), one.erasedAt())).toList());
  }
}
