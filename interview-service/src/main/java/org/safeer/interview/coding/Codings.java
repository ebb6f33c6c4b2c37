package org.safeer.interview.coding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.outbox.Outbox;

/** The codings of interviews. */
@ApplicationScoped
public class Codings {

  private final InterviewLedger ledger;
  private final CodingWriter writer;
  private final CodingRepository codings;
  private final RemovedCodingRepository removed;
  private final Outbox outbox;

  Codings(
      InterviewLedger ledger,
      CodingWriter writer,
      CodingRepository codings,
      RemovedCodingRepository removed,
      Outbox outbox) {
    this.ledger = ledger;
    this.writer = writer;
    this.codings = codings;
    this.removed = removed;
    this.outbox = outbox;
  }

  /**
   * Stores a coding under the id its client chose, or with the ETag of the stored one changes it.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code
   *     participant-withdrawn}, {@code coding-deleted}, {@code coding-exists} for another coding
   *     without {@code ifMatch}, {@code precondition-failed}, {@code consent-missing}, {@code
   *     transcript-missing}, {@code code-retired}, {@code validation-failed}
   */
  CodingWriter.Stored put(
      String study, UUID interview, UUID coding, PutCodingRequest request, String ifMatch) {
    ledger.require(study, interview);
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                writer.store(
                    writer.held(study, interview, Set.of(request.code())),
                    coding,
                    request,
                    ifMatch));
  }

  /**
   * Deletes a coding; its id is not used again. To delete it twice is to have deleted it.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code
   *     participant-withdrawn}
   */
  public void delete(String study, UUID interview, UUID coding) {
    ledger.require(study, interview);
    QuarkusTransaction.requiringNew()
        .run(() -> remove(writer.held(study, interview), new EntityKey(study, coding)));
  }

  private void remove(InterviewRef interview, EntityKey key) {
    if (removed.findById(key) != null) {
      return;
    }
    Coding coding =
        found(codings.findById(key, LockModeType.PESSIMISTIC_WRITE), interview.interview());
    RemovedCoding trace = RemovedCoding.of(coding, false);
    codings.delete(coding);
    removed.persist(trace);
    outbox.append(trace.tombstone());
  }

  private static Coding found(Coding coding, UUID interview) {
    if (coding == null || !coding.interview.equals(interview)) {
      throw Problems.notFound();
    }
    return coding;
  }
}
