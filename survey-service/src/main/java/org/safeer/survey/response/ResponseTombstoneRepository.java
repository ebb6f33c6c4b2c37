package org.safeer.survey.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.survey.EntityKey;

/** What is left of deleted responses. */
@ApplicationScoped
class ResponseTombstoneRepository implements PanacheRepositoryBase<ResponseTombstone, EntityKey> {

  Map<UUID, ResponseTombstone> byId(String study, Collection<UUID> ids) {
    return find("study = ?1 and id in ?2", study, ids).stream()
        .collect(Collectors.toMap(tombstone -> tombstone.key().id(), Function.identity()));
  }

  /** The tombstones of these, held until the transaction ends. */
  List<ResponseTombstone> held(String study, Collection<UUID> ids) {
    return find("study = ?1 and id in ?2 order by id", study, ids)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
