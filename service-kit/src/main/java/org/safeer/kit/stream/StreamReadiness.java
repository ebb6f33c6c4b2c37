package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * DOWN while a partition stands still at a record that must not be skipped: somebody has to act.
 * Outages of Kafka or the database pass and are told in the data only.
 */
@Readiness
@ApplicationScoped
class StreamReadiness implements HealthCheck {

  private final StoppedPartitions stopped;
  private final StreamState state;

  StreamReadiness(StoppedPartitions stopped, StreamState state) {
    this.stopped = stopped;
    this.state = state;
  }

  @Override
  public HealthCheckResponse call() {
    Map<TopicPartition, StoppedPartitions.Stop> stops = stopped.all();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("state-consumer").status(stops.isEmpty());
    stops.forEach(
        (partition, stop) ->
            answer.withData(
                partition.toString(),
                "stands still at offset %d since %s: %s"
                    .formatted(stop.offset(), stop.since(), stop.reason())));
    state.trouble().ifPresent(reason -> answer.withData("trouble", reason));
    return answer.build();
  }
}
