package org.safeer.interview.qda;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.ProblemException;

/** Exports of studies to files of REFI-QDA. */
@ApplicationScoped
public class QdaExports {

  private final Studies studies;
  private final QdaJobRepository jobs;
  private final QdaFiles files;
  private final QdaWorker worker;
  private final Caller caller;

  QdaExports(
      Studies studies, QdaJobRepository jobs, QdaFiles files, QdaWorker worker, Caller caller) {
    this.studies = studies;
    this.jobs = jobs;
    this.files = files;
    this.worker = worker;
    this.caller = caller;
  }

  /** The view of what is stored, and whether this request asked for it. */
  public record Stored(QdaExportView view, boolean queued) {}

  /** A file that was made. */
  public record Made(QdaFormat format, byte[] bytes, String sha256) {}

  /**
   * Asks for an export. The same again changes nothing while it is under way or its file is there;
   * one that failed or whose file is gone is made anew.
   *
   * @throws ProblemException {@code not-found}, {@code export-differs}, {@code
   *     upstream-unavailable}
   */
  public Stored put(String study, UUID export, PutQdaExportRequest request) {
    studies.require(study);
    EntityKey key = new EntityKey(study, export);
    Stored stored = QuarkusTransaction.requiringNew().call(() -> queueOrCompare(key, request));
    worker.wake();
    return stored;
  }

  private Stored queueOrCompare(EntityKey key, PutQdaExportRequest request) {
    boolean first =
        jobs.insert(QdaJob.queued(key, QdaKind.EXPORT, request, caller.clientId(), caller.role()));
    QdaJob known = jobs.held(key);
    if (first) {
      return new Stored(QdaExportView.of(known), true);
    }
    if (known.kind != QdaKind.EXPORT || !known.isAsked(request)) {
      throw new ProblemException(
          InterviewProblem.EXPORT_DIFFERS, "Give another id to an export of something else.");
    }
    boolean anew = known.status.isOver();
    if (anew) {
      known.queue();
    }
    return new Stored(QdaExportView.of(known), anew);
  }

  /**
   * One export.
   *
   * @throws ProblemException {@code not-found}
   */
  @Transactional
  public QdaExportView get(String study, UUID export) {
    return QdaExportView.of(found(study, export));
  }

  /**
   * Its file.
   *
   * @throws ProblemException {@code not-found}, {@code export-unfinished}
   */
  @Transactional
  public Made file(String study, UUID export) {
    QdaJob job = found(study, export);
    byte[] bytes = job.status == QdaStatus.FINISHED ? files.read(job.id) : null;
    if (bytes == null) {
      throw new ProblemException(
          InterviewProblem.EXPORT_UNFINISHED, "Wait until its status is finished.");
    }
    QdaFormat format = job.asked(PutQdaExportRequest.class).format();
    return new Made(format, bytes, job.result(QdaExportCounts.class).sha256());
  }

  private QdaJob found(String study, UUID export) {
    QdaJob job = jobs.findById(new EntityKey(study, export));
    if (job == null || job.kind != QdaKind.EXPORT) {
      throw Problems.notFound();
    }
    return job;
  }
}
