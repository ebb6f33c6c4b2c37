package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.survey.EntityStore;

/** What is left of deleted responses. */
@ApplicationScoped
class ResponseTombstoneRepository implements EntityStore<ResponseTombstone> {

  /** Which of these are deleted. */
  Set<UUID> among(String study, Collection<UUID> ids) {
    return all(study, ids).stream().map(one -> one.key().id()).collect(Collectors.toSet());
  }

  /** Deletes all of a study's, held first in the order in which others hold some of them. */
  void deleteAllOf(String study) {
    find("study = ?1 order by id", study).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    delete("study", study);
  }

  /** The tombstones of these, held until the transaction ends. */
  List<ResponseTombstone> held(String study, Collection<UUID> ids) {
    return all(study, ids, LockModeType.PESSIMISTIC_WRITE);
  }
}
