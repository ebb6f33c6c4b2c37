package org.safeer.kit.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

/** How far the projection is behind the topics. */
@ApplicationScoped
class StreamMetrics {

  void register(
      @Observes StartupEvent event,
      MeterRegistry registry,
      Instance<StateProjection> projections,
      StreamState state,
      StoppedPartitions stopped) {
    if (!projections.isResolvable()) {
      return;
    }
    for (String topic : projections.get().topics()) {
      Gauge.builder("safeer.consumer.lag", state, known -> known.lag(topic))
          .tag("topic", topic)
          .description("Offsets between this replica's positions in a topic and its end")
          .register(registry);
    }
    Gauge.builder("safeer.consumer.stopped", stopped, known -> known.all().size())
        .description("Partitions that stand still at a record that must not be skipped")
        .register(registry);
  }
}
