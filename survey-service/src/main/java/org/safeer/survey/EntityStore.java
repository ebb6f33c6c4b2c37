package org.safeer.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Entities that belong to a study, by their ids. */
public interface EntityStore<E> extends PanacheRepositoryBase<E, EntityKey> {

  /** Those of them that are stored. */
  default List<E> all(String study, Collection<UUID> ids) {
    return all(study, ids, LockModeType.NONE);
  }

  /**
   * Those of them that are stored, so locked until the transaction ends; in one order, so none
   * waits in turn.
   *
   * <p>One is found by its key: Hibernate translates a query with a list in it anew each time, and
   * most requests are about one.
   */
  default List<E> all(String study, Collection<UUID> ids, LockModeType lock) {
    if (ids.size() == 1) {
      EntityKey key = new EntityKey(study, ids.iterator().next());
      return findByIdOptional(key, lock).stream().toList();
    }
    return find("study = ?1 and id in ?2 order by id", study, ids).withLock(lock).list();
  }

  /** Deletes those of them that are stored; of one by its key, as {@link #all} finds it. */
  default void deleteAll(String study, Collection<UUID> ids) {
    if (ids.size() == 1) {
      delete("study = ?1 and id = ?2", study, ids.iterator().next());
    } else {
      delete("study = ?1 and id in ?2", study, ids);
    }
  }
}
