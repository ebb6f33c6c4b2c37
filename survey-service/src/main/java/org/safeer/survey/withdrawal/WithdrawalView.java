package org.safeer.survey.withdrawal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A withdrawal and what has come of it.
 *
 * @param status {@code complete} once every service that holds something of its scope has erased
 * @param erasures the services that have erased, in the order of time
 * @param proof that names no content; absent until the withdrawal is complete
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithdrawalView(
    String study,
    UUID id,
    UUID participant,
    WithdrawalScope scope,
    Instant requestedAt,
    WithdrawalStatus status,
    List<ErasureView> erasures,
    ErasureProof proof) {

  private static final Comparator<Erasure> BY_TIME =
      Comparator.comparing(Erasure::erasedAt).thenComparing(Erasure::service);

  /**
   * One service's erasure.
   *
   * @param service its name
   * @param erased how many of each kind
   */
  public record ErasureView(String service, Instant erasedAt, Map<String, Integer> erased) {}

  /**
   * @param all what was erased of the participant, whatever the scope
   */
  static WithdrawalView of(Withdrawal withdrawal, List<Erasure> all) {
    List<Erasure> erasures = within(withdrawal.scope(), all);
    Set<String> done = erasures.stream().map(Erasure::service).collect(Collectors.toSet());
    boolean complete = done.containsAll(withdrawal.scope().services());
    return new WithdrawalView(
        withdrawal.key().study(),
        withdrawal.key().id(),
        withdrawal.participant(),
        withdrawal.scope(),
        withdrawal.requestedAt(),
        complete ? WithdrawalStatus.COMPLETE : WithdrawalStatus.PENDING,
        erasures.stream().map(WithdrawalView::view).toList(),
        complete ? ErasureProof.of(withdrawal, erasures) : null);
  }

  private static ErasureView view(Erasure one) {
    return new ErasureView(one.service(), one.erasedAt(), new TreeMap<>(one.erased()));
  }

  /** Those of the scope itself; who has said so of all alone has erased what belongs to it too. */
  private static List<Erasure> within(WithdrawalScope scope, List<Erasure> all) {
    BinaryOperator<Erasure> nearer = (one, other) -> one.scope() == scope ? one : other;
    return all.stream()
        .filter(one -> one.scope() == scope || one.scope() == WithdrawalScope.ALL)
        .filter(one -> scope.services().contains(one.service()))
        .collect(Collectors.toMap(Erasure::service, Function.identity(), nearer))
        .values()
        .stream()
        .sorted(BY_TIME)
        .toList();
  }
}
