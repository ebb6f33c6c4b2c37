package org.safeer.interview.coding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.transcript.CodedRanges.Carried;
import org.safeer.interview.transcript.carrying.Passage;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.ProblemException;

/** One code on one passage of a transcript. Two codings may overlap. */
@Entity
@Table(name = "coding")
class Coding {

  @EmbeddedId
  @AttributeOverride(name = "id", column = @Column(name = "coding"))
  EntityKey id;

  UUID interview;
  UUID participant;
  long version;
  String code;
  int turn;

  @Column(name = "start_at")
  int start;

  /** The turn that {@link #end} counts in. */
  @Column(name = "end_turn")
  int endTurn;

  @Column(name = "end_at")
  int end;

  /** How well the code fits, 0 to 100; null if nobody said. */
  Integer weight;

  String memo;

  /** Who coded, where several people share one client; null if nobody said. */
  String coder;

  @Column(name = "created_by")
  String createdBy;

  /** Who changed it last; null if nobody did. */
  @Column(name = "edited_by")
  String editedBy;

  boolean quotable;

  /** Null while the words are not approved for publication. */
  @Embedded Quotation quotation;

  /** Null while nobody recorded that the interviewee agrees to their publication. */
  @Embedded IntervieweeApproval intervieweeApproval;

  static Coding of(InterviewRef interview, UUID id, PutCodingRequest request, String client) {
    Coding coding = new Coding();
    coding.id = new EntityKey(interview.study(), id);
    coding.interview = interview.interview();
    coding.participant = interview.participant();
    coding.createdBy = client;
    coding.take(request);
    return coding;
  }

  /** Changes it; other words, or another code, are approved anew. */
  void change(PutCodingRequest request, String client) {
    take(request);
    editedBy = client;
    dropApprovals();
  }

  private void take(PutCodingRequest request) {
    code = request.code();
    turn = request.turn();
    start = request.start();
    end = request.end();
    endTurn = request.endTurn();
    weight = request.weight();
    memo = request.memo();
    coder = request.coder();
    quotable = request.quotable();
    version = StateVersions.next(version);
  }

  boolean isWhat(UUID ofInterview, PutCodingRequest request) {
    return interview.equals(ofInterview) && request().equals(request);
  }

  private PutCodingRequest request() {
    return new PutCodingRequest(code, turn, start, endTurn, end, weight, memo, quotable, coder);
  }

  /** Who applied the code: the one named, or else the client that stored it. */
  String appliedBy() {
    return coder == null ? createdBy : coder;
  }

  /**
   * Approves its words for publication.
   *
   * @throws ProblemException {@code not-quotable}, or {@code own-quotation} if the client wrote the
   *     coding or changed it last
   */
  void approve(String words, String language, String client) {
    requireQuotable();
    if (client.equals(createdBy) || client.equals(editedBy)) {
      throw new ProblemException(
          InterviewProblem.OWN_QUOTATION, "Ask somebody who did not code these words.");
    }
    quotation = Quotation.of(words, language, client);
    version = StateVersions.next(version);
  }

  /**
   * The interviewee agrees to its words being published.
   *
   * @throws ProblemException {@code not-quotable}
   */
  void intervieweeAgrees(IntervieweeApproval approval) {
    requireQuotable();
    intervieweeApproval = approval;
    version = StateVersions.next(version);
  }

  /** The interviewee does not, or not any more. */
  void intervieweeDisagrees() {
    loseApprovals();
  }

  private void requireQuotable() {
    if (!quotable) {
      throw new ProblemException(
          InterviewProblem.NOT_QUOTABLE, "Its author must say that it is quotable first.");
    }
  }

  Passage passage() {
    return new Passage(turn, start, endTurn, end);
  }

  /** Its words stand elsewhere in a new version of the transcript. */
  void moveTo(Carried place) {
    turn = place.passage().turn();
    start = place.passage().start();
    endTurn = place.passage().endTurn();
    end = place.passage().end();
    if (place.length() > Quotation.LONGEST) {
      // Words were put in: it is too long for a quotation now.
      quotable = false;
      dropApprovals();
    }
    version = StateVersions.next(version);
  }

  /** Bears another code, for its own was merged or split; its words are the same, and approved. */
  void recode(String other) {
    code = other;
    version = StateVersions.next(version);
  }

  /** The words, or the ground to publish them, are not what they were. */
  void loseApprovals() {
    dropApprovals();
    version = StateVersions.next(version);
  }

  private void dropApprovals() {
    quotation = null;
    intervieweeApproval = null;
  }

  void loseQuotation() {
    quotation = null;
    version = StateVersions.next(version);
  }

  CodingState state() {
    return new CodingState(
        id.study(),
        id.id(),
        interview,
        participant,
        code,
        version,
        turn,
        start,
        endTurn == turn ? null : endTurn,
        end,
        CodingState.Quoted.of(quotation));
  }
}
