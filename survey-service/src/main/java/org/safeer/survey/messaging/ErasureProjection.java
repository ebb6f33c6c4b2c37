package org.safeer.survey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safeer.kit.stream.StateProjection;
import org.safeer.kit.stream.StateRecord;
import org.safeer.kit.stream.UnreadableRecordException;
import org.safeer.survey.withdrawal.Erasure;
import org.safeer.survey.withdrawal.Withdrawals;

/**
 * Notes with each withdrawal which services have erased.
 *
 * <p>An acknowledgement is a fact and no aggregate, so it is kept once and under no generation.
 */
@ApplicationScoped
class ErasureProjection implements StateProjection {

  static final String TOPIC = "safeer.erasures";

  private final Withdrawals withdrawals;

  ErasureProjection(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  @Override
  public Set<String> topics() {
    return Set.of(TOPIC);
  }

  @Override
  public void apply(List<StateRecord> poll, int generation) {
    poll.stream().filter(record -> !record.tombstone()).forEach(this::acknowledge);
  }

  private void acknowledge(StateRecord record) {
    ErasureState state = record.as(ErasureState.class);
    if (!state.isComplete()) {
      throw new UnreadableRecordException(record, "a member is missing", null);
    }
    withdrawals.acknowledge(
        new Erasure(
            state.study(),
            state.participant(),
            state.service(),
            state.version(),
            state.erasedAt()));
  }
}
