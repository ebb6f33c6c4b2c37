package org.safeer.interview.memo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.codebook.Codes;
import org.safeer.interview.coding.CodingPlaces;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.interview.transcript.TurnRef;
import org.safeer.kit.problem.ProblemException;

/** What memos may be about. */
@ApplicationScoped
class Subjects {

  private final Codes codes;
  private final InterviewLedger interviews;
  private final Transcripts transcripts;
  private final CodingPlaces codings;
  private final Participants participants;
  private final MemoRepository memos;

  Subjects(
      Codes codes,
      InterviewLedger interviews,
      Transcripts transcripts,
      CodingPlaces codings,
      Participants participants,
      MemoRepository memos) {
    this.codes = codes;
    this.interviews = interviews;
    this.transcripts = transcripts;
    this.codings = codings;
    this.participants = participants;
    this.memos = memos;
  }

  /**
   * Lets pass what is there, and says where a memo about it stands. Call it outside a transaction:
   * it may ask survey-service about a participant.
   *
   * @throws ProblemException {@code validation-failed} with the rule {@code unknown-subject};
   *     {@code not-found}, {@code participant-withdrawn} or {@code upstream-unavailable} of a
   *     participant
   */
  MemoThread require(String study, Subject subject) {
    return switch (subject.kind()) {
      case STUDY -> new MemoThread(subject.about(), null, null);
      case CODE -> ofCode(study, subject);
      case INTERVIEW -> of(subject, interviews.find(study, subject.id()));
      case TURN -> ofTurn(subject, subject.turn(study));
      case CODING ->
          of(
              subject,
              codings.interviewOf(study, subject.id()).flatMap(in -> interviews.find(study, in)));
      case PARTICIPANT -> ofParticipant(study, subject);
      case MEMO -> reply(study, subject);
    };
  }

  private MemoThread ofCode(String study, Subject subject) {
    if (!codes.has(study, subject.name())) {
      throw unknown();
    }
    return new MemoThread(subject.about(), null, null);
  }

  private MemoThread ofTurn(Subject subject, TurnRef turn) {
    Optional<InterviewRef> interview = interviews.find(turn.study(), turn.interview());
    boolean there = !transcripts.turns(Set.of(turn)).isEmpty();
    return of(subject, interview.filter(found -> there));
  }

  private MemoThread ofParticipant(String study, Subject subject) {
    participants.require(study, subject.id());
    return new MemoThread(subject.about(), null, subject.id());
  }

  private static MemoThread of(Subject subject, Optional<InterviewRef> interview) {
    UUID participant = interview.orElseThrow(Subjects::unknown).participant();
    return new MemoThread(subject.about(), null, participant);
  }

  private MemoThread reply(String study, Subject subject) {
    EntityKey id = new EntityKey(study, subject.id());
    return QuarkusTransaction.joiningExisting().call(() -> under(memos.findById(id)));
  }

  /** The place of a reply; what was deleted is not replied to any more. */
  static MemoThread under(Memo memo) {
    if (memo == null || memo.isDeleted()) {
      throw unknown();
    }
    return MemoThread.under(memo);
  }

  private static ProblemException unknown() {
    return Problems.invalid("/about", "unknown-subject", "/about names nothing that is there.");
  }

  /**
   * Those of the subjects that are there no more, though memos about them are: a coding may be
   * deleted, and a new transcript may have fewer turns. What else goes takes its memos along.
   */
  Set<String> gone(String study, Collection<String> abouts) {
    List<Subject> subjects = abouts.stream().distinct().map(Subject::of).toList();
    Set<UUID> asked =
        of(subjects, Subject.Kind.CODING).stream().map(Subject::id).collect(Collectors.toSet());
    Set<UUID> codingsLeft = codings.existing(study, asked);
    Set<TurnRef> turns =
        of(subjects, Subject.Kind.TURN).stream()
            .map(subject -> subject.turn(study))
            .collect(Collectors.toSet());
    Set<TurnRef> turnsLeft = transcripts.turns(turns).keySet();
    Set<String> gone = new HashSet<>();
    for (Subject subject : subjects) {
      boolean left =
          switch (subject.kind()) {
            case CODING -> codingsLeft.contains(subject.id());
            case TURN -> turnsLeft.contains(subject.turn(study));
            default -> true;
          };
      if (!left) {
        gone.add(subject.about());
      }
    }
    return gone;
  }

  private static List<Subject> of(List<Subject> subjects, Subject.Kind kind) {
    return subjects.stream().filter(subject -> subject.kind() == kind).toList();
  }
}
