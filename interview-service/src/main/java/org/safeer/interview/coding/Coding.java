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
import org.safeer.interview.transcript.carrying.Passage;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.ProblemException;

/** One code on one range of one turn. Two codings may overlap. */
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

  @Column(name = "end_at")
  int end;

  String memo;

  @Column(name = "created_by")
  String createdBy;

  /** Who changed it last; null if nobody did. */
  @Column(name = "edited_by")
  String editedBy;

  boolean quotable;

  /** Null while the words are not approved for publication. */
  @Embedded Quotation quotation;

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
    quotation = null;
  }

  private void take(PutCodingRequest request) {
    code = request.code();
    turn = request.turn();
    start = request.start();
    end = request.end();
    memo = request.memo();
    quotable = request.quotable();
    version = StateVersions.next(version);
  }

  boolean isWhat(UUID ofInterview, PutCodingRequest request) {
    return interview.equals(ofInterview)
        && new PutCodingRequest(code, turn, start, end, memo, quotable).equals(request);
  }

  /**
   * Approves its words for publication.
   *
   * @throws ProblemException {@code not-quotable}, or {@code own-quotation} if the client wrote the
   *     coding or changed it last
   */
  void approve(String words, String language, String client) {
    if (!quotable) {
      throw new ProblemException(
          InterviewProblem.NOT_QUOTABLE, "Its author must say that it is quotable first.");
    }
    if (client.equals(createdBy) || client.equals(editedBy)) {
      throw new ProblemException(
          InterviewProblem.OWN_QUOTATION, "Ask somebody who did not code these words.");
    }
    quotation = Quotation.of(words, language, client);
    version = StateVersions.next(version);
  }

  Passage passage() {
    return new Passage(turn, start, end);
  }

  /** Its words stand elsewhere in a new version of the transcript. */
  void moveTo(Passage passage) {
    turn = passage.turn();
    start = passage.start();
    end = passage.end();
    // Words were put in: it is too long for a quotation now.
    quotable &= end - start <= Quotation.LONGEST;
    version = StateVersions.next(version);
  }

  void loseApproval() {
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
        end,
        CodingState.Quoted.of(quotation));
  }
}
