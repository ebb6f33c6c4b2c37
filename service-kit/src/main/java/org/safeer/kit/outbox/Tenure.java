package org.safeer.kit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;

/**
 * One relay's holding of one bucket, from lock to release, with a producer of its own.
 *
 * <p>Order matters: the lock was taken, then the producer shuts out its predecessors, then rows are
 * read. A predecessor that was frozen in between can publish nothing after that, and what it had
 * published without deleting is published again, in order, at the same versions.
 */
final class Tenure {

  private final int bucket;
  private final RelayParts parts;
  private volatile Producer<String, byte[]> producer;
  private volatile boolean busy;
  private volatile Exception failure;
  private volatile boolean ended;

  Tenure(int bucket, RelayParts parts) {
    this.bucket = bucket;
    this.parts = parts;
  }

  int bucket() {
    return bucket;
  }

  /** Whether a batch is being published; then the lock must not be given back. */
  boolean busy() {
    return busy;
  }

  /** What ended the last batch; null if it went well. A tenure that failed is of no more use. */
  Exception failure() {
    return failure;
  }

  /** Marks the tenure busy, before a batch is handed to another thread. */
  void claim() {
    busy = true;
  }

  /** Publishes the oldest rows; true if there were any, so that more may wait. */
  boolean publishBatch() {
    try {
      startProducer();
      List<OutboxRow> rows = parts.table().read(bucket, parts.batch());
      if (rows.isEmpty()) {
        return false;
      }
      parts.fault().beforePublish();
      LogEnds ends = parts.publisher().publish(producer, rows);
      parts.fault().afterPublish();
      parts.table().published(bucket, rows, ends);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      failure = stopping;
      return false;
    } catch (SQLException | RuntimeException thrown) {
      failure = thrown;
      return false;
    } finally {
      busy = false;
    }
  }

  private void startProducer() {
    boolean first = producer == null;
    if (first) {
      producer = parts.producers().create(bucket);
    }
    if (ended) { // asked only now: end() has either seen the producer or is seen here
      producer.close(Duration.ZERO);
      throw new IllegalStateException("the lock on bucket " + bucket + " is gone");
    }
    if (first) {
      producer.initTransactions();
    }
  }

  /** Closes the producer at once; what it had not committed is aborted by its successor. */
  void end() {
    ended = true;
    Producer<String, byte[]> closing = producer;
    if (closing != null) {
      closing.close(Duration.ZERO);
    }
  }
}
