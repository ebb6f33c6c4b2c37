package org.safeer.kit.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Reads into one generation with one consumer: polls, applies, and after any failure asks the table
 * where it is and polls again. Nothing is skipped and nothing is committed to Kafka.
 */
final class GenerationReader {

  private static final Logger LOG = Logger.getLogger(GenerationReader.class);
  private static final Duration POLL = Duration.ofMillis(200);

  private final Consumer<byte[], byte[]> consumer;
  private final Positions positions;
  private final PollApplier applier;
  private final LogStart logStart;
  private final int tries;
  private int failures;
  private int failedApplications;

  GenerationReader(
      Consumer<byte[], byte[]> consumer,
      Positions positions,
      PollApplier applier,
      LogStart logStart,
      int tries) {
    this.consumer = consumer;
    this.positions = positions;
    this.applier = applier;
    this.logStart = logStart;
    this.tries = tries;
  }

  /** Shares the partitions of the topics with the other members of the consumer's group. */
  void subscribe(Set<String> topics) {
    consumer.subscribe(topics, positions);
  }

  /** Reads these partitions alone. */
  void assign(Collection<TopicPartition> partitions) {
    consumer.assign(partitions);
    positions.onPartitionsAssigned(partitions);
  }

  /** Asks the table for all positions before anything more is applied. */
  void takeUpAgain() {
    positions.restAll();
  }

  /**
   * One poll, applied.
   *
   * @return how many failures there have been in a row, 0 if it went well
   * @throws SupersededException if a rebuild has swapped
   */
  int step() {
    try {
      positions.settle();
      apply(consumer.poll(POLL));
      failures = 0;
    } catch (SupersededException | InterruptException ending) {
      throw ending;
    } catch (InvalidOffsetException outside) {
      LOG.warnf("outside the log, reading it from its start: %s", outside.getMessage());
      logStart.goTo(outside.partitions(), consumer, positions);
    } catch (FencedException fenced) {
      LOG.infof("another consumer was faster: %s", fenced.getMessage());
      positions.restAll();
    } catch (RuntimeException failure) {
      failures++;
      LOG.warnf(failure, "a poll was not applied, try %d", failures);
      positions.restAll();
    }
    return failures;
  }

  private void apply(ConsumerRecords<byte[], byte[]> polled) {
    PollBatch batch = batch(polled);
    if (batch.records().isEmpty()) {
      return;
    }
    try {
      boolean narrow = failedApplications >= tries;
      (narrow ? applier.applySingly(batch) : applier.apply(batch)).forEach(positions::advanced);
      failedApplications = 0;
    } catch (RuntimeException failure) {
      if (!(failure instanceof FencedException) && !PassingFailure.is(failure)) {
        failedApplications++;
      }
      throw failure;
    }
  }

  private PollBatch batch(ConsumerRecords<byte[], byte[]> polled) {
    List<Fetched> records = new ArrayList<>(polled.count());
    List<Advance> advances = new ArrayList<>();
    for (TopicPartition partition : polled.partitions()) {
      if (positions.knows(partition)) {
        polled.records(partition).forEach(raw -> records.add(Fetched.of(raw)));
        advances.add(positions.advance(partition));
      }
    }
    return new PollBatch(records, advances);
  }
}
