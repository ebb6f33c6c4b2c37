package org.safeer.survey.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Outcome;
import org.safeer.survey.participant.ParticipantView;
import org.safeer.survey.participant.Participants;

/** Registers the participants who come along with their responses. */
final class Newcomers {

  private final String study;
  private final Access access;
  private final Participants participants;
  private final Map<UUID, ProblemException> refusals = new HashMap<>();

  Newcomers(String study, Access access, Participants participants) {
    this.study = study;
    this.access = access;
    this.participants = participants;
  }

  /**
   * Registers those whose response nothing stands against.
   *
   * @param known who is registered already
   */
  void register(List<Submission> submissions, SubmissionBatch batch, Set<UUID> known) {
    List<Submission> registering = submissions.stream().filter(Submission::registers).toList();
    List<Submission> waiting = new ArrayList<>();
    for (Submission submission : registering) {
      ProblemException obstacle =
          batch.obstacle(submission, known.contains(submission.participant()));
      if (obstacle == null) {
        waiting.add(submission);
      } else {
        refusals.put(submission.response(), obstacle);
      }
    }
    // In one order whatever the client's: two batches that share participants do not lock each
    // other out.
    waiting.sort(Comparator.comparing(Submission::participant));
    while (!waiting.isEmpty()) {
      List<Submission> next = oneOfEach(waiting);
      registerAll(next, batch);
      waiting.removeAll(next);
    }
  }

  /** Why a response is refused for its registration; null if it is not. */
  ProblemException refusal(Submission submission) {
    return refusals.get(submission.response());
  }

  /** Somebody who comes along with two responses is registered with the first. */
  private static List<Submission> oneOfEach(List<Submission> waiting) {
    Set<UUID> seen = new HashSet<>();
    return waiting.stream().filter(one -> seen.add(one.participant())).toList();
  }

  private void registerAll(List<Submission> submissions, SubmissionBatch batch) {
    List<Outcome<ParticipantView>> outcomes =
        participants.registerAll(
            study, submissions.stream().map(Submission::registration).toList(), access);
    for (int i = 0; i < submissions.size(); i++) {
      ProblemException refusal = outcomes.get(i).refusal();
      if (refusal != null) {
        batch.drop(submissions.get(i));
        refusals.put(submissions.get(i).response(), refusal.within(Submission.REGISTRATION));
      }
    }
  }
}
