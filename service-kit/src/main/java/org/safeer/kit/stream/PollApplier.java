package org.safeer.kit.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Applies a poll and decides what becomes of records that cannot be applied: they are given up to
 * the dead letters, or stop their partition if they must not be skipped. The rest is applied.
 */
final class PollApplier {

  private static final Logger LOG = Logger.getLogger(PollApplier.class);

  /** Unreadable records singled out by trying again; more are found faster one by one. */
  private static final int MAX_REPEATS = 3;

  private final PollTransaction transaction;
  private final StateProjection projection;
  private final int generation;
  private final StoppedPartitions stopped;

  PollApplier(
      PollTransaction transaction,
      StateProjection projection,
      int generation,
      StoppedPartitions stopped) {
    this.transaction = transaction;
    this.projection = projection;
    this.generation = generation;
    this.stopped = stopped;
  }

  /**
   * Applies the records as one batch.
   *
   * @return the moves that are committed
   * @throws FencedException if another consumer has moved a position
   * @throws RuntimeException whatever else made the batch fail; nothing of it is committed
   */
  Collection<Advance> apply(PollBatch batch) {
    giveUpDefective(batch);
    for (int repeats = 0; ; repeats++) {
      try {
        transaction.apply(projection, batch, generation);
        batch.advances().forEach(this::movedOn);
        return batch.allAdvances();
      } catch (RuntimeException failure) {
        Fetched culprit = unreadable(failure, batch);
        if (culprit == null) {
          throw failure;
        }
        if (repeats == MAX_REPEATS) {
          return applySingly(batch.anew());
        }
        setAside(batch, culprit, failure.getMessage());
      }
    }
  }

  /** Applies the records one by one, so that only those are given up which fail by themselves. */
  Collection<Advance> applySingly(PollBatch batch) {
    List<Advance> moves = new ArrayList<>();
    Map<TopicPartition, List<Fetched>> byPartition =
        batch.records().stream().collect(Collectors.groupingBy(Fetched::topicPartition));
    for (Advance whole : batch.allAdvances()) {
      List<Fetched> records = byPartition.getOrDefault(whole.topicPartition(), List.of());
      moves.add(singly(whole, records));
    }
    return moves;
  }

  private Advance singly(Advance whole, List<Fetched> records) {
    long from = whole.from();
    for (int i = 0; i < records.size(); i++) {
      long to = i + 1 < records.size() ? records.get(i + 1).offset() : whole.to();
      PollBatch one =
          new PollBatch(
              List.of(records.get(i)), List.of(new Advance(whole.topicPartition(), from, to)));
      single(one, records.get(i));
      long reached = one.allAdvances().iterator().next().to();
      if (reached != to) {
        return whole.to(reached);
      }
      from = to;
    }
    return whole;
  }

  private void single(PollBatch one, Fetched record) {
    try {
      apply(one);
    } catch (FencedException fenced) {
      throw fenced;
    } catch (RuntimeException failure) {
      if (PassingFailure.is(failure)) {
        throw failure;
      }
      LOG.errorf(failure, "%s cannot be applied", record.state());
      setAside(one, record, failure.getClass().getSimpleName());
      transaction.apply(projection, one, generation);
    }
  }

  private void giveUpDefective(PollBatch batch) {
    for (Fetched record : batch.records()) {
      if (record.defect() != null) {
        setAside(batch, record, record.defect());
      }
    }
  }

  private void setAside(PollBatch batch, Fetched record, String reason) {
    if (mustNotBeSkipped(record)) {
      batch.stopAt(record);
      stopped.add(record.topicPartition(), record.offset(), reason);
    } else {
      LOG.warnf("%s goes to the dead letters: %s", record.state(), reason);
      batch.giveUp(record, reason);
    }
  }

  private boolean mustNotBeSkipped(Fetched record) {
    try {
      return projection.blocks(record.state());
    } catch (RuntimeException undecided) {
      return true;
    }
  }

  private void movedOn(Advance advance) {
    StoppedPartitions.Stop stop = stopped.all().get(advance.topicPartition());
    if (stop != null && advance.to() > stop.offset()) {
      stopped.remove(advance.topicPartition());
    }
  }

  private static Fetched unreadable(Throwable failure, PollBatch batch) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableRecordException unreadable) {
        return batch.records().stream()
            .filter(record -> record.state().equals(unreadable.record()))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }
}
