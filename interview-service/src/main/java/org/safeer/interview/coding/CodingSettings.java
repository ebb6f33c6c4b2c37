package org.safeer.interview.coding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.study.Studies;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.problem.ProblemException;

/** How each study wants to code: all off until somebody sets it. */
@ApplicationScoped
public class CodingSettings {

  private final Studies studies;
  private final CodingSettingsRepository settings;
  private final LostApprovals lostApprovals;

  CodingSettings(Studies studies, CodingSettingsRepository settings, LostApprovals lostApprovals) {
    this.studies = studies;
    this.settings = settings;
    this.lostApprovals = lostApprovals;
  }

  /** The view of what is stored, and whether this request created it. */
  public record Stored(CodingSettingsView view, boolean created) {}

  /**
   * Sets them, or with the ETag of the stored ones sets them anew. Where interviewees must agree
   * from now on, quotations they have not agreed to are taken back.
   *
   * @throws ProblemException {@code not-found}, {@code precondition-required}, {@code
   *     precondition-failed}, {@code upstream-unavailable}
   */
  public Stored put(String study, PutCodingSettingsRequest request, String ifMatch) {
    studies.require(study);
    return QuarkusTransaction.requiringNew().call(() -> store(study, request, ifMatch));
  }

  private Stored store(String study, PutCodingSettingsRequest request, String ifMatch) {
    CodingSettingsOfStudy known = settings.hold(study, LockModeType.PESSIMISTIC_WRITE);
    boolean first = known.version == 0;
    if (known.isWhat(request)) {
      return new Stored(CodingSettingsView.of(known), false);
    }
    if (!first) {
      ETags.require(ifMatch, known.version);
    }
    known.take(request);
    if (known.intervieweeApproval) {
      lostApprovals.withdrawUnagreed(study);
    }
    return new Stored(CodingSettingsView.of(known), first);
  }

  /**
   * Those in force.
   *
   * @throws ProblemException {@code not-found}, {@code upstream-unavailable}
   */
  public CodingSettingsView get(String study) {
    studies.require(study);
    return QuarkusTransaction.requiringNew()
        .call(() -> CodingSettingsView.of(settings.findById(study)));
  }

  /**
   * Lets pass only if the study wants agreement to be computed.
   *
   * @throws ProblemException {@code agreement-off}
   */
  public void requireAgreement(String study) {
    if (!get(study).agreement()) {
      throw new ProblemException(
          InterviewProblem.AGREEMENT_OFF, "Set agreement in the study's coding settings first.");
    }
  }

  /** Whether interviewees must agree; that stays so until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  boolean holdIntervieweeApproval(String study) {
    return settings.hold(study, LockModeType.PESSIMISTIC_READ).intervieweeApproval;
  }

  /** Forgets those of an emptied sandbox, in the caller's transaction. */
  public void vacate(String study) {
    settings.delete("study", study);
  }
}
