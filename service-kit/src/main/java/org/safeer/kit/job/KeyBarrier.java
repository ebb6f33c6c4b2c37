package org.safeer.kit.job;

import jakarta.persistence.EntityManager;

/**
 * Lets one kind of work wait for another, key by key and on every replica: whoever enters holds a
 * shared advisory lock of PostgreSQL, whoever waits asks for it alone.
 */
public final class KeyBarrier {

  private static final String LOCK =
      "SELECT CAST(pg_advisory_xact_lock%s(hashtextextended(:key, CAST(:seed AS bigint))) AS text)";

  private final EntityManager entities;
  private final long seed;

  /**
   * @param seed tells the locks of this barrier from those of others
   */
  public KeyBarrier(EntityManager entities, long seed) {
    this.entities = entities;
    this.seed = seed;
  }

  /** Work begins, and ends with the caller's transaction; others may go on beside it. */
  public void enter(String key) {
    lock("_shared", key);
  }

  /** Waits in the caller's transaction for all work that has begun, and keeps more out. */
  public void close(String key) {
    lock("", key);
  }

  private void lock(String kind, String key) {
    entities
        .createNativeQuery(LOCK.formatted(kind), String.class)
        .setParameter("key", key)
        .setParameter("seed", seed)
        .getSingleResult();
  }
}
