package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** The partitions that stand still at a record which must not be skipped. */
@ApplicationScoped
class StoppedPartitions {

  private static final Logger LOG = Logger.getLogger(StoppedPartitions.class);

  private final StreamConfig config;
  private final Clock clock = Clock.systemUTC();
  private final Map<TopicPartition, Stop> stops = new ConcurrentHashMap<>();

  StoppedPartitions(StreamConfig config) {
    this.config = config;
  }

  /** Why and since when a partition stands still, and when it is tried again. */
  record Stop(long offset, String reason, Instant since, Instant next) {}

  /** Notes a stop, or that another try went no better. */
  void add(TopicPartition partition, long offset, String reason) {
    Instant now = clock.instant();
    LOG.errorf("%s stands still at offset %d: %s", partition, offset, reason);
    stops.merge(
        partition,
        new Stop(offset, reason, now, now.plus(config.blockedRetry())),
        (known, again) -> new Stop(offset, reason, known.since(), again.next()));
  }

  void remove(TopicPartition partition) {
    if (stops.remove(partition) != null) {
      LOG.infof("%s no longer stands still here", partition);
    }
  }

  /** Whether it is too early for another try. */
  boolean resting(TopicPartition partition) {
    Stop stop = stops.get(partition);
    return stop != null && clock.instant().isBefore(stop.next());
  }

  /** Those to be tried again now. */
  Set<TopicPartition> due() {
    return stops.keySet().stream()
        .filter(partition -> !resting(partition))
        .collect(Collectors.toSet());
  }

  /** All of them, in order. */
  Map<TopicPartition, Stop> all() {
    Map<TopicPartition, Stop> ordered = new TreeMap<>(Positions.ORDER);
    ordered.putAll(stops);
    return ordered;
  }
}
