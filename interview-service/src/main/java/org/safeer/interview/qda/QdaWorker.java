package org.safeer.interview.qda;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.safeer.kit.identity.OnBehalf;
import org.safeer.kit.job.ClaimLostException;
import org.safeer.kit.job.WorkLoop;
import org.safeer.kit.problem.ProblemException;

/** Works on exports and imports, one after the other. */
@ApplicationScoped
class QdaWorker {

  private static final Logger LOG = Logger.getLogger(QdaWorker.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final QdaClaims claims;
  private final QdaBarrier barrier;
  private final QdaExportRun exportRun;
  private final QdaImportRun importRun;
  private final QdaRetention retention;
  private final OnBehalf onBehalf;
  private final WorkLoop loop;

  QdaWorker(
      QdaClaims claims,
      QdaBarrier barrier,
      QdaExportRun exportRun,
      QdaImportRun importRun,
      QdaRetention retention,
      OnBehalf onBehalf,
      QdaConfig config) {
    this.claims = claims;
    this.barrier = barrier;
    this.exportRun = exportRun;
    this.importRun = importRun;
    this.retention = retention;
    this.onBehalf = onBehalf;
    this.loop = new WorkLoop("qda-jobs", config.poll(), this::doNext);
  }

  void onStart(@Observes StartupEvent event) {
    loop.start();
  }

  /** What is half done is begun again by the next process. */
  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    loop.stop(PATIENCE);
  }

  /** There is something to do. */
  void wake() {
    loop.wake();
  }

  private boolean doNext() {
    retention.keep();
    QdaClaim claim = claims.claim();
    if (claim == null) {
      return false;
    }
    try {
      run(claim);
    } catch (ClaimLostException over) {
      LOG.info("A job of REFI-QDA is begun again, or is gone.");
    }
    return true;
  }

  private void run(QdaClaim claim) {
    if (claims.isHopeless(claim)) {
      String detail = "It was taken up several times and never came to its end.";
      claims.fail(claim, new QdaFailure("internal", detail));
      return;
    }
    barrier.await(claim.study());
    try {
      onBehalf.call(
          claim.asked().client(),
          claim.asked().role(),
          () -> {
            done(claim);
            return null;
          });
    } catch (StoppedException stopped) {
      claims.release(claim);
    } catch (ProblemException refused) {
      claims.fail(claim, new QdaFailure(refused.problemCode().code(), refused.getDetail()));
    }
  }

  private void done(QdaClaim claim) {
    if (claim.kind() == QdaKind.EXPORT) {
      exportRun.run(claim, this::goOn);
    } else {
      importRun.run(claim, this::goOn);
    }
  }

  private void goOn(QdaClaim claim) {
    if (loop.isStopping()) {
      throw new StoppedException();
    }
    claims.goOn(claim);
  }

  /** The process is stopping. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
