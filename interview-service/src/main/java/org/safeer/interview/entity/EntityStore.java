package org.safeer.interview.entity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.List;

/** Entities by key; live and removed ones of a kind are walked in the same order. */
public interface EntityStore<E> extends PanacheRepositoryBase<E, EntityKey> {

  /** Those of them that are stored. */
  default List<E> all(Collection<EntityKey> keys) {
    return keys.isEmpty() ? List.of() : list("id in ?1", keys);
  }

  /** The next ones behind a key, of all studies. */
  default List<E> after(EntityKey last, int limit) {
    String after = "id.study > ?1 or (id.study = ?1 and id.id > ?2) order by id.study, id.id";
    return find(after, last.study(), last.id()).page(0, limit).list();
  }
}
