package org.safeer.survey.responseimport;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The one thread of this process that works on imports, one after the other. */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  private final ImportClaims claims;
  private final ImportRun run;
  private final Retention retention;
  private final ImportConfig config;
  private final UUID id = UUID.randomUUID();
  private final Semaphore bell = new Semaphore(0);

  private volatile boolean stopping;
  private volatile Thread thread;

  ImportWorker(ImportClaims claims, ImportRun run, Retention retention, ImportConfig config) {
    this.claims = claims;
    this.run = run;
    this.retention = retention;
    this.config = config;
  }

  void onStart(@Observes StartupEvent event) {
    start();
  }

  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    stop();
  }

  void start() {
    stopping = false;
    thread = new Thread(this::work, "response-imports");
    thread.setDaemon(true);
    thread.start();
  }

  /** Lets the chunk in progress be committed, then leaves the rest to the next start. */
  void stop() throws InterruptedException {
    stopping = true;
    wake();
    Thread running = thread;
    if (running != null) {
      running.join(config.lease().toMillis());
    }
  }

  /** There is something to do. */
  void wake() {
    bell.release();
  }

  private void work() {
    while (!stopping) {
      try {
        retention.keep();
        ImportClaim claim = claims.claim(id);
        if (claim == null) {
          rest();
        } else {
          run.run(claim, () -> stopping);
        }
      } catch (ClaimLostException takenOver) {
        LOG.info("An import was taken over by another process.");
      } catch (IOException | RuntimeException | Error failure) {
        // Whatever it is, the thread must live on; the claim runs out, and the import is tried
        // again.
        LOG.error("An import was interrupted.", failure);
        rest();
      }
    }
  }

  private void rest() {
    try {
      if (bell.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
        bell.drainPermits();
      }
    } catch (InterruptedException told) {
      stopping = true;
    }
  }
}
