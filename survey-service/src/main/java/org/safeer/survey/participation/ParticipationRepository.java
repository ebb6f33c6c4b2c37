package org.safeer.survey.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeer.survey.EntityKey;
import org.safeer.survey.EntityStore;

/** The stored participations. */
@ApplicationScoped
class ParticipationRepository implements EntityStore<Participation> {

  Optional<Participation> opened(String codeHash) {
    return find("codeHash", codeHash).firstResultOptional();
  }

  /** The one that the code opens, held until the transaction ends; null if it opens none. */
  Participation held(String codeHash) {
    return find("codeHash", codeHash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
  }

  /** Whose the code is, by the key of the participant; it is not read itself, and can be held. */
  Optional<EntityKey> participantOf(String codeHash) {
    return owner("select study, participant from Participation where codeHash = ?1", codeHash);
  }

  Optional<EntityKey> participantOf(EntityKey key) {
    return owner(
        "select study, participant from Participation where study = ?1 and id = ?2",
        key.study(),
        key.id());
  }

  private Optional<EntityKey> owner(String query, Object... parameters) {
    return find(query, parameters).project(EntityKey.class).firstResultOptional();
  }

  List<Participation> ofParticipant(String study, UUID participant) {
    return find("study = ?1 and participant = ?2", study, participant)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
