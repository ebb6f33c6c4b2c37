package org.safeer.kit.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Runs the one thread that reads this service's topics into its projection, from start to stop, if
 * there is a projection.
 */
@ApplicationScoped
class StateConsumer {

  private static final Logger LOG = Logger.getLogger(StateConsumer.class);
  private static final Duration STOP = Duration.ofSeconds(10);

  private final Instance<StateProjection> projections;
  private final ReaderFactory readers;
  private final GenerationTable generations;
  private final StoppedPartitions stopped;
  private final StreamState state;
  private final StreamConfig config;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Backoff backoff = new Backoff(stop);
  private final Thread thread = new Thread(this::run, "state-consumer");

  StateConsumer(
      Instance<StateProjection> projections,
      ReaderFactory readers,
      GenerationTable generations,
      StoppedPartitions stopped,
      StreamState state,
      StreamConfig config) {
    this.projections = projections;
    this.readers = readers;
    this.generations = generations;
    this.stopped = stopped;
    this.state = state;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    if (config.enabled() && projections.isResolvable()) {
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stop.countDown();
    thread.join(STOP.toMillis());
    thread.interrupt();
  }

  private void run() {
    int failures = 0;
    while (!backoff.stopped()) {
      try {
        readCurrentGeneration();
        failures = 0;
      } catch (SupersededException superseded) {
        LOG.info(superseded.getMessage());
      } catch (InterruptException stopping) {
        return;
      } catch (RuntimeException failure) {
        LOG.warn("the topics cannot be read", failure);
        state.trouble(failure.getMessage());
        backoff.pause(++failures);
      }
    }
  }

  private void readCurrentGeneration() {
    int generation = generations.current();
    try (OpenReader open = readers.live(projections.get(), generation, stopped)) {
      LOG.infof("reading %s into generation %d", projections.get().topics(), generation);
      LiveWatch watch = new LiveWatch(config, generations, generation, open);
      while (!backoff.stopped() && watch.current()) {
        int failures = open.reader().step();
        state.measure(open.consumer(), failures);
        backoff.pause(failures);
      }
    }
  }
}
