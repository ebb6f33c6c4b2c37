package org.safeer.interview.qda;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.safeer.interview.qda.QdaClaim.QdaAsked;
import org.safeer.kit.job.ClaimLostException;

/** Who works on which job, and how it ends. */
@ApplicationScoped
class QdaClaims {

  private final QdaJobRepository jobs;
  private final QdaFiles files;
  private final QdaConfig config;

  QdaClaims(QdaJobRepository jobs, QdaFiles files, QdaConfig config) {
    this.jobs = jobs;
    this.files = files;
    this.config = config;
  }

  /** Takes up the oldest job nobody works on, from its beginning; null if there is none. */
  QdaClaim claim() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              QdaJob job = jobs.oldestOpen(Instant.now());
              if (job == null) {
                return null;
              }
              UUID run = UUID.randomUUID();
              job.claim(run, leaseEnd());
              return claimed(job, run);
            });
  }

  private QdaClaim claimed(QdaJob job, UUID run) {
    boolean out = job.kind == QdaKind.EXPORT;
    QdaAsked asked =
        new QdaAsked(
            out ? job.asked(PutQdaExportRequest.class) : null,
            out ? null : job.asked(QdaAskedImport.class),
            job.requestedBy,
            job.requestedAs);
    byte[] file = out ? null : files.read(job.id);
    return new QdaClaim(job.id, run, job.kind, asked, file, job.attempts);
  }

  boolean isHopeless(QdaClaim claim) {
    return claim.attempts() > config.attempts();
  }

  /** Says that the work goes on. */
  void goOn(QdaClaim claim) {
    QuarkusTransaction.requiringNew().run(() -> held(claim).claimedUntil = leaseEnd());
  }

  /** The export is done; its file is kept. */
  void finish(QdaClaim claim, Object outcome, byte[] file) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              held(claim).finish(outcome);
              files.store(claim.job(), file);
            });
  }

  /** The import is done; what it was asked to do, and its file, go. */
  void finish(QdaClaim claim, Object outcome) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              held(claim).finish(outcome);
              files.delete(claim.job());
            });
  }

  void fail(QdaClaim claim, QdaFailure why) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              held(claim).fail(why);
              files.delete(claim.job());
            });
  }

  /** Lets another process, or this one after its restart, begin again at once. */
  void release(QdaClaim claim) {
    QuarkusTransaction.requiringNew().run(() -> held(claim).release());
  }

  /** The job, locked until the transaction ends; throws if this run of it is over. */
  private QdaJob held(QdaClaim claim) {
    QdaJob job = jobs.held(claim.job());
    if (job == null || !job.isHeldBy(claim.run())) {
      throw new ClaimLostException();
    }
    return job;
  }

  private Instant leaseEnd() {
    return Instant.now().plus(config.lease());
  }
}
