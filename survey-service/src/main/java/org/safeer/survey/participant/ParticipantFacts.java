package org.safeer.survey.participant;

import java.util.Map;
import java.util.UUID;

/**
 * What other features need to know of a participant; true until the transaction ends.
 *
 * @param participant the opaque id
 * @param withdrawn whether they have withdrawn, from all of the study or from its survey
 * @param coversSurvey whether their basis covers answers to questionnaires
 * @param registeredBy the client that registered them; null once withdrawn from all, as the
 *     following
 * @param region a region of the study's frame
 * @param attributes values of the attributes the study declares
 */
public record ParticipantFacts(
    UUID participant,
    boolean withdrawn,
    boolean coversSurvey,
    String registeredBy,
    String region,
    Map<String, String> attributes) {

  /** Whether nothing but the id is left of them. */
  public boolean hasLeftAll() {
    return registeredBy == null;
  }

  static ParticipantFacts of(Participant participant) {
    return new ParticipantFacts(
        participant.key().id(),
        participant.isWithdrawn() || participant.withdrawnStrands().contains(Strand.SURVEY),
        participant.basis() != null && participant.basis().coversSurvey(),
        participant.registeredBy(),
        participant.region(),
        participant.attributes());
  }
}
