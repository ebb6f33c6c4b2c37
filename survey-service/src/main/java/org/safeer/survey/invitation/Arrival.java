package org.safeer.survey.invitation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;
import org.safeer.survey.participant.Basis;
import org.safeer.survey.participant.ParticipantView;
import org.safeer.survey.participant.PutParticipantRequest;
import org.safeer.survey.participant.Registration;
import org.safeer.survey.study.StudyFacts;

/**
 * Somebody who comes by an invitation: what it says of them and what they say themselves.
 *
 * @param invited as the invitation was made
 * @param told what they agree to and say
 */
record Arrival(PutInvitationRequest invited, TakePartRequest told) {

  /** What they were not asked for. */
  List<FieldError> errors() {
    Findings found = new Findings();
    boolean asksCountry = OwnInvitationView.asksCountry(invited);
    found
        .at("country")
        .require(told.country() == null || asksCountry, "not-asked", "is not asked for");
    told.attributes()
        .keySet()
        .forEach(
            key ->
                found
                    .at("attributes", key)
                    .require(invited.asks().contains(key), "not-asked", "is not asked for"));
    return found.errors();
  }

  /** Them as a new participant. */
  Registration registration(StudyFacts study, UUID participant, Instant agreedAt) {
    Map<String, String> attributes = new HashMap<>(invited.attributes());
    attributes.putAll(told.attributes());
    return Registration.of(
        study,
        participant,
        new PutParticipantRequest(
            invited.region(), told.country(), attributes, invited.source(), told.basis(agreedAt)));
  }

  /** Whether a participant is stored as this arrival would store them. */
  boolean isAs(ParticipantView stored, StudyFacts study) {
    Basis basis = stored.basis();
    if (basis == null || !told.basis(basis.agreedAt()).equals(basis)) {
      return false;
    }
    if (invited.participant() != null) {
      return true;
    }
    Registration same = registration(study, stored.participant(), basis.agreedAt());
    return same.region().equals(stored.region()) && same.attributes().equals(stored.attributes());
  }
}
