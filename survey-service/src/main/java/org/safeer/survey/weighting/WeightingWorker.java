package org.safeer.survey.weighting;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.safeer.kit.job.WorkLoop;
import org.safeer.survey.Transactions;

/**
 * Computes weightings, one after the other, each in one transaction: a process that dies leaves its
 * weighting queued.
 */
@ApplicationScoped
class WeightingWorker {

  private static final Duration POLL = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final WeightingRepository repository;
  private final WeightingCells table;
  private final Transactions transactions;
  private final WorkLoop loop = new WorkLoop("weightings", POLL, this::computeNext);

  WeightingWorker(WeightingRepository repository, WeightingCells table, Transactions transactions) {
    this.repository = repository;
    this.table = table;
    this.transactions = transactions;
  }

  void onStart(@Observes StartupEvent event) {
    loop.start();
  }

  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    loop.stop(PATIENCE);
  }

  /** There is something to do. */
  void wake() {
    loop.wake();
  }

  private boolean computeNext() {
    return transactions.write(
        () -> {
          Weighting next = repository.oldestQueued();
          if (next != null) {
            next.finish(compute(next));
          }
          return next != null;
        });
  }

  private WeightingReport compute(Weighting weighting) {
    PutWeightingRequest definition = weighting.definition();
    List<RakingCell> all = table.read(weighting.key().study(), definition);
    if (all.size() > WeightingCells.MOST) {
      return WeightingReport.of(RakingOutcome.TOO_MANY_CELLS, count(all), 0);
    }
    List<RakingCell> cells = all.stream().filter(cell -> cell.isOf(definition.margins())).toList();
    Raking raking = new Raking(cells, definition.margins(), definition.trim());
    RakingOutcome outcome = raking.rake();
    if (outcome == RakingOutcome.CONVERGED) {
      table.store(weighting.key(), cells, raking);
    }
    long leftOut = count(all) - count(cells);
    return WeightingReport.of(outcome, raking, cells, definition.margins(), leftOut);
  }

  private static long count(List<RakingCell> cells) {
    return cells.stream().mapToLong(RakingCell::responses).sum();
  }
}
