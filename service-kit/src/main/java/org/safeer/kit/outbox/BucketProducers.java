package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeer.kit.event.Broker;

/**
 * Makes the producer of a bucket. Every relay uses the same transactional id for it, so that the
 * newest holder of the bucket shuts out all earlier ones, whatever state they wake up in.
 */
@ApplicationScoped
class BucketProducers {

  private final Broker broker;
  private final String application;

  BucketProducers(
      Broker broker, @ConfigProperty(name = "quarkus.application.name") String application) {
    this.broker = broker;
    this.application = application;
  }

  Producer<String, byte[]> create(int bucket) {
    return new KafkaProducer<>(
        broker.with(
            Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, application + "-outbox-" + bucket,
                // An open transaction stalls every reader of its partitions.
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                ProducerConfig.BUFFER_MEMORY_CONFIG, 16_777_216L,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 1_000_000)),
        new StringSerializer(),
        new ByteArraySerializer());
  }
}
