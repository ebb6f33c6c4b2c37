package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.safeer.kit.event.CloudEventHeaders;
import org.safeer.kit.event.EventEnvelope;
import org.safeer.kit.event.KeyPartition;

/** Turns rows into the records of one Kafka transaction. */
@ApplicationScoped
class RecordPublisher {

  private final int partitions;
  private final String source;

  RecordPublisher(TopicsConfig topics, EventConfig event) {
    this.partitions = topics.partitions();
    this.source = event.source();
  }

  /**
   * Publishes all rows or none.
   *
   * @return where the records are
   * @throws KafkaException if it is not certain that all are there; the producer is of no use then
   */
  LogEnds publish(Producer<String, byte[]> producer, List<OutboxRow> rows)
      throws InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
    try {
      producer.beginTransaction();
      for (OutboxRow row : rows) {
        sent.add(producer.send(record(row)));
      }
      producer.commitTransaction();
      return ends(sent);
    } catch (KafkaException failure) {
      throw RefusedRecordException.nameCulprit(failure, rows, sent);
    }
  }

  private static LogEnds ends(List<Future<RecordMetadata>> sent) throws InterruptedException {
    LogEnds ends = new LogEnds();
    for (Future<RecordMetadata> record : sent) {
      try {
        RecordMetadata metadata = record.get();
        ends.wrote(metadata.topic(), metadata.partition(), metadata.offset());
      } catch (ExecutionException impossible) {
        throw new KafkaException("committed without a record", impossible);
      }
    }
    return ends;
  }

  private ProducerRecord<String, byte[]> record(OutboxRow row) {
    EventEnvelope envelope =
        new EventEnvelope(
            row.eventId(),
            source,
            row.type(),
            row.createdAt(),
            row.key(),
            row.partitionKey(),
            row.version());
    return new ProducerRecord<>(
        row.topic(),
        KeyPartition.of(row.partitionKey(), partitions),
        row.key(),
        row.payload(),
        CloudEventHeaders.write(envelope));
  }
}
