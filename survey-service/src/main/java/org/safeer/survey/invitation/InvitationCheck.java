package org.safeer.survey.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.secret.SpokenCode;
import org.safeer.survey.ClockTolerance;
import org.safeer.survey.Findings;
import org.safeer.survey.participant.PutParticipantRequest;
import org.safeer.survey.participant.Registration;
import org.safeer.survey.study.StudyFacts;

/** The rules of an invitation that go across its fields, or need its study. */
final class InvitationCheck {

  /** No link works for ever: an address book that is found years later opens nothing. */
  static final Duration LONGEST = Duration.ofDays(365);

  private InvitationCheck() {}

  /** What is wrong with a request whenever it comes. */
  static List<FieldError> errors(PutInvitationRequest request, StudyFacts study, boolean sandbox) {
    Findings found = new Findings();
    found.errors().addAll(Registration.originErrors(study, origin(request)));
    List<String> asks = request.asks();
    for (int i = 0; i < asks.size(); i++) {
      Findings place = found.at("asks", i);
      boolean known = study.attributes().containsKey(asks.get(i));
      place.require(known, "unknown-attribute", "is no attribute of the study");
      boolean given = request.attributes().containsKey(asks.get(i));
      place.require(!given, "not-asked", "is given in /attributes");
    }
    if (request.participant() != null) {
      ofOnePerson(request, found);
    }
    if (request.token() != null) {
      Findings place = found.at("token");
      place.require(sandbox, "sandbox-only", "is for sandboxes; elsewhere it is drawn at random");
      boolean code = SpokenCode.read(request.token()).isPresent();
      place.require(code, "code", "is no code of this kind");
    }
    return found.errors();
  }

  private static PutParticipantRequest origin(PutInvitationRequest request) {
    return new PutParticipantRequest(
        request.region(), null, request.attributes(), request.source(), null);
  }

  /** Of somebody who is registered, all this is known. */
  private static void ofOnePerson(PutInvitationRequest request, Findings found) {
    found.at("maxUses").require(request.maxUses() == 1, "one-person", "must be 1 for one person");
    Map<String, Boolean> absent =
        Map.of(
            "region",
            request.region() == null,
            "attributes",
            request.attributes().isEmpty(),
            "asks",
            request.asks().isEmpty(),
            "source",
            request.source() == null);
    absent.forEach(
        (field, left) ->
            found.at(field).require(left, "not-allowed", "does not belong beside /participant"));
  }

  /** What is wrong with the end of an invitation that is made now. */
  static List<FieldError> timeErrors(Instant expiresAt, Instant now) {
    Findings found = new Findings();
    if (expiresAt != null) {
      boolean within =
          expiresAt.isAfter(now)
              && expiresAt.isBefore(now.plus(LONGEST).plus(ClockTolerance.AHEAD));
      found.at("expiresAt").require(within, "range", "must be ahead, by a year at most");
    }
    return found.errors();
  }
}
