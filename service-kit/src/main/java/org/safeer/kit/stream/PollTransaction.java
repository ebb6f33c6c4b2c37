package org.safeer.kit.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;

/** The one transaction in which records are applied and positions advanced. */
@ApplicationScoped
class PollTransaction {

  private final PositionTable positions;
  private final DeadLetters deadLetters;

  PollTransaction(PositionTable positions, DeadLetters deadLetters) {
    this.positions = positions;
    this.deadLetters = deadLetters;
  }

  /**
   * Applies the batch or nothing. The positions come first: they fence, and a consumer that was
   * overtaken should learn so before it does the work.
   */
  @ActivateRequestContext
  void apply(StateProjection projection, PollBatch batch, int generation) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              positions.advance(generation, batch.advances());
              deadLetters.keep(batch.dead());
              List<StateRecord> states = batch.states();
              if (!states.isEmpty()) {
                projection.apply(states, generation);
              }
            });
  }
}
