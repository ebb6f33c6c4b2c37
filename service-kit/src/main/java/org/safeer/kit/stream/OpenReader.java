package org.safeer.kit.stream;

import java.time.Duration;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;

/** A reader with the connections it needs. */
record OpenReader(
    Consumer<byte[], byte[]> consumer,
    TopicIds topicIds,
    PositionSource source,
    GenerationReader reader)
    implements AutoCloseable {

  private static final Duration CLOSE = Duration.ofSeconds(2);

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(CLOSE));
    topicIds.close();
  }
}
