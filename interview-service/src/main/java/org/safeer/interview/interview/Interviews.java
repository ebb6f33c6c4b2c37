package org.safeer.interview.interview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.guide.GuideRef;
import org.safeer.interview.guide.InterviewGuides;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.problem.ProblemException;

/** Takes in interviews. */
@ApplicationScoped
public class Interviews {

  private final Studies studies;
  private final Participants participants;
  private final InterviewRepository interviews;
  private final RemovedInterviewRepository removed;
  private final StatusChangeRepository changes;
  private final InterviewGuides guides;
  private final Sight sight;
  private final Outbox outbox;

  Interviews(
      Studies studies,
      Participants participants,
      InterviewRepository interviews,
      RemovedInterviewRepository removed,
      StatusChangeRepository changes,
      InterviewGuides guides,
      Sight sight,
      Outbox outbox) {
    this.studies = studies;
    this.participants = participants;
    this.interviews = interviews;
    this.removed = removed;
    this.changes = changes;
    this.guides = guides;
    this.sight = sight;
    this.outbox = outbox;
  }

  /** The view of what is stored, and whether this request stored it. */
  public record Stored(InterviewView view, boolean created) {}

  /**
   * Stores an interview under the id its client chose; the same request again changes nothing.
   *
   * @throws ProblemException {@code validation-failed}, {@code consent-missing}, {@code
   *     interview-exists}, {@code participant-withdrawn}, {@code not-found}, {@code
   *     upstream-unavailable}
   */
  public Stored put(String study, UUID interview, PutInterviewRequest request) {
    if (request.conductedOn() == null && request.scheduledFor() == null) {
      String rule = "/conductedOn must be given, or scheduledFor while it is yet to be held.";
      throw Problems.invalid("/conductedOn", "required", rule);
    }
    InterviewDays.check("/conductedOn", request.conductedOn());
    InterviewDays.check("/scheduledFor", request.scheduledFor());
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
    requireGuide(study, request.guide());
    Interview interview = Interview.of(study, id, request, sight.client());
    if (!interviews.insert(interview)) {
      return new Stored(unchanged(interviews.findById(interview.id), request), false);
    }
    StatusChange first = StatusChange.of(interview, interview.firstDay(), sight.client());
    changes.persist(first);
    if (interview.isTold()) {
      outbox.append(interview.state().message());
    }
    return new Stored(InterviewView.of(interview, List.of(first)), true);
  }

  private void requireGuide(String study, GuideRef guide) {
    if (guide != null && !guides.has(study, guide)) {
      throw Problems.invalid(
          "/guide", "unknown-guide", "/guide must name a published version of the study's guides.");
    }
  }

  private InterviewView unchanged(Interview stored, PutInterviewRequest request) {
    if (!sight.of(stored.createdBy) || !stored.isWhat(request)) {
      throw new ProblemException(
          InterviewProblem.INTERVIEW_EXISTS, InterviewProblem.INTERVIEW_EXISTS.title() + ".");
    }
    return InterviewView.of(stored, changes.of(stored));
  }
}
