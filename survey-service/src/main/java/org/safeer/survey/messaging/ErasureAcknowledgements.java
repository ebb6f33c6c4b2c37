package org.safeer.survey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.stream.StateRecord;
import org.safeer.kit.stream.UnreadableRecordException;
import org.safeer.survey.withdrawal.Erasure;
import org.safeer.survey.withdrawal.Withdrawals;

/** Notes with each withdrawal which services have erased. */
@ApplicationScoped
class ErasureAcknowledgements {

  private final Withdrawals withdrawals;

  ErasureAcknowledgements(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  void apply(StateRecord record) {
    ErasureState state = record.as(ErasureState.class);
    if (!state.isComplete()) {
      throw new UnreadableRecordException(record, "a member is missing or unknown", null);
    }
    withdrawals.acknowledge(
        new Erasure(
            state.study(),
            state.participant(),
            state.withdrawalScope().orElseThrow(),
            state.service(),
            state.version(),
            state.erasedAt(),
            state.erased()));
  }
}
