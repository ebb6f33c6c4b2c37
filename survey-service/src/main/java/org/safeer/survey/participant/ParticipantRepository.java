package org.safeer.survey.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** The stored participants. */
@ApplicationScoped
class ParticipantRepository implements PanacheRepositoryBase<Participant, EntityKey> {

  /** No id is as small as this. */
  static final UUID FIRST = new UUID(0, 0);

  /**
   * Locked against a withdrawal until the transaction ends; in one order, so none waits in turn.
   */
  List<Participant> shared(String study, Collection<UUID> ids) {
    return find("study = ?1 and id in ?2 order by id", study, ids)
        .withLock(LockModeType.PESSIMISTIC_READ)
        .list();
  }

  /** Those of them who have withdrawn, held until the transaction ends. */
  List<Participant> withdrawn(String study, Collection<UUID> ids) {
    return find(
            "study = ?1 and id in ?2 and status = ?3 order by id",
            study,
            ids,
            ParticipantStatus.WITHDRAWN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** A page of a study's participants; of one client's, unless {@code client} is null. */
  List<Participant> page(String study, String client, UUID after, int count) {
    String mine = client == null ? "" : " and registeredBy = :client";
    Parameters parameters = Parameters.with("study", study).and("after", after);
    return find(
            "study = :study and id > :after" + mine + " order by id",
            client == null ? parameters : parameters.and("client", client))
        .range(0, count - 1)
        .list();
  }

  /** A page of all studies' participants. */
  List<Participant> page(EntityKey after, int count) {
    EntityKey from = after == null ? new EntityKey("", FIRST) : after;
    return find("study > ?1 or study = ?1 and id > ?2 order by study, id", from.study(), from.id())
        .range(0, count - 1)
        .list();
  }
}
