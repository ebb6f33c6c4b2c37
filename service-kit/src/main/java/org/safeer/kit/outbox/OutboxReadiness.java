package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * DOWN for what will not pass by itself: topics that are missing or of another shape, a record that
 * Kafka refuses. An outage of Kafka is told in the data only: the outbox exists so that writes go
 * on through it, and taking the service out of rotation would undo that.
 */
@Readiness
@ApplicationScoped
class OutboxReadiness implements HealthCheck {

  private final OwnedTopics topics;
  private final RelayState relay;

  OutboxReadiness(OwnedTopics topics, RelayState relay) {
    this.topics = topics;
    this.relay = relay;
  }

  @Override
  public HealthCheckResponse call() {
    Map<Integer, RelayState.Trouble> troubles = relay.troubles();
    boolean refused = troubles.values().stream().anyMatch(RelayState.Trouble::refused);
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("outbox").status(topics.problem().isEmpty() && !refused);
    topics.problem().ifPresent(problem -> answer.withData("topics", problem));
    relay.lostDatabase().ifPresent(reason -> answer.withData("lock-connection", reason));
    troubles.forEach(
        (bucket, trouble) ->
            answer.withData(
                "bucket-" + bucket,
                "since %s, %d tries: %s"
                    .formatted(trouble.since(), trouble.failures(), trouble.last().getMessage())));
    return answer.withData("pending", relay.pending()).build();
  }
}
