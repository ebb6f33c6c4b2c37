package org.safeer.survey.responseimport;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.safeer.kit.job.ClaimLostException;
import org.safeer.kit.job.WorkLoop;

/** Works on imports, one after the other. */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  private final ImportClaims claims;
  private final ImportRun run;
  private final Retention retention;
  private final ImportConfig config;
  private final UUID id = UUID.randomUUID();
  private final WorkLoop loop;

  ImportWorker(ImportClaims claims, ImportRun run, Retention retention, ImportConfig config) {
    this.claims = claims;
    this.run = run;
    this.retention = retention;
    this.config = config;
    this.loop = new WorkLoop("response-imports", config.poll(), this::importNext);
  }

  void onStart(@Observes StartupEvent event) {
    start();
  }

  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    stop();
  }

  void start() {
    loop.start();
  }

  /** Lets the chunk in progress be committed, then leaves the rest to the next start. */
  void stop() throws InterruptedException {
    loop.stop(config.lease());
  }

  /** There is something to do. */
  void wake() {
    loop.wake();
  }

  private boolean importNext() throws IOException {
    retention.keep();
    ImportClaim claim = claims.claim(id);
    if (claim == null) {
      return false;
    }
    try {
      run.run(claim, loop::isStopping);
    } catch (ClaimLostException takenOver) {
      LOG.info("An import was taken over by another process.");
    }
    return true;
  }
}
