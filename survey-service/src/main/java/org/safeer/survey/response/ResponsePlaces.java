package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.quota.Claim;
import org.safeer.survey.quota.Places;
import org.safeer.survey.quota.Quotas;

/** The places that responses take in the quotas of their study, for as long as they count. */
@ApplicationScoped
class ResponsePlaces {

  private final Quotas quotas;
  private final Participants participants;

  ResponsePlaces(Quotas quotas, Participants participants) {
    this.quotas = quotas;
    this.participants = participants;
  }

  /**
   * Holds the quotas that count what is about to be submitted, until the caller's transaction ends.
   *
   * @param respondents those of the participants who are registered, held before
   */
  Places hold(String study, List<Submission> submissions, Map<UUID, ParticipantFacts> respondents) {
    List<Claim> claims = new ArrayList<>();
    for (Submission submission : submissions) {
      ParticipantFacts respondent = respondents.get(submission.participant());
      if (respondent == null && submission.registration() != null) {
        claims.add(claim(submission));
      } else if (respondent != null && !respondent.hasLeftAll()) {
        claims.add(claim(submission.questionnaire(), respondent));
      }
    }
    return quotas.hold(study, claims);
  }

  /** Stores which places were taken. */
  void settle(String study, Places places) {
    quotas.settle(study, places);
  }

  /**
   * Lets a response that is held take its places again, or give them up, if it counts now and did
   * not before, or the other way round.
   *
   * @param counted whether it counted before
   * @throws ProblemException {@code quota-full} if its places were given to others
   */
  void follow(Response response, boolean counted) {
    if (response.counts() == counted) {
      return;
    }
    String study = response.key().study();
    Claim claim = claim(response.questionnaire(), whose(study, response.participant()));
    Places places = quotas.hold(study, List.of(claim));
    if (counted) {
      places.free(claim);
      response.over(List.of());
    } else {
      response.over(places.take(response.key().id(), claim));
    }
    quotas.settle(study, places);
  }

  /** Gives up the places of a participant's responses, which are about to be deleted. */
  void free(String study, UUID participant, List<Response> responses) {
    List<Response> counted = responses.stream().filter(Response::counts).toList();
    if (counted.isEmpty()) {
      return;
    }
    ParticipantFacts whose = whose(study, participant);
    List<Claim> claims = counted.stream().map(one -> claim(one.questionnaire(), whose)).toList();
    Places places = quotas.hold(study, claims);
    claims.forEach(places::free);
    quotas.settle(study, places);
  }

  private ParticipantFacts whose(String study, UUID participant) {
    return participants.hold(study, List.of(participant)).get(participant);
  }

  /** What a submission claims whose participant comes along. */
  static Claim claim(Submission submission) {
    return new Claim(
        submission.questionnaire(),
        submission.registration().region(),
        submission.registration().attributes());
  }

  /** What a response to this questionnaire claims. */
  static Claim claim(String questionnaire, ParticipantFacts respondent) {
    return new Claim(questionnaire, respondent.region(), respondent.attributes());
  }
}
