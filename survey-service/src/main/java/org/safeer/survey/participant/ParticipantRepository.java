package org.safeer.survey.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.EntityStore;
import org.safeer.survey.PageQuery;

/** The stored participants. */
@ApplicationScoped
class ParticipantRepository implements EntityStore<Participant> {

  /** A page of the participants that the caller may see. */
  List<Participant> page(String study, Access access, UUID after, int count) {
    PageQuery query = PageQuery.of(study, access, "registeredBy", after);
    return find(query.text(), query.parameters()).range(0, count - 1).list();
  }

  /** Locked against a withdrawal until the transaction ends. */
  List<Participant> shared(String study, Collection<UUID> ids) {
    return all(study, ids, LockModeType.PESSIMISTIC_READ);
  }

  /** Those of them who have withdrawn from anything, held until the transaction ends. */
  List<Participant> withdrawn(String study, Collection<UUID> ids) {
    return find(
            "study = ?1 and id in ?2 and (status = ?3 or surveyWithdrawn or interviewWithdrawn)"
                + " order by id",
            study,
            ids,
            ParticipantStatus.WITHDRAWN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** A page of all studies' participants. */
  List<Participant> page(EntityKey after, int count) {
    EntityKey from = after == null ? new EntityKey("", PageQuery.FIRST) : after;
    return find("study > ?1 or study = ?1 and id > ?2 order by study, id", from.study(), from.id())
        .range(0, count - 1)
        .list();
  }
}
