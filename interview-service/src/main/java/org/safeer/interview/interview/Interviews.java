package org.safeer.interview.interview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.problem.ProblemException;

/** Takes in interviews. */
@ApplicationScoped
public class Interviews {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Studies studies;
  private final Participants participants;
  private final InterviewRepository interviews;
  private final RemovedInterviewRepository removed;
  private final Sight sight;
  private final Outbox outbox;

  Interviews(
      Studies studies,
      Participants participants,
      InterviewRepository interviews,
      RemovedInterviewRepository removed,
      Sight sight,
      Outbox outbox) {
    this.studies = studies;
    this.participants = participants;
    this.interviews = interviews;
    this.removed = removed;
    this.sight = sight;
    this.outbox = outbox;
  }

  /** The view of what is stored, and whether this request stored it. */
  public record Stored(InterviewView view, boolean created) {}

  /**
   * Stores an interview under the id its client chose; the same request again changes nothing.
   *
   * @throws ProblemException {@code consent-missing}, {@code interview-exists}, {@code
   *     participant-withdrawn}, {@code not-found}, {@code upstream-unavailable}
   */
  public Stored put(String study, UUID interview, PutInterviewRequest request) {
    int year = request.conductedOn().getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      String rule = "/conductedOn must be a day of the years 1900 to 2100.";
      throw Problems.invalid("/conductedOn", "range", rule);
    }
    studies.require(study);
    participants.require(study, request.participant());
    return QuarkusTransaction.requiringNew().call(() -> store(study, interview, request));
  }

  private Stored store(String study, UUID id, PutInterviewRequest request) {
    if (removed.holds(study, id)) {
      throw Problems.withdrawn();
    }
    Participants.Consent consent = participants.hold(study, request.participant());
    Interview known = interviews.findById(new EntityKey(study, id));
    if (known != null) {
      return new Stored(unchanged(known, request), false);
    }
    consent.requireInterview();
    Interview interview = Interview.of(study, id, request, sight.client());
    if (!interviews.insert(interview)) {
      return new Stored(unchanged(interviews.findById(interview.id), request), false);
    }
    outbox.append(interview.state().message());
    return new Stored(InterviewView.of(interview), true);
  }

  private InterviewView unchanged(Interview stored, PutInterviewRequest request) {
    if (!sight.of(stored.createdBy) || !stored.isWhat(request)) {
      throw new ProblemException(
          InterviewProblem.INTERVIEW_EXISTS, InterviewProblem.INTERVIEW_EXISTS.title() + ".");
    }
    return InterviewView.of(stored);
  }
}
