package org.safeer.interview.qda;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.refi.RefiFile;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.reading.UnreadableRefiException;
import org.safeer.interview.study.Studies;
import org.safeer.kit.id.Ids;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Imports of files of REFI-QDA. */
@ApplicationScoped
public class QdaImports {

  private static final int ACCEPTED = 202;

  private final Studies studies;
  private final Participants participants;
  private final QdaJobRepository jobs;
  private final QdaFiles files;
  private final QdaWorker worker;
  private final Idempotency idempotency;
  private final Caller caller;

  QdaImports(
      Studies studies,
      Participants participants,
      QdaJobRepository jobs,
      QdaFiles files,
      QdaWorker worker,
      Idempotency idempotency,
      Caller caller) {
    this.studies = studies;
    this.participants = participants;
    this.jobs = jobs;
    this.files = files;
    this.worker = worker;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * Accepts a file to be imported in the background, if it can be read.
   *
   * @param call the request, which may be sent again
   * @throws ProblemException {@code not-found}, {@code validation-failed} with the rule that the
   *     file breaks, {@code upstream-unavailable}
   */
  public QdaImportView start(
      String study, QdaImportRequest plan, boolean dryRun, byte[] file, KeyedCall call) {
    studies.require(study);
    check(plan);
    try {
      RefiFile.read(file);
    } catch (UnreadableRefiException unreadable) {
      throw Problems.invalid("/file", unreadable.rule(), unreadable.getMessage());
    }
    plan.sources().forEach(source -> getToKnow(study, source));
    QdaAskedImport asked = new QdaAskedImport(plan, dryRun);
    QdaImportView queued =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    idempotency.once(
                        call,
                        () -> queue(new EntityKey(study, Ids.v7()), asked, file),
                        view -> new Recorded(ACCEPTED, view.id().toString()),
                        known -> get(study, UUID.fromString(known.resource()))));
    worker.wake();
    return queued;
  }

  private static void check(QdaImportRequest plan) {
    List<QdaImportRequest.SourcePlan> sources = plan.sources();
    for (int i = 0; i < sources.size(); i++) {
      if (Guid.parse(sources.get(i).source()) == null) {
        String pointer = "/plan/sources/" + i + "/source";
        throw Problems.invalid(pointer, "guid", pointer + " must be a GUID.");
      }
    }
  }

  /** Survey-service answers the caller; in the background there is nobody whom it would answer. */
  private void getToKnow(String study, QdaImportRequest.SourcePlan source) {
    if (source.create() != null) {
      try {
        participants.require(study, source.create().participant());
      } catch (ProblemException unknown) {
        if (unknown.problemCode() == KitProblem.UPSTREAM_UNAVAILABLE) {
          throw unknown;
        }
        // The report will say of this source what is the matter.
      }
    }
  }

  private QdaImportView queue(EntityKey key, QdaAskedImport asked, byte[] file) {
    QdaJob job = QdaJob.queued(key, QdaKind.IMPORT, asked, caller.clientId(), caller.role());
    jobs.insert(job);
    files.store(key, file);
    return QdaImportView.of(job);
  }

  /**
   * One import.
   *
   * @throws ProblemException {@code not-found}
   */
  @Transactional
  public QdaImportView get(String study, UUID id) {
    QdaJob job = jobs.findById(new EntityKey(study, id));
    if (job == null || job.kind != QdaKind.IMPORT) {
      throw Problems.notFound();
    }
    return QdaImportView.of(job);
  }
}
