package org.safeer.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * Sees to the service's own topics: creates what is missing, refuses what has another shape, and
 * starts a republication when a log was lost. Nothing is published before they are as they should
 * be; the service itself starts and takes writes without them.
 */
@ApplicationScoped
class OwnedTopics {

  private static final Logger LOG = Logger.getLogger(OwnedTopics.class);

  private final TopicsConfig config;
  private final TopicCheck check;
  private final Republication republication;
  private final Semaphore wake = new Semaphore(0);
  private final Thread watcher = new Thread(this::watch, "owned-topics");
  private volatile boolean stopping;
  private volatile String problem = "the topics have not been looked at yet";

  OwnedTopics(TopicsConfig config, TopicCheck check, Republication republication) {
    this.config = config;
    this.check = check;
    this.republication = republication;
  }

  /** Whether the service owns any. */
  boolean any() {
    return !names().isEmpty();
  }

  /** Whether they can be published to. */
  boolean ready() {
    return problem == null;
  }

  /** Why they cannot be published to; empty if they can. */
  Optional<String> problem() {
    return any() ? Optional.ofNullable(problem) : Optional.empty();
  }

  void start(@Observes StartupEvent event) {
    if (any()) {
      republication.onRequest(wake::release);
      watcher.setDaemon(true);
      watcher.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    watcher.interrupt();
  }

  private Set<String> names() {
    return config.owned().orElse(Set.of());
  }

  private void watch() {
    try {
      while (!stopping) {
        look();
        Duration pause = ready() ? config.check() : config.retry();
        if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          wake.drainPermits();
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() throws InterruptedException {
    try {
      check.run(names());
      problem = null;
      republication.runRequested();
    } catch (TopicShapeException refused) {
      say(Level.WARN, refused.getMessage());
    } catch (RuntimeException unreachable) {
      // Topics that were fine still are when Kafka does not answer: the relay waits by itself.
      if (!ready()) {
        say(Level.INFO, "Kafka or the database does not answer: " + unreachable.getMessage());
      }
    }
  }

  /** At a start, servers that do not answer yet are no warning; readiness tells of them. */
  private void say(Level level, String reason) {
    if (!reason.equals(problem)) {
      LOG.logf(level, "own topics are not ready: %s", reason);
    }
    problem = reason;
  }
}
