package org.safeer.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How much waits to be published. */
@ApplicationScoped
class OutboxMetrics {

  void register(@Observes StartupEvent event, MeterRegistry registry, RelayState relay) {
    Gauge.builder("safeer.outbox.pending", relay, RelayState::pending)
        .description("States committed and not yet published, counted up to 100,000")
        .register(registry);
    Gauge.builder("safeer.outbox.buckets.failing", relay, state -> state.troubles().size())
        .description("Buckets whose last batch was not published")
        .register(registry);
  }
}
