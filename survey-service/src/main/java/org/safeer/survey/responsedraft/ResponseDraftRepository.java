package org.safeer.survey.responsedraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;
import org.safeer.survey.EntityStore;

/** The stored drafts. */
@ApplicationScoped
class ResponseDraftRepository implements EntityStore<ResponseDraft> {

  /** A draft that nobody else changes before the transaction ends; null if there is none. */
  ResponseDraft held(EntityKey key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whose draft it is; null if there is none. It is not read itself, and can be held later. */
  UUID participantOf(EntityKey key) {
    return find(
            "select participant from ResponseDraft where study = ?1 and id = ?2",
            key.study(),
            key.id())
        .project(UUID.class)
        .firstResult();
  }

  List<ResponseDraft> of(String study, UUID participant) {
    return list("study = ?1 and participant = ?2", study, participant);
  }

  int deleteAllOf(String study, UUID participant) {
    return (int) delete("study = ?1 and participant = ?2", study, participant);
  }
}
