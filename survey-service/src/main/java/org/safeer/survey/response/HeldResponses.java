package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.participant.Participants;

/** Responses that somebody is about to change. */
@ApplicationScoped
class HeldResponses {

  private final ResponseRepository repository;
  private final ResponseTombstoneRepository tombstones;
  private final Participants participants;

  HeldResponses(
      ResponseRepository repository,
      ResponseTombstoneRepository tombstones,
      Participants participants) {
    this.repository = repository;
    this.tombstones = tombstones;
    this.participants = participants;
  }

  /**
   * A response that nobody else changes before the transaction ends; somebody else's is as good as
   * none. The participant is held first, as a withdrawal does it: the two never wait in turn.
   *
   * @throws ProblemException {@code gone} if its participant has withdrawn
   */
  Response hold(EntityKey key, Access access) {
    UUID participant = repository.participantOf(key);
    if (participant != null) {
      participants.hold(key.study(), List.of(participant));
    }
    Response found =
        participant == null ? null : repository.findById(key, LockModeType.PESSIMISTIC_WRITE);
    if (found == null && tombstones.findById(key) != null) {
      throw Problems.withdrawn();
    }
    if (found == null || !access.sees(found.submittedBy())) {
      throw Problems.notFound();
    }
    return found;
  }
}
