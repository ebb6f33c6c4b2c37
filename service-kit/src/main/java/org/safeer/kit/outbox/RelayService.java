package org.safeer.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Runs this process's relay from start to stop, if the service owns topics. */
@ApplicationScoped
class RelayService {

  private final RelayParts parts;
  private final RelayBell bell;
  private final OwnedTopics topics;
  private final RelayState state;
  private Relay relay;

  RelayService(
      OutboxTable table,
      LockConnections connections,
      BucketProducers producers,
      RecordPublisher publisher,
      FaultPoint fault,
      OutboxConfig config,
      RelayBell bell,
      OwnedTopics topics,
      RelayState state) {
    this.parts = new RelayParts(table, connections, producers, publisher, fault, config);
    this.bell = bell;
    this.topics = topics;
    this.state = state;
  }

  void start(@Observes StartupEvent event) {
    if (parts.config().relay().enabled() && topics.any()) {
      relay = new Relay("outbox-relay", parts, bell, topics::ready, state);
      relay.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (relay != null) {
      relay.close();
    }
  }
}
