package org.safeer.survey.responseexport;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.safeer.kit.job.ClaimLostException;
import org.safeer.kit.job.WorkLoop;

/** Works on exports, one after the other. */
@ApplicationScoped
class ExportWorker {

  private static final Logger LOG = Logger.getLogger(ExportWorker.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final ExportClaims claims;
  private final ExportRun run;
  private final ExportRetention retention;
  private final WorkLoop loop;

  ExportWorker(ExportClaims claims, ExportRun run, ExportRetention retention, ExportConfig config) {
    this.claims = claims;
    this.run = run;
    this.retention = retention;
    this.loop = new WorkLoop("response-exports", config.poll(), this::exportNext);
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

  /** What is half written is begun again by the next process. */
  void stop() throws InterruptedException {
    loop.stop(PATIENCE);
  }

  /** There is something to do. */
  void wake() {
    loop.wake();
  }

  private boolean exportNext() throws IOException {
    retention.keep();
    ExportClaim claim = claims.claim();
    if (claim == null) {
      return false;
    }
    try {
      run.run(claim, loop::isStopping);
    } catch (ClaimLostException over) {
      LOG.info("An export is begun again, or is gone.");
    }
    return true;
  }
}
