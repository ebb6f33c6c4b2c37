package org.safeer.interview.memo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.ProblemException;

/** Takes memos in, lets their authors change them and takes them away again. */
@ApplicationScoped
public class Memos {

  private final Studies studies;
  private final Participants participants;
  private final Subjects subjects;
  private final MemoRepository memos;
  private final Caller caller;

  Memos(
      Studies studies,
      Participants participants,
      Subjects subjects,
      MemoRepository memos,
      Caller caller) {
    this.studies = studies;
    this.participants = participants;
    this.subjects = subjects;
    this.memos = memos;
    this.caller = caller;
  }

  /** The view of what is stored, and whether this request created it. */
  public record Stored(MemoView view, boolean created) {}

  /**
   * Stores a memo under the id its client chose, or with the ETag of the stored one changes its
   * text.
   *
   * @throws ProblemException {@code not-found}, {@code validation-failed}, {@code memo-exists} for
   *     another memo without {@code ifMatch}, {@code not-the-author}, {@code memo-deleted}, {@code
   *     participant-withdrawn}, {@code precondition-failed}, {@code upstream-unavailable}
   */
  public Stored put(String study, UUID id, PutMemoRequest request, String ifMatch) {
    requireLength(request.text());
    studies.require(study);
    EntityKey key = new EntityKey(study, id);
    Optional<Stored> known =
        QuarkusTransaction.requiringNew().call(() -> known(key, request, ifMatch));
    return known.orElseGet(() -> create(key, request, ifMatch));
  }

  private Stored create(EntityKey key, PutMemoRequest request, String ifMatch) {
    Subject subject = Subject.of(request.about());
    MemoThread place = subjects.require(key.study(), subject);
    return QuarkusTransaction.requiringNew()
        .call(() -> store(key, held(key.study(), subject, place), request, ifMatch));
  }

  /** Keeps a withdrawal out until the transaction ends, and finds what is replied to once more. */
  private MemoThread held(String study, Subject subject, MemoThread place) {
    studies.hold(study);
    if (place.participant() != null) {
      participants.hold(study, place.participant());
    }
    return place.replyTo() == null ? place : subjects.require(study, subject);
  }

  private Stored store(EntityKey key, MemoThread place, PutMemoRequest request, String ifMatch) {
    Memo memo = Memo.of(key, place, request.text(), caller.clientId());
    if (!memos.insert(memo)) { // a request of the same instant was first: its memo stands
      return known(key, request, ifMatch).orElseThrow(Problems::notFound);
    }
    return new Stored(view(memo), true);
  }

  private Optional<Stored> known(EntityKey key, PutMemoRequest request, String ifMatch) {
    Memo known = memos.findById(key, LockModeType.PESSIMISTIC_WRITE);
    if (known == null) {
      return Optional.empty();
    }
    if (known.isDeleted()) {
      throw new ProblemException(
          InterviewProblem.MEMO_DELETED, "Use another id to write a memo again.");
    }
    if (!known.isWhat(request, caller.clientId())) {
      edit(known, request, ifMatch);
    }
    return Optional.of(new Stored(view(known), false));
  }

  private void edit(Memo known, PutMemoRequest request, String ifMatch) {
    if (ifMatch == null) {
      throw new ProblemException(
          InterviewProblem.MEMO_EXISTS, "Send If-Match to change a memo of your own.");
    }
    known.requireAuthor(caller.clientId());
    ETags.requireInAnyForm(ifMatch, known.version);
    if (!known.isAbout(request)) {
      throw Problems.invalid("/about", "fixed", "/about is never changed.");
    }
    known.edit(request.text());
  }

  /**
   * Deletes a memo; what replies to it stays. To delete it twice is to have deleted it.
   *
   * @throws ProblemException {@code not-found}, {@code not-the-author}
   */
  public void delete(String study, UUID id) {
    studies.require(study);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Memo memo = memos.findById(new EntityKey(study, id), LockModeType.PESSIMISTIC_WRITE);
              if (memo == null) {
                throw Problems.notFound();
              }
              memo.requireAuthor(caller.clientId());
              if (!memo.isDeleted()) {
                memo.delete();
              }
            });
  }

  private MemoView view(Memo memo) {
    Set<String> gone = subjects.gone(memo.id.study(), Set.of(memo.about));
    return MemoView.of(memo, !gone.isEmpty());
  }

  private static void requireLength(String text) {
    if (CodePoints.count(text) > Memo.LONGEST) {
      throw Problems.invalid(
          "/text", "size", "/text has at most " + Memo.LONGEST + " code points.");
    }
  }
}
