package org.safeer.kit.outbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Kafka refuses a record and will go on refusing it: its bucket stands still until somebody acts.
 * Outages and fencing are not of this kind, they pass.
 */
class RefusedRecordException extends KafkaException {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<? extends Exception>> LASTING =
      Set.of(
          RecordTooLargeException.class,
          RecordBatchTooLargeException.class,
          InvalidRecordException.class,
          InvalidTopicException.class,
          PolicyViolationException.class,
          AuthorizationException.class);

  RefusedRecordException(OutboxRow row, Throwable refusal) {
    super(
        "Kafka refuses outbox row %d for %s: %s"
            .formatted(row.id(), row.topic(), refusal.getMessage()),
        refusal);
  }

  /** The refusal of one of the rows, if that is what made the transaction fail. */
  static KafkaException nameCulprit(
      KafkaException failure, List<OutboxRow> rows, List<Future<RecordMetadata>> sent) {
    for (int i = 0; i < sent.size(); i++) {
      Throwable refusal = refusal(sent.get(i));
      if (refusal != null) {
        return new RefusedRecordException(rows.get(i), refusal);
      }
    }
    return failure;
  }

  private static Throwable refusal(Future<RecordMetadata> sent) {
    if (!sent.isDone()) {
      return null;
    }
    try {
      sent.get();
      return null;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException refused) {
      Throwable cause = refused.getCause();
      return LASTING.stream().anyMatch(kind -> kind.isInstance(cause)) ? cause : null;
    }
  }
}
